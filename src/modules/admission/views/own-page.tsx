import type { FunctionComponent as FC, VNode } from "preact";
import {
  Alert,
  Box,
  Button,
  ButtonLink,
  Content,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  Link,
  Row,
  Section,
  Side,
  Stack,
  StateBadge,
  Text,
  TextField,
} from "#design";
import { eventPaths } from "#modules/events";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import { can, waitsForPartner } from "../policy.ts";
import type { OwnRegistration } from "../queries/own-registration.ts";
import { holdsSeat, type State } from "../states.ts";
import { EventHead } from "./head.tsx";
import { QuestionFields } from "./question-fields.tsx";
import { NeedFields } from "./register-page.tsx";
import { momentInWords } from "./standing-letter.tsx";

interface Props {
  readonly own: OwnRegistration;
  /** What modules upstairs have for who comes: the way there, a code for the door, what remains afterwards. */
  readonly added: readonly VNode[];
  readonly token: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  /** Whom a duo that was invited brings, as it was typed. */
  readonly partner?: Fields | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** One's own registration: where one stands, and everything one can do about it without a password. */
export const OwnPage: FC<Props> = (props) => {
  const { own, token, done, locale, now } = props;
  const t = words[locale].page;
  const sentence = done === undefined ? undefined : t.done[done];
  const changeable = can.change(own.registration.state, own.event, now);
  return (
    <>
      <EventHead title={t.title} event={own.event} here={admissionPaths.own(token)} locale={locale} />
      <Content>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <Side place="join" aside={<Standing {...props} />}>
            {own.travel.map(({ other, minutes }) => (
              <Alert key={other} tone="warning">
                <Text>{t.travel(other, minutes)}</Text>
              </Alert>
            ))}
            {props.added}
            {changeable && <Details {...props} />}
            <Text>
              <Link href={eventPaths.event(own.event.slug)}>{t.look}</Link>
            </Text>
            {holdsSeat(own.registration.state) && (
              <Text>
                <Link href={eventPaths.file(own.event.slug)} download>
                  {t.file}
                </Link>
              </Text>
            )}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const badges: Partial<Record<State, "registered" | "almost" | "full" | "closed">> = {
  confirmed: "registered",
  registered: "almost",
  invited: "almost",
  waitlisted: "full",
};

const Standing: FC<Props> = (props) => {
  const { own, token, now, locale } = props;
  const { registration, event, line, join, known } = own;
  const { state, until, reason, partnerName } = registration;
  const t = words[locale].page;
  const duo = registration.seats === 2;
  const waits = waitsForPartner(registration);
  const held = !waits && can.confirm(state, until, event, now);
  return (
    <Box>
      <Heading level={2} look={3}>
        {event.title}
      </Heading>
      <StateBadge state={badges[state] ?? "closed"}>
        {waits ? t.duo.waits : duo && state === "registered" ? t.duo.oneMoreClick : t.states[state]}
      </StateBadge>
      {waits && <Text>{t.duo.waiting(partnerName)}</Text>}
      {waits && until && <Text small>{t.duo.until(partnerName, momentInWords(until, locale))}</Text>}
      {!waits && duo && partnerName && <Text>{t.duo.with(partnerName)}</Text>}
      {reason && (state === "declined" || state === "invited") && <Text>{t.reason(reason)}</Text>}
      {line && (
        <>
          <Text>{t.place(line.place, line.total)}</Text>
          <Text small soft>
            {t.rule}
          </Text>
          {known.shareField.length > 0 && (
            <Text small soft>
              {t.ruleShares}
            </Text>
          )}
        </>
      )}
      {held && (
        <>
          {until && <Text small>{t.until(momentInWords(until, locale))}</Text>}
          <Yes {...props} />
        </>
      )}
      {join === "later" && <Text small>{t.joinLater(known.linkMinutes)}</Text>}
      {join && join !== "later" && (
        <ButtonLink href={join} icon="video" full rel="noreferrer">
          {t.join}
        </ButtonLink>
      )}
      {can.change(state, event, now) && (
        <Form action={admissionPaths.withdrawal(token)}>
          {(state === "confirmed" || waits) && (
            <Text small soft>
              {duo ? t.duo.cancelText : t.cancelText}
            </Text>
          )}
          <Button kind="secondary" full>
            {state === "waitlisted"
              ? t.leaveLine
              : state === "invited"
                ? t.no
                : duo
                  ? t.duo.cancel
                  : t.cancel}
          </Button>
        </Form>
      )}
    </Box>
  );
};

/** Yes; a duo that was invited says with whom. */
const Yes: FC<Props> = ({ own: { registration }, token, partner = {}, errors = {}, locale }) => {
  const t = words[locale];
  const duo = registration.seats === 2;
  const names = ["partnerName", "partnerEmail"].filter((name) => errors[name]);
  return (
    <Form action={admissionPaths.confirmation(token)}>
      {duo && registration.partnerEmail === "" && (
        <>
          <ErrorSummary
            title={t.mends(names.length)}
            errors={names.map((name) => ({ name, message: errors[name] ?? "" }))}
          />
          <Fieldset legend={t.page.duo.whom} help={t.form.partnerHelp} name="partner">
            <TextField
              name="partnerName"
              label={t.form.partnerName}
              value={fieldValue(partner, "partnerName")}
              error={errors.partnerName}
              maxLength={120}
            />
            <TextField
              name="partnerEmail"
              type="email"
              label={t.form.partnerEmail}
              value={fieldValue(partner, "partnerEmail")}
              error={errors.partnerEmail}
              maxLength={200}
            />
          </Fieldset>
        </>
      )}
      <Button full>{duo ? t.page.duo.yes : t.page.yes}</Button>
    </Form>
  );
};

const Details: FC<Props> = ({ own, token, values, errors: all = {}, locale }) => {
  const t = words[locale];
  const { partnerName, partnerEmail, ...errors } = all;
  return (
    <Section labelledBy="gegevens">
      <Heading level={2} id="gegevens">
        {t.page.details}
      </Heading>
      <Stack reading>
        <Form action={admissionPaths.change(token)} files={own.questions.some(({ kind }) => kind === "file")}>
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <TextField
            name="name"
            label={t.form.name}
            value={fieldValue(values, "name")}
            error={errors.name}
            maxLength={120}
          />
          <QuestionFields
            questions={own.questions}
            before={own.answers}
            values={values}
            errors={errors}
            locale={locale}
          />
          {own.known.asksNeeds && <NeedFields values={values} errors={errors} locale={locale} />}
          <Row>
            <Button kind="secondary">{t.page.save}</Button>
          </Row>
        </Form>
      </Stack>
    </Section>
  );
};
