import type { FunctionComponent as FC, VNode } from "preact";
import {
  AgendaItem,
  Alert,
  Band,
  Box,
  ButtonLink,
  Content,
  Facts,
  Heading,
  Link,
  List,
  PageHeader,
  Paragraphs,
  Row,
  SectionHead,
  Series,
  Side,
  Stack,
  StateBadge,
  Text,
  ThemeChain,
} from "#design";
import { eventPaths, type Meeting } from "#modules/events";
import { stretches } from "#modules/vocabulary";
import { dayParts, isoDay, type Locale, longDate, timeSpan } from "#platform/locale";
import { words } from "../messages.ts";
import { noonOf } from "../moments.ts";
import { communityPaths } from "../paths.ts";
import type { CommunityPage as Page } from "../queries/community-page.ts";
import { themeOf } from "../theme-of.ts";
import { Done } from "./done.tsx";
import { PlacesBadge } from "./places-badge.tsx";

interface Props extends Page {
  /** What modules upstairs have about it. */
  readonly added: readonly VNode[];
  readonly locale: Locale;
  readonly now: Date;
  /** What has just been done, as the address says it. */
  readonly done: string | undefined;
}

/** A learning community as everyone may read it: what it is for, its themes, its year, and the way in. */
export const CommunityPage: FC<Props> = (props) => {
  const { community, themes, meetings, readOnly, locale, done } = props;
  const t = words[locale];
  const here = communityPaths.community(community.slug);
  const themeBadges = !readOnly;
  const seen = new Set<string>();
  const explain = (paragraph: string) => stretches(paragraph, locale, seen);
  return (
    <>
      <PageHeader
        title={community.title}
        lead={community.audience}
        slug={community.slug}
        theme={4}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.start },
            { href: communityPaths.list, label: t.learnTogether },
            { href: here, label: community.title },
          ],
        }}
      >
        <Actions {...props} />
      </PageHeader>
      <Content>
        <Stack gap="wide">
          <Done locale={locale} done={done} />
          <Standing {...props} />
          <div>
            <SectionHead
              id="themas"
              title={readOnly ? t.community.themesClosed : t.community.themes(themes.length)}
              text={readOnly ? undefined : t.community.themesText}
            />
            <ThemeChain
              themes={themes.map((theme) => ({
                theme: themeOf(theme.number),
                title: theme.title,
                text: theme.description,
                badge: themeBadges ? (
                  <PlacesBadge group={theme} locale={locale} />
                ) : (
                  <StateBadge state="closed">{t.community.taken(theme.placesTaken)}</StateBadge>
                ),
              }))}
            />
          </div>
        </Stack>
      </Content>
      <Band ground="white" labelledBy="bijeenkomsten">
        <SectionHead
          id="bijeenkomsten"
          title={t.community.meetings}
          text={readOnly ? undefined : t.community.meetingsText}
        />
        <Meetings {...props} />
        {meetings.length === 0 && <Text soft>{t.community.noMeetings}</Text>}
      </Band>
      <Content>
        <Side aside={<InShort {...props} />}>
          <Stack reading>
            <Heading level={2}>{t.community.about}</Heading>
            <Paragraphs text={community.purpose} explain={explain} />
            {community.howGroupsWork !== "" && (
              <>
                <Heading level={2}>{t.community.how}</Heading>
                <Paragraphs text={community.howGroupsWork} explain={explain} />
              </>
            )}
          </Stack>
          {props.added}
        </Side>
      </Content>
    </>
  );
};

const Actions: FC<Props> = ({ community, themes, readOnly, organises, own, locale }) => {
  const t = words[locale].community;
  const mayJoin = community.state === "open" && !readOnly && own.length === 0;
  const full = themes.every(({ places, placesTaken }) => placesTaken >= places);
  if (!mayJoin && !organises) return null;
  return (
    <Row>
      {mayJoin && (
        <ButtonLink href={communityPaths.enrol(community.slug)} iconEnd="arrow-right">
          {full ? t.joinWaiting : t.join}
        </ButtonLink>
      )}
      {organises && (
        <ButtonLink kind="secondary" href={communityPaths.manage(community.slug)} icon="settings">
          {t.manage}
        </ButtonLink>
      )}
    </Row>
  );
};

