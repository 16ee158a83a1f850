import { Heading, LinkList, Section } from "#design";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { importPaths } from "./paths.ts";
import { can } from "./policy.ts";

/** The way to the desk, for administrators. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (!can.import(act.actor)) return {};
  const t = words[locale].desk;
  return {
    aside: [
      <Section key="imports" labelledBy="officiele-gegevens" boxed>
        <Heading level={2} id="officiele-gegevens">
          {t.panel}
        </Heading>
        <LinkList items={[{ href: importPaths.desk, title: t.title, note: t.panelText }]} />
      </Section>,
    ],
  };
};
