import { Heading, LinkList, Section } from "#design";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { supportPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { myLedgers } from "./queries/ledger.ts";
import { available, dayParts } from "./sums.ts";

/** The way to the day-parts of one's region, with what is left; for who runs the programme, to all of them. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const own = await myLedgers(act);
  const runs = can.run(act.actor);
  if (own.length === 0 && !runs) return {};
  const t = words[locale];
  return {
    aside: [
      <Section key="dagdelen" boxed labelledBy="dagdelen">
        <Heading level={2} look={3} id="dagdelen">
          {t.mine.title}
        </Heading>
        <LinkList
          items={[
            ...own.map((ledger) => ({
              href: supportPaths.ledger(ledger.id),
              title: ledger.region,
              note: t.mine.left(t.dayParts(dayParts(available(ledger), locale)), ledger.year),
            })),
            ...(runs ? [{ href: supportPaths.setup, title: t.mine.all }] : []),
          ]}
        />
      </Section>,
    ],
  };
};