/** What this year is to the reader: over, full, or theirs. */
const Standing: FC<Props> = ({ community, themes, readOnly, own, locale }) => {
  const t = words[locale].community;
  const full = themes.every(({ places, placesTaken }) => placesTaken >= places);
  return (
    <>
      {community.state === "draft" && (
        <Alert tone="info">
          <Text>{t.draft}</Text>
        </Alert>
      )}
      {readOnly && (
        <Alert tone="info" title={t.closedTitle}>
          <Text>{t.closed}</Text>
        </Alert>
      )}
      {own.map(({ groupId, role }) => {
        const group = themes.find(({ id }) => id === groupId);
        if (!group) return null;
        return (
          <Alert
            key={groupId}
            tone="ok"
            title={role === "member" ? t.myGroup(group.title) : t.iLead(group.title)}
          >
            <Text>
              <Link href={communityPaths.group(group.slug)}>{t.toGroup}</Link>
            </Text>
          </Alert>
        );
      })}
      {!readOnly && own.length === 0 && themes.length > 0 && full && (
        <Alert tone="warning">
          <Text>{t.allFull}</Text>
        </Alert>
      )}
    </>
  );
};

const Meetings: FC<Props> = ({ meetings, now, locale }) => {
  const { community: t } = words[locale];
  if (meetings.length === 0) return null;
  const goingOn = meetings.filter(({ cancelledAt }) => !cancelledAt);
  const next = goingOn.find(({ endsAt }) => endsAt > now);
  return (
    <Stack gap="wide">
      <Series
        label={t.seriesLabel}
        dates={goingOn.map((meeting) => ({
          ...dayParts(meeting.startsAt, locale),
          iso: isoDay(meeting.startsAt),
          state: meeting.endsAt <= now ? "done" : meeting === next ? "now" : "later",
          words: meeting.endsAt <= now ? t.been : undefined,
        }))}
      />
      <List>
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} locale={locale} />
        ))}
      </List>
    </Stack>
  );
};

const MeetingItem: FC<{ readonly meeting: Meeting; readonly locale: Locale }> = ({ meeting, locale }) => {
  const t = words[locale].community;
  const { startsAt, endsAt, place, online } = meeting;
  return (
    <AgendaItem
      href={eventPaths.event(meeting.slug)}
      title={meeting.title}
      theme={4}
      date={{ ...dayParts(startsAt, locale), iso: isoDay(startsAt) }}
      meta={[
        { icon: "clock", text: `${longDate(startsAt, locale)}, ${timeSpan(startsAt, endsAt, locale)}` },
        ...(online ? [{ icon: "video" as const, text: t.online }] : []),
        ...(place !== "" ? [{ icon: "map-pin" as const, text: place }] : []),
      ]}
    >
      {meeting.cancelledAt && <StateBadge state="closed">{t.cancelled}</StateBadge>}
    </AgendaItem>
  );
};

const InShort: FC<Props> = ({ community, locale }) => {
  const t = words[locale].community;
  const { audience, costs, organisedBy, endsOn, asDuo } = community;
  return (
    <Box>
      <Heading level={2}>{t.facts}</Heading>
      <Facts
        items={[
          ...(audience ? [{ icon: "users-group" as const, term: t.audience, value: audience }] : []),
          ...(costs ? [{ icon: "circle-check" as const, term: t.costs, value: costs }] : []),
          ...(organisedBy
            ? [{ icon: "building-community" as const, term: t.organisedBy, value: organisedBy }]
            : []),
          { icon: "calendar-event" as const, term: t.until, value: longDate(noonOf(endsOn), locale) },
          ...(asDuo ? [{ icon: "user-plus" as const, term: t.duo, value: t.duoText }] : []),
        ]}
      />
    </Box>
  );
};
