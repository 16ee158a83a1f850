import { Heading, LinkList, Section } from "#design";
import type { HouseModule } from "#platform/module";
import { deskWords } from "./messages.ts";
import { newsletterPaths } from "./paths.ts";
import { mayEdit } from "./policy.ts";

/** The way to the desk, for editors. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (!mayEdit(act)) return {};
  const t = deskWords[locale];
  return {
    aside: [
      <Section boxed labelledBy="nieuwsbrief-box">
        <Heading level={2} look={3} id="nieuwsbrief-box">
          {t.title}
        </Heading>
        <LinkList items={[{ href: newsletterPaths.desk, title: t.box }]} />
      </Section>,
    ],
  };
};
