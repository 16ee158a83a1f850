import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Content,
  Disclosure,
  ErrorSummary,
  Fieldset,
  Form,
  Row,
  Select,
  Stack,
  Text,
  TextField,
} from "#design";
import type { KnownEvent } from "#modules/events";
import { kindOptions, organisationKinds, sectors } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { asksInFull, colleagueRows } from "../forms.ts";
import { words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { bringsAlong } from "../policy.ts";
import { freeSeats } from "../queries/seats.ts";
import type { Admission, Question } from "../schema.ts";
import { EventHead } from "./head.tsx";
import { QuestionFields } from "./question-fields.tsx";

interface Props {
  readonly event: KnownEvent;
  readonly known: Admission;
  readonly questions: readonly Question[];
  /** Youth regions, to choose from. */
  readonly regions: readonly string[];
  /** The address is that of the account; it is not asked. */
  readonly signedIn: boolean;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Everything it takes to come to an event, on one page. */
export const RegisterPage: FC<Props> = (props) => {
  const { event, known, questions, signedIn, formKey, values, errors = {}, locale } = props;
  const t = words[locale].form;
  const interest = known.way === "interest";
  const wait = !interest && freeSeats(known) === 0;
  const here = admissionPaths.register(event.slug);
  const field = fieldOf(values, errors);
  return (
    <>
      <EventHead title={interest ? t.titleInterest : t.title} event={event} here={here} locale={locale} />
      <Content>
        <Stack reading>
          <Text>{wait ? t.waitLead : t.lead}</Text>
          <Form
            action={here}
            formKey={formKey}
            gap="wide"
            files={questions.some(({ kind }) => kind === "file")}
          >
            <ErrorSummary
              title={words[locale].mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
            />
            <Stack>
              <TextField {...field("name")} label={t.name} autocomplete="name" maxLength={120} />
              {signedIn ? (
                <input type="hidden" name="email" value={fieldValue(values, "email")} />
              ) : (
                <TextField
                  {...field("email")}
                  type="email"
                  label={t.email}
                  help={t.emailHelp}
                  autocomplete="email"
                  maxLength={200}
                />
              )}
            </Stack>
            <BackgroundFields {...props} errors={errors} />
            {known.way === "duo" && (
              <Fieldset legend={t.partner} help={t.partnerHelp} name="partner">
                <TextField {...field("partnerName")} label={t.partnerName} maxLength={120} />
                <TextField {...field("partnerEmail")} type="email" label={t.partnerEmail} maxLength={200} />
              </Fieldset>
            )}
            <QuestionFields questions={questions} values={values} errors={errors} locale={locale} />
            {known.asksNeeds && <NeedFields values={values} errors={errors} locale={locale} />}
            {bringsAlong(known) && <Colleagues {...props} errors={errors} />}
            <Row>
              <Button busyWords={t.sending}>
                {interest
                  ? t.sendInterest
                  : known.way === "duo"
                    ? wait
                      ? t.sendDuoWait
                      : t.sendDuo
                    : wait
                      ? t.sendWait
                      : t.send}
              </Button>
            </Row>
            <Text small soft>
              {t.privacy}
            </Text>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

interface PartProps {
  readonly known: Admission;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

interface BackgroundProps extends PartProps {
  readonly regions: readonly string[];
}

/** Where someone works. */
const BackgroundFields: FC<BackgroundProps> = ({ known, regions, values, errors, locale }) => {
  const t = words[locale].form;
  const field = fieldOf(values, errors);
  return (
    <Stack>
      <TextField
        {...field("organisation")}
        label={t.organisation}
        optional={words[locale].optional}
        autocomplete="organization"
        maxLength={200}
      />
      {asksInFull(known) && (
        <>
          <Select
            {...field("kind")}
            label={t.kind}
            empty={t.choose}
            options={kindOptions(organisationKinds, locale)}
          />
          <Select
            {...field("sector")}
            label={t.sector}
            empty={t.choose}
            options={kindOptions(sectors, locale)}
          />
          <TextField
            {...field("region")}
            label={t.region}
            help={t.regionHelp}
            suggestions={regions}
            maxLength={80}
          />
        </>
      )}
    </Stack>
  );
};

/** Diet and access, apart from the rest. */
export const NeedFields: FC<Omit<PartProps, "known">> = ({ values, errors, locale }) => {
  const t = words[locale].form;
  const field = fieldOf(values, errors);
  const { optional } = words[locale];
  return (
    <Fieldset legend={t.needs} help={t.needsText} name="needs">
      <TextField {...field("diet")} label={t.diet} optional={optional} maxLength={300} />
      <TextField {...field("access")} label={t.access} optional={optional} maxLength={300} />
    </Fieldset>
  );
};

const Colleagues: FC<PartProps> = ({ values, errors, locale }) => {
  const t = words[locale].form;
  const field = fieldOf(values, errors);
  const typed = colleagueRows.some(
    (i) => fieldValue(values, `colleagues.${i}.name`) || fieldValue(values, `colleagues.${i}.email`),
  );
  return (
    <Disclosure summary={t.colleagues} open={typed}>
      <Text>{t.colleaguesText}</Text>
      {colleagueRows.map((i) => (
        <Fieldset key={i} legend={t.colleague(i + 1)} name={`colleagues-${i}`}>
          <TextField {...field(`colleagues.${i}.name`)} label={words[locale].form.name} maxLength={120} />
          <TextField
            {...field(`colleagues.${i}.email`)}
            type="email"
            label={words[locale].form.email}
            maxLength={200}
          />
        </Fieldset>
      ))}
    </Disclosure>
  );
};
