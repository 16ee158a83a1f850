import type { FunctionComponent as FC } from "preact";
import { Heading, Section, Stack, Table, Text } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { Evaluation } from "../queries/remains.ts";

/** What people thought of it, once there are enough answers that nobody is recognised. */
export const EvaluationResult: FC<{ readonly evaluation: Evaluation; readonly locale: Locale }> = ({
  evaluation: { answers, result },
  locale,
}) => {
  const t = words[locale];
  return (
    <Section labelledBy="evaluatie">
      <Heading level={2} id="evaluatie">
        {t.desk.evaluation}
      </Heading>
      {result === null ? (
        <Text>{t.desk.evaluationFew(answers)}</Text>
      ) : (
        <Stack>
          <Text>
            {t.desk.evaluationResult(
              result.average.toLocaleString(locale === "nl" ? "nl-NL" : "en-GB", {
                maximumFractionDigits: 1,
              }),
              answers,
            )}
          </Text>
          <Table
            caption={t.desk.spread}
            columns={[{ label: t.desk.spread }, { label: t.desk.spreadCount, number: true }]}
            rows={t.evaluation.scale.map((label, i) => ({
              key: label,
              cells: [label, String(result.spread[i] ?? 0)],
            }))}
          />
          <Said title={t.evaluation.takesAlong} texts={result.takesAlong} />
          <Said title={t.evaluation.couldBeBetter} texts={result.couldBeBetter} />
        </Stack>
      )}
    </Section>
  );
};

const Said: FC<{ readonly title: string; readonly texts: readonly string[] }> = ({ title, texts }) =>
  texts.length === 0 ? null : (
    <Stack gap="tight" reading>
      <Heading level={3}>{title}</Heading>
      <ul>
        {texts.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </Stack>
  );
