import type { FunctionComponent as FC } from "preact";
import { Facts } from "#design";
import { kindWords } from "#modules/people";
import { type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import type { Listed } from "../queries/directory.ts";
import { subjectsOf } from "../subjects.ts";

interface Props {
  readonly who: Listed;
  readonly regions: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** Where someone works, for what they can be asked, and when. */
export const ProfileFacts: FC<Props> = ({ who, regions, locale }) => {
  const t = words[locale];
  const list = new Intl.ListFormat(locale === "nl" ? "nl-NL" : "en-GB");
  const days = who.weekdays.map((day) => t.weekdays[day - 1] ?? "");
  return (
    <Facts
      items={[
        {
          icon: "map-pin",
          term: t.directory.works,
          value:
            who.areas.length === 0
              ? t.wholeCountry
              : list.format(who.areas.flatMap((id) => regions.get(id) ?? [])),
        },
        {
          icon: "target-arrow",
          term: t.directory.on,
          value: list.format(who.subjects.map((id) => kindWords(subjectsOf(who.kind), id, locale))),
        },
        {
          icon: "clock",
          term: t.directory.when,
          value: [
            days.length === t.weekdays.length ? t.everyDay : t.onDays(list.format(days)),
            who.awayUntil && t.awayUntil(plainDay(who.awayUntil, locale)),
          ]
            .filter(Boolean)
            .join(". "),
        },
      ]}
    />
  );
};
