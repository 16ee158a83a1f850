import type { FunctionComponent as FC } from "preact";
import { Alert, DateRing, Heading, type IconName, Link, LinkList, Row, Section, Tasks, Text } from "#design";
import { themeOf } from "#modules/communities";
import { eventPaths } from "#modules/events";
import { dayParts, isoDay, type Locale, shortMoment, timeSpan, weekday } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { NextMeeting } from "../queries/next-meeting.ts";
import type { Room } from "../queries/room.ts";
import type { ThreadPageData } from "../queries/thread-page.ts";

interface Props {
  readonly inside: Room;
  readonly next: NextMeeting | null;
  readonly others?: ThreadPageData["others"];
  readonly locale: Locale;
}

const signs: readonly IconName[] = ["lock", "hand-stop", "mood-smile"];

/** Beside the conversation: when we meet, what else is said here, and how we want to work. */
export const GroupAside: FC<Props> = ({ inside, next, others = [], locale }) => {
  const t = words[locale];
  const { group } = inside;
  const rules = group.houseRules
    .split("\n")
    .map((rule) => rule.replace(/^[-*•\s]+/, "").trim())
    .filter((rule) => rule !== "");
  return (
    <>
      {next && <Next {...next} theme={themeOf(group.number)} locale={locale} />}
      {others.length > 0 && (
        <Section labelledBy="ook-hier">
          <Heading level={2} look={3} id="ook-hier">
            {t.alsoHere}
          </Heading>
          <LinkList
            items={others.map(({ id, title, replies, activeAt }) => ({
              href: conversationPaths.thread(group.slug, id),
              title,
              note: `${t.list.replies(replies)}, ${shortMoment(activeAt, locale)}`,
            }))}
          />
        </Section>
      )}
      {rules.length > 0 && (
        <Section labelledBy="afspraken">
          <Heading level={2} look={3} id="afspraken">
            {t.rules}
          </Heading>
          <Tasks items={rules.map((text, i) => ({ icon: signs[i % signs.length]!, text }))} />
        </Section>
      )}
    </>
  );
};

const Next: FC<NextMeeting & { readonly theme: 1 | 2 | 3 | 4; readonly locale: Locale }> = ({
  meeting,
  registered,
  theme,
  locale,
}) => {
  const t = words[locale].meetings;
  const day = weekday(meeting.startsAt, locale);
  const where =
    meeting.online && meeting.place ? t.onlineAnd(meeting.place) : meeting.online ? t.online : meeting.place;
  return (
    <Section boxed labelledBy="volgende-keer">
      <Heading level={2} look={3} id="volgende-keer">
        {t.next}
      </Heading>
      <Row together>
        <DateRing {...dayParts(meeting.startsAt, locale)} iso={isoDay(meeting.startsAt)} theme={theme} />
        <Text small>
          {[
            `${day.charAt(0).toUpperCase()}${day.slice(1)} ${timeSpan(meeting.startsAt, meeting.endsAt, locale)}`,
            where,
          ]
            .filter(Boolean)
            .join(", ")}
          <br />
          <Link href={eventPaths.event(meeting.slug)}>{t.look}</Link>
        </Text>
      </Row>
      {registered && (
        <Alert tone="ok">
          <Text small>{t.coming}</Text>
        </Alert>
      )}
    </Section>
  );
};
