import type { FunctionComponent as FC } from "preact";
import { CopyText, Disclosure, Link, Row, SectionHead, Stack, Text } from "#design";
import type { Borders } from "#modules/areas";
import type { Locale } from "#platform/locale";
import { sourceLines } from "../as-text.ts";
import { words } from "../messages.ts";
import { tablePaths } from "../paths.ts";
import type { When } from "../when.ts";

interface Props {
  readonly code: string;
  readonly text: string;
  readonly borders: Borders;
  readonly when: When;
  readonly locale: Locale;
}

/** Taking it along: as text, on paper, as open data, with where it comes from. */
export const TakePart: FC<Props> = ({ code, text, borders, when: { year }, locale }) => {
  const t = words[locale].take;
  return (
    <section aria-labelledby="meenemen">
      <SectionHead id="meenemen" title={t.title} text={`${t.link} ${t.print}`} />
      <Stack>
        <Disclosure summary={t.textTitle} id="tekst">
          <CopyText value={text} id="hele-tekst" label={t.textLabel} copy={t.copy} copied={t.copied} />
          <Text>
            <Link href={tablePaths.textOf(code, year)}>{t.textPage}</Link>
          </Text>
        </Disclosure>
        <Disclosure summary={t.openTitle}>
          <Text>{t.open}</Text>
          <Row>
            <Link href={tablePaths.jsonOf(code, year)}>{t.json}</Link>
            <Link href={tablePaths.csvOf(code, year)} download>
              {t.csv}
            </Link>
          </Row>
        </Disclosure>
        <Sources borders={borders} locale={locale} />
      </Stack>
    </section>
  );
};

/** Where the facts come from. */
export const Sources: FC<{ readonly borders: Borders; readonly locale: Locale }> = ({ borders, locale }) => (
  <Disclosure summary={words[locale].take.sources}>
    <ul>
      {sourceLines(borders, locale).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Disclosure>
);
