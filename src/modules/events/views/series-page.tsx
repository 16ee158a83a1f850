import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Checkbox,
  Content,
  Fieldset,
  Form,
  RadioGroup,
  Row,
  Stack,
  Text,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { dayAndMonth, isoDay, type Locale, longDate, momentOf, weekday } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import type { ManagedEvent } from "../queries/managed-event.ts";
import { placeOf, type Rule, rules, wouldBe } from "../rules.ts";
import { DeskHeader } from "./desk-header.tsx";

interface Props {
  readonly locale: Locale;
  readonly event: ManagedEvent;
  readonly rule: Rule | "";
  /** ISO days that are proposed or were typed. */
  readonly days: readonly string[];
  /** Days that do not fit the rule, after someone tried to save them. */
  readonly misfits: readonly { readonly day: string; readonly wouldBe: string }[];
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
}

const leastFields = 4;

/** More dates of the same event: explicit days, with a rule as a helper. */
export const SeriesPage: FC<Props> = (props) => {
  const { locale, event } = props;
  const t = deskWords[locale].series;
  const here = eventPaths.moreDates(event.slug);
  return (
    <>
      <DeskHeader
        locale={locale}
        title={t.title}
        lead={t.lead(longDate(event.startsAt, locale))}
        here={here}
        event={event}
      />
      <Content>
        <Stack reading gap="wide">
          <Helper {...props} />
          <Form action={here} formKey={props.formKey}>
            <Misfits {...props} />
            <Fieldset legend={t.days} name="days" error={props.errors?.days}>
              <Row>
                {Array.from({ length: Math.max(leastFields, props.days.length + 1) }, (_, i) => (
                  <TextField
                    key={i}
                    id={i === 0 ? undefined : `dag-${i}`}
                    name="days"
                    type="date"
                    label={t.nthDay(i + 1)}
                    value={props.days[i] ?? ""}
                    short
                  />
                ))}
              </Row>
            </Fieldset>
            <input type="hidden" name="rule" value={props.rule} />
            <Row>
              <Button>{t.save}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

/** Fills in days by a rule, and says at once when the first day does not fit it. */
const Helper: FC<Props> = ({ locale, event, rule, values }) => {
  const t = deskWords[locale].series;
  const first = isoDay(event.startsAt);
  const other = rule === "" ? null : wouldBe(rule, first, first);
  const day = weekday(event.startsAt, locale);
  return (
    <Form action={eventPaths.moreDates(event.slug)} method="get">
      <RadioGroup
        name="rule"
        label={t.rule}
        help={t.ruleHelp}
        value={rule}
        choices={[
          { value: "", label: t.noRule },
          ...rules.map((each) => ({
            value: each,
            label: each === "nth" ? t.rules.nth(day, placeOf(first).nth) : t.rules[each](day),
          })),
        ]}
      />
      {other !== null && (
        <Alert tone="warning">
          <Text>
            {t.firstMisfit(dayAndMonth(event.startsAt, locale), dayAndMonth(noonOf(other), locale))}
          </Text>
        </Alert>
      )}
      <TextField
        name="count"
        type="number"
        label={t.count}
        min="1"
        max="40"
        value={fieldValue(values, "count") || "4"}
        short
      />
      <Row>
        <Button kind="secondary">{t.propose}</Button>
      </Row>
    </Form>
  );
};

const Misfits: FC<Props> = ({ locale, misfits }) => {
  const t = deskWords[locale].series;
  if (misfits.length === 0) return null;
  return (
    <Alert tone="warning" title={t.misfitTitle}>
      {misfits.map((each) => (
        <Text key={each.day}>
          {t.misfit(longDate(noonOf(each.day), locale), longDate(noonOf(each.wouldBe), locale))}
        </Text>
      ))}
      <Checkbox name="anyway" label={t.anyway} />
    </Alert>
  );
};

const noonOf = (day: string): Date => momentOf(day, "12:00");
