import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  Link,
  PageHeader,
  Paragraphs,
  Progress,
  Row,
  Section,
  Select,
  Side,
  Stack,
  Table,
  Text,
  TextArea,
  TextField,
} from "#design";
import { communityPaths } from "#modules/communities";
import { eventPaths } from "#modules/events";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { proposalPaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Programme, Proposed, Shared } from "../queries/programme.ts";

interface Props extends Programme {
  readonly me: string;
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** The programme that members and organisers make together: whose each meeting is, what is proposed, and what one would like. */
export const ProgrammePage: FC<Props> = (props) => {
  const { community, done, errors = {}, part, readOnly, locale } = props;
  const t = words[locale];
  const sentence = done === undefined ? undefined : t.page.done[done];
  return (
    <>
      <PageHeader
        title={t.page.title}
        slug={community.slug}
        lead={t.page.lead(community.title)}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: communityPaths.list, label: t.communities },
            { href: communityPaths.community(community.slug), label: community.title },
            { href: paths.programme(community.slug), label: t.page.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Side
            aside={
              <>
                {can.rank(part, readOnly) && props.open.length > 0 && <Rank {...props} />}
                {can.propose(part, readOnly) && <ProposeForm {...props} />}
              </>
            }
          >
            <Year {...props} />
            <Open {...props} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const Year: FC<Props> = (props) => {
  const { year, locale } = props;
  const t = words[locale].page;
  if (year.length === 0) return <Empty level={2} title={t.noMeetings} text={t.noMeetingsText} />;
  const sessions = year.filter((each) => each.sessions.length > 0);
  return (
    <Section labelledBy="jaar">
      <Heading level={2} id="jaar">
        {t.year}
      </Heading>
      <Text>{t.yearText}</Text>
      <Table
        caption={t.shares}
        hideCaption
        columns={[
          { label: t.meeting },
          { label: t.share },
          { label: t.members, number: true },
          { label: t.organisers, number: true },
        ]}
        rows={year.map((each) => ({ key: each.meeting.id, cells: shareOf(each, locale) }))}
      />
      {sessions.length > 0 && (
        <Heading level={3} id="sessies">
          {t.sessions}
        </Heading>
      )}
      {sessions.map(({ meeting, sessions }) => (
        <Stack key={meeting.id} gap="tight">
          <Heading level={4}>{dayAndMonth(meeting.startsAt, locale)}</Heading>
          {sessions.map((session) => (
            <Session key={session.id} {...props} session={session} />
          ))}
        </Stack>
      ))}
    </Section>
  );
};

function shareOf({ meeting, minutes, byMembers }: Shared, locale: Locale) {
  const t = words[locale];
  const percent = Math.round((byMembers / minutes) * 100);
  return [
    <Link key="meeting" href={eventPaths.event(meeting.slug)}>
      {`${dayAndMonth(meeting.startsAt, locale)}: ${meeting.title}`}
    </Link>,
    <Progress
      key="share"
      label={`${t.page.share}, ${dayAndMonth(meeting.startsAt, locale)}`}
      value={byMembers}
      max={minutes}
      words={t.page.percent(percent)}
    />,
    String(byMembers),
    String(minutes - byMembers),
  ];
}

const Session: FC<Props & { readonly session: Proposed }> = ({
  session,
  community,
  part,
  readOnly,
  locale,
}) => {
  const t = words[locale].page;
  return (
    <Form action={paths.unslot(community.slug)}>
      <Row>
        <Text>
          <b>{session.title}</b>. {t.by(session.by, session.minutes)}
        </Text>
        {can.slot(part, readOnly) && (
          <Button kind="subtle" name="voorstel" value={session.id}>
            {t.unslot}
          </Button>
        )}
      </Row>
    </Form>
  );
};

const Open: FC<Props> = (props) => {
  const { open, part, rankings, locale } = props;
  const t = words[locale].page;
  return (
    <Section labelledBy="voorstellen">
      <Heading level={2} id="voorstellen">
        {t.open}
      </Heading>
      {open.length === 0 ? (
        <Empty title={t.openNone} text={t.openNoneText} />
      ) : (
        <>
          {part.organises && <Text>{t.rankings(rankings)}</Text>}
          {open.map((proposed) => (
            <OpenProposal key={proposed.id} {...props} proposed={proposed} />
          ))}
        </>
      )}
    </Section>
  );
};

const OpenProposal: FC<Props & { readonly proposed: Proposed }> = (props) => {
  const { proposed, community, part, readOnly, me, locale } = props;
  const t = words[locale].page;
  return (
    <Box>
      <Heading level={3}>{proposed.title}</Heading>
      <Text small soft>
        {[t.by(proposed.by, proposed.minutes), proposed.points !== null && t.points(proposed.points)]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <Paragraphs text={proposed.text} />
      {can.slot(part, readOnly) && <Slot {...props} />}
      {!readOnly && can.withdraw(proposed, me) && (
        <Form action={paths.withdraw(community.slug)}>
          <Button kind="subtle" icon="trash" name="voorstel" value={proposed.id}>
            {t.withdraw}
          </Button>
        </Form>
      )}
    </Box>
  );
};

/** One action: choose a meeting with time left, and press. */
const Slot: FC<Props & { readonly proposed: Proposed }> = ({ proposed, community, year, now, locale }) => {
  const t = words[locale].page;
  const fitting = year.filter(
    ({ meeting, minutes, byMembers }) => now < meeting.endsAt && minutes - byMembers >= proposed.minutes,
  );
  if (fitting.length === 0) return null;
  return (
    <Form action={paths.slot(community.slug)}>
      <input type="hidden" name="voorstel" value={proposed.id} />
      <Select
        name="bijeenkomst"
        id={`plek-${proposed.id}`}
        label={t.slotAt}
        options={fitting.map(({ meeting, minutes, byMembers }) => ({
          value: meeting.id,
          label: t.slotLeft(dayAndMonth(meeting.startsAt, locale), minutes - byMembers),
        }))}
      />
      <Row>
        <Button>{t.slot}</Button>
      </Row>
    </Form>
  );
};

const Rank: FC<Props> = ({ open, community, values, errors = {}, locale }) => {
  const t = words[locale].page;
  const typed = fieldValues(values, "keuze");
  return (
    <Section boxed labelledBy="voorkeur">
      <Heading level={2} look={3} id="voorkeur">
        {t.rank}
      </Heading>
      <Text small>{t.rankText}</Text>
      <Form action={paths.rank(community.slug)}>
        {t.ranks.slice(0, open.length).map((label, i) => (
          <Select
            key={label}
            name="keuze"
            id={i === 0 ? "keuze" : `keuze-${i + 1}`}
            label={label}
            empty={t.rankNone}
            value={typed[i] ?? open.find(({ myRank }) => myRank === i + 1)?.id ?? ""}
            error={i === 0 ? errors.keuze : undefined}
            options={open.map(({ id, title }) => ({ value: id, label: title }))}
          />
        ))}
        <Button kind="secondary" full>
          {t.rankSave}
        </Button>
      </Form>
    </Section>
  );
};

const ProposeForm: FC<Props> = ({ community, values, errors = {}, formKey, locale }) => {
  const t = words[locale];
  return (
    <Section boxed labelledBy="voorstel-doen">
      <Heading level={2} look={3} id="voorstel-doen">
        {t.page.propose}
      </Heading>
      <Text small>{t.page.proposeText}</Text>
      <Form action={paths.propose(community.slug)} formKey={formKey}>
        <TextField
          name="title"
          label={t.page.titleField}
          value={fieldValue(values, "title")}
          error={errors.title}
          maxLength={140}
        />
        <TextArea
          name="text"
          label={t.page.textField}
          optional={t.optional}
          value={fieldValue(values, "text")}
          error={errors.text}
          maxLength={2000}
        />
        <TextField
          name="minutes"
          type="number"
          label={t.page.minutesField}
          value={fieldValue(values, "minutes") || "30"}
          error={errors.minutes}
          inputmode="numeric"
          short
        />
        <Button full>{t.page.proposeYes}</Button>
      </Form>
    </Section>
  );
};
