import type { ComponentChildren, FunctionComponent as FC } from "preact";
import {
  AgendaItem,
  Alert,
  Button,
  ButtonLink,
  Content,
  Disclosure,
  Form,
  Heading,
  List,
  PageHeader,
  Row,
  Section,
  Stack,
  Text,
  TextField,
} from "#design";
import { type Community, communityPaths, themeOf } from "#modules/communities";
import { eventPaths, type Meeting } from "#modules/events";
import { dayParts, isoDay, type Locale, longDate, timeSpan } from "#platform/locale";
import { type EnrolmentWords, words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import type { Standing } from "../queries/standing.ts";
import { crumbs } from "./step-frame.tsx";

interface Props {
  readonly locale: Locale;
  readonly community: Community;
  readonly standing: Standing;
  readonly meetings: readonly Meeting[];
  readonly formKey: string;
  /** What just happened, when it is not the signing up itself. */
  readonly said?: "partner-asked" | undefined;
  /** May still go: the year is not over. */
  readonly mayWithdraw: boolean;
  readonly partnerField: { readonly value: string; readonly error?: string | undefined };
}

/** Where someone stands after signing up: in, in line, or waiting for the other half of their duo. */
export const DonePage: FC<Props> = (props) => {
  const { locale, community, standing } = props;
  const t = words[locale].done;
  const { title, lead } = headline(props, t);
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        breadcrumbs={crumbs(locale, community)}
        theme={standing.theme ? themeOf(standing.theme.number) : 4}
        slug={community.slug}
      />
      <Content>
        <Stack gap="wide">
          {props.said === "partner-asked" && (
            <Alert tone="ok" live="status">
              <p>{t.askedNow}</p>
            </Alert>
          )}
          {standing.state === "confirmed" && <Inside {...props} standing={standing} />}
          {standing.state === "waiting" && standing.partner && <Text>{t.together(standing.partner)}</Text>}
          {standing.state === "incomplete" && <AskPartner {...props} asked={standing.asked} />}
          <Row>
            <ButtonLink href={communityPaths.community(community.slug)} kind="secondary">
              {t.toCommunity}
            </ButtonLink>
          </Row>
          {props.mayWithdraw && <Withdraw {...props} />}
        </Stack>
      </Content>
    </>
  );
};

function headline({ community, standing }: Props, t: EnrolmentWords["done"]) {
  const theme = standing.theme?.title ?? community.title;
  if (standing.state === "confirmed")
    return { title: t.confirmed, lead: t.confirmedLead(theme, community.title) };
  if (standing.state === "incomplete") return { title: t.incomplete, lead: t.incompleteLead };
  return standing.byHand
    ? { title: t.byHand, lead: t.byHandLead(theme) }
    : { title: t.waiting(standing.place), lead: t.waitingLead(theme) };
}

const Inside: FC<Props & { readonly standing: Extract<Standing, { state: "confirmed" }> }> = ({
  locale,
  standing,
  meetings,
}) => {
  const t = words[locale].done;
  return (
    <>
      {standing.second && <Text>{t.second}</Text>}
      {standing.partner && <Text>{t.together(standing.partner)}</Text>}
      <Row>
        <ButtonLink href={communityPaths.group(standing.theme.slug)} iconEnd="arrow-right">
          {t.toGroup}
        </ButtonLink>
      </Row>
      <Section labelledBy="bijeenkomsten">
        <Heading level={2} id="bijeenkomsten">
          {t.meetings}
        </Heading>
        {meetings.length === 0 ? (
          <Text>{t.noMeetings}</Text>
        ) : (
          <>
            <List>
              {meetings.map((meeting) => (
                <AgendaItem
                  key={meeting.id}
                  date={{ ...dayParts(meeting.startsAt, locale), iso: isoDay(meeting.startsAt) }}
                  href={eventPaths.event(meeting.slug)}
                  title={meeting.title}
                  theme={themeOf(standing.theme.number)}
                  meta={[
                    { icon: "calendar-event", text: longDate(meeting.startsAt, locale) },
                    { icon: "clock", text: timeSpan(meeting.startsAt, meeting.endsAt, locale) },
                  ]}
                />
              ))}
            </List>
            <Text>{t.calendarText}</Text>
            <Row>
              <ButtonLink href={eventPaths.mine} kind="secondary" icon="calendar-plus">
                {t.inCalendar}
              </ButtonLink>
            </Row>
          </>
        )}
      </Section>
    </>
  );
};

const AskPartner: FC<Props & { readonly asked: string }> = ({
  locale,
  community,
  formKey,
  asked,
  partnerField,
}) => {
  const t = words[locale].done;
  return (
    <Stack reading>
      {asked !== "" && <Text>{t.asked(asked)}</Text>}
      <Text>{t.sides}</Text>
      <Form action={enrolmentPaths.partner(community.slug)} formKey={formKey}>
        <TextField
          {...partnerField}
          name="partner"
          type="email"
          label={t.partner}
          autocomplete="off"
          spellcheck={false}
          maxLength={254}
          required
        />
        <Row>
          <Button icon="send" kind={asked === "" ? "primary" : "secondary"} busyWords={t.busy}>
            {asked === "" ? t.ask : t.askOther}
          </Button>
        </Row>
      </Form>
    </Stack>
  );
};

/** A link to what stands inside opens it, so that the mail leads to the button itself. */
const Withdraw: FC<Props> = ({ locale, community, standing, formKey }) => {
  const t = words[locale].done;
  return (
    <Disclosure summary={t.withdraw}>
      <Text>{t.withdrawText[standing.state]}</Text>
      <Form id="intrekken" action={enrolmentPaths.withdrawal(community.slug)} formKey={formKey}>
        <Row>
          <Button kind="secondary" icon="door-exit" busyWords={t.withdrawBusy}>
            {t.withdrawDo[standing.state]}
          </Button>
        </Row>
      </Form>
    </Disclosure>
  );
};

interface PlainProps {
  readonly locale: Locale;
  readonly community: Community;
  readonly title: string;
  readonly lead: string;
  readonly children?: ComponentChildren;
}

/** A page that says one thing: signed off, closed, an invitation that no longer works. */
export const PlainPage: FC<PlainProps> = ({ locale, community, title, lead, children }) => (
  <>
    <PageHeader
      title={title}
      lead={lead}
      breadcrumbs={crumbs(locale, community)}
      theme={4}
      slug={community.slug}
    />
    <Content>
      <Row>
        {children}
        <ButtonLink href={communityPaths.community(community.slug)} kind="secondary">
          {words[locale].done.toCommunity}
        </ButtonLink>
      </Row>
    </Content>
  </>
);
