import type { FunctionComponent as FC } from "preact";
import { Button, ChoiceBar, Select, SuggestField } from "#design";
import { isoDay, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { tablePaths } from "../paths.ts";
import type { When } from "../when.ts";

interface Props {
  readonly typed?: string;
  readonly when: When;
  readonly years: readonly string[];
  readonly now: Date;
  readonly locale: Locale;
}

/** One field for everything one may know of a place, and a year. */
export const SearchForm: FC<Props> = ({ typed, when, years, now, locale }) => {
  const t = words[locale].page;
  return (
    <ChoiceBar action={tablePaths.page} label={t.searchTitle}>
      <SuggestField
        name="zoek"
        label={t.search}
        help={t.searchHelp}
        value={typed}
        source={when.year === null ? tablePaths.suggestions : `${tablePaths.suggestions}?jaar=${when.year}`}
        listLabel={t.suggestions}
      />
      <YearSelect when={when} years={years} now={now} locale={locale} />
      <Button icon="search">{t.show}</Button>
    </ChoiceBar>
  );
};

/** Of which year the borders are; today needs no year in the address. */
export const YearSelect: FC<Omit<Props, "typed">> = ({ when, years, now, locale }) => {
  const t = words[locale].page;
  const thisYear = isoDay(now).slice(0, 4);
  return (
    <Select
      name="jaar"
      label={t.year}
      value={when.year ?? thisYear}
      options={years.map((year) => ({ value: year, label: year === thisYear ? t.today(year) : year }))}
    />
  );
};
