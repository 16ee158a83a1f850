import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  Checkbox,
  Content,
  Disclosure,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  RadioGroup,
  Row,
  Section,
  Stack,
  Table,
  Text,
  TextArea,
  TextField,
} from "#design";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import { dayAndMonth, type Locale } from "#platform/locale";
import { mailGroups } from "../commands/mail-people.ts";
import { deskWords, words } from "../messages.ts";
import { admissionPaths } from "../paths.ts";
import type { ListPage as Data, Listed } from "../queries/list.ts";
import { holdsSeat } from "../states.ts";
import { Answers } from "./answers.tsx";
import { DeskDone, DeskHead } from "./desk-head.tsx";

interface Props extends Data {
  readonly done: string | undefined;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Everyone who registered, and what an organiser does with them: choose, refuse, invite, write, take the list along. */
export const ListPage: FC<Props> = (props) => {
  const { event, people, done, errors = {}, locale } = props;
  const t = deskWords[locale].list;
  return (
    <>
      <DeskHead title={t.title} event={event} here={admissionPaths.list(event.slug)} locale={locale} />
      <Content>
        <Stack gap="wide">
          <DeskDone done={done} locale={locale} />
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {people.length === 0 ? (
            <Empty level={2} title={t.empty} text={t.emptyText} />
          ) : (
            <People {...props} />
          )}
          <Answers {...props} />
          <Balance {...props} />
          <Invite {...props} />
          <Mail {...props} />
          {people.length > 0 && (
            <Stack gap="tight">
              <Row>
                <ButtonLink href={admissionPaths.csv(event.slug)} kind="secondary" icon="download" download>
                  {t.csv}
                </ButtonLink>
                <ButtonLink href={admissionPaths.xlsx(event.slug)} kind="secondary" icon="download" download>
                  {t.xlsx}
                </ButtonLink>
              </Row>
              <Text small soft>
                {t.exportText}
              </Text>
            </Stack>
          )}
        </Stack>
      </Content>
    </>
  );
};

/** Who can still be chosen. */
const canBeChosen = ({ state }: Listed): boolean => state === "interested" || state === "waitlisted";

const People: FC<Props> = (props) => {
  const { event, people, values, errors = {}, formKey, locale } = props;
  const t = deskWords[locale].list;
  const choosing = people.some(canBeChosen);
  const table = (
    <Table
      caption={t.title}
      hideCaption
      columns={[
        { label: t.columns.name },
        ...(choosing ? [{ label: t.columns.choose }] : []),
        { label: t.columns.state },
        { label: t.columns.organisation },
        { label: t.columns.region },
        { label: t.columns.asked },
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          person.partnerName ? `${person.name} + ${person.partnerName}` : person.name,
          ...(choosing
            ? [
                canBeChosen(person) ? (
                  <Checkbox
                    key="choose"
                    name="ids"
                    value={person.id}
                    label={t.columns.choose}
                    checked={fieldValues(values, "ids").includes(person.id)}
                  />
                ) : (
                  ""
                ),
              ]
            : []),
          t.states[person.state],
          [person.organisation, backgroundOf(person, locale)].filter(Boolean).join(", "),
          person.region,
          dayAndMonth(person.askedAt, locale),
        ],
      }))}
    />
  );
  if (!choosing) return table;
  return (
    <Form action={admissionPaths.choice(event.slug)} formKey={formKey}>
      {table}
      <Stack reading>
        <TextArea
          name="reason"
          label={t.reason}
          help={t.reasonHelp}
          optional={words[locale].optional}
          value={fieldValue(values, "reason")}
          error={errors.ids}
          rows={2}
          maxLength={500}
        />
      </Stack>
      <Row>
        <Button>{t.chooseYes}</Button>
        <Button kind="secondary" formAction={admissionPaths.refusal(event.slug)}>
          {t.declineYes}
        </Button>
      </Row>
    </Form>
  );
};

const backgroundOf = ({ kind, sector }: Listed, locale: Locale): string =>
  [kind && kindWords(organisationKinds, kind, locale), sector && kindWords(sectors, sector, locale)]
    .filter(Boolean)
    .join(", ");

/** How the group is made up now, and what one could add to it. */
const Balance: FC<Props> = ({ people, known, locale }) => {
  const t = deskWords[locale].list;
  if (!known || !(known.asksBackground || known.shareField.length > 0)) return null;
  const lines = new Map<string, { has: number; could: number }>();
  for (const person of people) {
    const has = holdsSeat(person.state);
    if (!has && !canBeChosen(person)) continue;
    const names = [
      kindWords(organisationKinds, person.kind, locale),
      kindWords(sectors, person.sector, locale),
      person.region,
    ].filter(Boolean);
    for (const name of names) {
      const line = lines.get(name) ?? { has: 0, could: 0 };
      lines.set(name, { has: line.has + (has ? 1 : 0), could: line.could + (has ? 0 : 1) });
    }
  }
  if (lines.size === 0) return null;
  return (
    <Section labelledBy="balans">
      <Heading level={2} id="balans">
        {t.balance}
      </Heading>
      <Text>{t.balanceText}</Text>
      <Table
        caption={t.balance}
        hideCaption
        columns={[
          { label: t.columns.kind },
          { label: t.has, number: true },
          { label: t.could, number: true },
        ]}
        rows={[...lines]
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([name, { has, could }]) => ({ key: name, cells: [name, String(has), String(could)] }))}
      />
    </Section>
  );
};

const Invite: FC<Props> = ({ event, known, values, errors = {}, formKey, locale }) => {
  const t = deskWords[locale].list;
  if (!known) return null;
  return (
    <Disclosure summary={t.invite} open={Boolean(errors.name || errors.email)}>
      <Stack reading>
        <Form action={admissionPaths.invitation(event.slug)} formKey={formKey}>
          <TextField
            name="name"
            label={t.name}
            value={fieldValue(values, "name")}
            error={errors.name}
            maxLength={120}
          />
          <TextField
            name="email"
            type="email"
            label={t.email}
            value={fieldValue(values, "email")}
            error={errors.email}
            maxLength={200}
          />
          <Row>
            <Button kind="secondary">{t.inviteYes}</Button>
          </Row>
        </Form>
      </Stack>
    </Disclosure>
  );
};

const Mail: FC<Props> = ({ event, people, values, errors = {}, formKey, locale }) => {
  const t = deskWords[locale].list;
  if (people.length === 0) return null;
  return (
    <Disclosure summary={t.mail} open={Boolean(errors.subject || errors.text || errors.to)}>
      <Stack reading>
        <Form action={admissionPaths.mail(event.slug)} formKey={formKey}>
          <RadioGroup
            name="to"
            label={t.mailTo}
            value={fieldValue(values, "to") || "confirmed"}
            choices={mailGroups.map((group) => ({ value: group, label: t.mailGroups[group] }))}
          />
          <TextField
            name="subject"
            label={t.subject}
            value={fieldValue(values, "subject")}
            error={errors.subject}
            maxLength={140}
          />
          <TextArea
            name="text"
            label={t.text}
            value={fieldValue(values, "text")}
            error={errors.text}
            rows={6}
            maxLength={5000}
          />
          <Row>
            <Button kind="secondary">{t.mailYes}</Button>
          </Row>
        </Form>
      </Stack>
    </Disclosure>
  );
};
