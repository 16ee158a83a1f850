import { Heading, LinkList, Section } from "#design";
import type { HouseModule, Waiting } from "#platform/module";
import { words } from "./messages.ts";
import { archivePaths } from "./paths.ts";
import { can } from "./policy.ts";
import { allImports } from "./queries/imports.ts";

/** Archives that wait for a second pair of eyes. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (!can.bring(act.actor)) return [];
  return (await allImports(act))
    .filter((run) => run.state === "asked" && can.approve(act.actor, run))
    .map(
      ({ id, name, site }): Waiting => ({
        ...{ icon: "eye", title: words[locale].today, text: site || name },
        href: archivePaths.one(id),
      }),
    );
};

/** The way there, for editors. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (!can.bring(act.actor)) return {};
  const t = words[locale].box;
  return {
    aside: [
      <Section key="archive" boxed labelledBy="archief-box">
        <Heading level={2} look={3} id="archief-box">
          {t.title}
        </Heading>
        <LinkList items={[{ href: archivePaths.list, title: t.link, note: t.note }]} />
      </Section>,
    ],
  };
};
