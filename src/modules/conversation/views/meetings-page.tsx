import type { FunctionComponent as FC } from "preact";
import { AgendaItem, Empty, Heading, Link, List, Section, Stack, StateBadge, Text } from "#design";
import { themeOf } from "#modules/communities";
import { eventPaths, type Meeting } from "#modules/events";
import { dayParts, isoDay, type Locale, timeSpan, weekday } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Room } from "../queries/room.ts";
import { GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly meetings: readonly Meeting[];
  /** The conversations that prepare for them, by meeting. */
  readonly questions: ReadonlyMap<string, string>;
  readonly now: Date;
  readonly locale: Locale;
}

/** When this group meets, all year. */
export const MeetingsPage: FC<Props> = ({ inside, meetings, questions, now, locale }) => {
  const t = words[locale].meetings;
  const ahead = meetings.filter(({ endsAt }) => endsAt > now);
  const past = meetings.filter(({ endsAt }) => endsAt <= now).toReversed();
  const some = (title: string, id: string, list: readonly Meeting[]) =>
    list.length > 0 && (
      <Section labelledBy={id}>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <List>
          {list.map((meeting) => (
            <OneMeeting
              key={meeting.id}
              meeting={meeting}
              inside={inside}
              question={questions.get(meeting.id) ?? null}
              mayAsk={id === "komt" && !inside.closed && can.lookAfter(inside.me)}
              locale={locale}
            />
          ))}
        </List>
      </Section>
    );
  return (
    <GroupFrame inside={inside} tab="meetings" locale={locale}>
      <Stack gap="wide">
        <Heading level={1} small>
          {t.title}
        </Heading>
        {meetings.length === 0 && <Empty level={2} title={t.none} />}
        {some(t.ahead, "komt", ahead)}
        {some(t.past, "geweest", past)}
      </Stack>
    </GroupFrame>
  );
};

interface MeetingProps {
  readonly meeting: Meeting;
  /** The conversation that prepares for it. */
  readonly question: string | null;
  readonly mayAsk: boolean;
  readonly inside: Room;
  readonly locale: Locale;
}

const OneMeeting: FC<MeetingProps> = ({ meeting, inside, question, mayAsk, locale }) => {
  const t = words[locale].meetings;
  const { asked, askHere } = words[locale].preparation;
  const { slug } = inside.group;
  const where = meeting.online ? (meeting.place ? t.onlineAnd(meeting.place) : t.online) : meeting.place;
  return (
    <AgendaItem
      date={{ ...dayParts(meeting.startsAt, locale), iso: isoDay(meeting.startsAt) }}
      href={eventPaths.event(meeting.slug)}
      title={meeting.title}
      theme={themeOf(inside.group.number)}
      meta={[
        {
          icon: "clock",
          text: `${weekday(meeting.startsAt, locale)} ${timeSpan(meeting.startsAt, meeting.endsAt, locale)}`,
        },
        ...(where ? [{ icon: meeting.online ? "video" : "map-pin", text: where } as const] : []),
      ]}
    >
      {meeting.cancelledAt && <StateBadge state="closed">{t.cancelled}</StateBadge>}
      {question ? (
        <Text small>
          <Link href={conversationPaths.thread(slug, question)}>{asked}</Link>
        </Text>
      ) : (
        mayAsk &&
        !meeting.cancelledAt && (
          <Text small>
            <Link href={conversationPaths.prepare(slug, meeting.id)}>{askHere}</Link>
          </Text>
        )
      )}
    </AgendaItem>
  );
};
