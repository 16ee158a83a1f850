import type { FunctionComponent as FC, VNode } from "preact";
import {
  Alert,
  Badge,
  Box,
  Button,
  ButtonLink,
  Content,
  Facts,
  Form,
  Heading,
  Link,
  PageHeader,
  Paragraphs,
  Section,
  Series,
  Side,
  Stack,
  StateBadge,
  Text,
} from "#design";
import { kindWords, sectors } from "#modules/people";
import { stretches } from "#modules/vocabulary";
import { dayAndMonth, dayParts, isoDay, type Locale, longDate, timeSpan } from "#platform/locale";
import type { Meeting } from "../meeting.ts";
import { words } from "../messages.ts";
import { eventPaths } from "../paths.ts";
import { can, doorsOpenMinutes } from "../policy.ts";
import type { EventPageData } from "../queries/event-page.ts";
import { capital, whenInWords, whereInWords } from "../when.ts";

interface Props extends EventPageData {
  /** What modules upstairs have in the box beside it: then taking part goes by their rules. */
  readonly takePart: readonly VNode[];
  /** What they have below its words. */
  readonly after: readonly VNode[];
  readonly now: Date;
  readonly locale: Locale;
  /** What just went well. */
  readonly done?: "afgemeld" | "aangemeld" | undefined;
}

/** One meeting: when, where, what it is part of, and where the reader stands. */
export const EventPage: FC<Props> = (props) => {
  const { meeting, locale } = props;
  const t = words[locale];
  const day = dayAndMonth(meeting.startsAt, locale);
  const held = heldOf(props);
  return (
    <>
      <PageHeader
        title={meeting.title}
        slug={meeting.slug}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: eventPaths.agenda, label: t.agenda.title },
            { href: eventPaths.event(meeting.slug), label: day, current: true },
          ],
        }}
        above={
          <>
            <Badge icon="calendar-event">{t.kinds[meeting.kind]}</Badge>
            {held.length > 1 && (
              <Badge>{t.event.place(held.findIndex(isThis(meeting)) + 1, held.length)}</Badge>
            )}
          </>
        }
        lead={meeting.summary || capital(whenInWords(meeting, locale))}
      />
      <Content>
        <Stack gap="wide">
          {props.organises && (
            <Alert tone="info">
              {props.draft && <Text>{t.event.draft}</Text>}
              <Text>
                <Link href={eventPaths.manage(meeting.slug)}>{t.event.manage}</Link>
              </Text>
            </Alert>
          )}
          <WhatHappened {...props} />
          <Side place="join" aside={<TakePart {...props} />}>
            {held.length > 1 && <WholeSeries {...props} />}
            {isOver(meeting, props.now) && props.after}
            <About {...props} />
            {!isOver(meeting, props.now) && props.after}
            {meeting.series && (
              <Section labelledBy="hoort-bij">
                <Heading level={2} id="hoort-bij">
                  {t.event.about}
                </Heading>
                <Text>{t.event.aboutText(meeting.series.title)}</Text>
                <Text>
                  <Link href={meeting.series.path}>{t.event.lookAt(meeting.series.title)}</Link>
                </Text>
              </Section>
            )}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** What goes on of the whole series, and this meeting whatever became of it. */
const heldOf = ({ meeting, series }: Pick<Props, "meeting" | "series">): readonly Meeting[] =>
  series.filter((each) => !each.cancelledAt || isThis(meeting)(each));

const isThis =
  ({ id }: Meeting) =>
  (each: Meeting): boolean =>
    each.id === id;

const WhatHappened: FC<Props> = ({ meeting, earlier, done, locale }) => {
  const t = words[locale].event;
  return (
    <>
      {done && (
        <Alert tone="ok" live="status">
          <Text>{t.done[done]}</Text>
        </Alert>
      )}
      {meeting.cancelledAt && (
        <Alert tone="warning" title={t.cancelledTitle}>
          <Text>{t.cancelledText}</Text>
        </Alert>
      )}
      {!meeting.cancelledAt && earlier.length > 0 && (
        <Alert tone="info" title={t.movedTitle}>
          {earlier.map((before, i) => (
            <Text key={i}>
              {t.was(
                [whenInWords(before, locale), whereInWords(before, locale)].filter(Boolean).join(", "),
                dayAndMonth(before.changedAt, locale),
              )}
            </Text>
          ))}
        </Alert>
      )}
    </>
  );
};

const TakePart: FC<Props> = (props) => {
  const { meeting, about, locale } = props;
  const t = words[locale].event;
  const where = whereInWords(meeting, locale);
  return (
    <>
      <Box>
        <Stack>
          <Heading level={2}>{t.takePart}</Heading>
          <Facts
            items={[
              {
                icon: "calendar-event",
                term: t.when,
                value: (
                  <>
                    {capital(longDate(meeting.startsAt, locale))}
                    <br />
                    {timeSpan(meeting.startsAt, meeting.endsAt, locale)}
                    <br />
                    {t.dutchTime}
                  </>
                ),
              },
              ...(where
                ? [{ icon: meeting.online ? "video" : "map-pin", term: t.where, value: where } as const]
                : []),
              ...(about.audience
                ? [{ icon: "users-group", term: t.audience, value: about.audience } as const]
                : []),
              ...(about.sectors.length > 0
                ? [
                    {
                      term: t.sectors,
                      value: about.sectors.map((id) => kindWords(sectors, id, locale)).join(", "),
                    },
                  ]
                : []),
              ...(about.areaName ? [{ term: t.area, value: about.areaName }] : []),
              ...(meeting.kind === "community" ? [] : [{ term: t.costs, value: about.costs || t.free }]),
            ]}
          />
          {props.takePart.length > 0 ? props.takePart : <Standing {...props} />}
        </Stack>
      </Box>
      <Text small>
        <Link href={eventPaths.file(meeting.slug)} download>
          {t.file}
        </Link>
      </Text>
    </>
  );
};

/** What its organiser wrote about it. */
const About: FC<Props> = ({ about, locale }) => {
  const t = words[locale].event;
  const seen = new Set<string>();
  return (
    <>
      {about.description && (
        <Section labelledBy="wat">
          <Heading level={2} id="wat">
            {t.whatWeDo}
          </Heading>
          <Stack reading>
            <Paragraphs
              text={about.description}
              explain={(paragraph) => stretches(paragraph, locale, seen)}
            />
          </Stack>
        </Section>
      )}
      {(about.host || about.organisedBy) && (
        <Facts
          items={[
            ...(about.host ? [{ icon: "building", term: t.host, value: about.host } as const] : []),
            ...(about.organisedBy
              ? [{ icon: "users-group", term: t.organisers, value: about.organisedBy } as const]
              : []),
          ]}
        />
      )}
    </>
  );
};

/** Where the reader stands with this meeting, and the one thing to do about it. */
const Standing: FC<Props> = ({ meeting, standing, join, now, locale }) => {
  const t = words[locale].event;
  if (meeting.cancelledAt) return <StateBadge state="closed">{words[locale].agenda.cancelled}</StateBadge>;
  if (isOver(meeting, now)) return <Text soft>{t.over}</Text>;
  if (can.stayAway(standing, meeting, now)) {
    return (
      <Stack>
        <StateBadge state="registered">{t.registered}</StateBadge>
        {join === "later" && <Text small>{t.joinLater(doorsOpenMinutes)}</Text>}
        {join && join !== "later" && (
          <ButtonLink href={join} icon="video" full rel="noreferrer">
            {t.join}
          </ButtonLink>
        )}
        <Form action={eventPaths.cancellation(meeting.slug)}>
          <Text small soft>
            {t.stayAwayText}
          </Text>
          <Button kind="secondary">{t.stayAway}</Button>
        </Form>
      </Stack>
    );
  }
  if (can.comeBack(standing, meeting, now)) {
    return (
      <Form action={eventPaths.comingBack(meeting.slug)}>
        <StateBadge state="closed">{t.away}</StateBadge>
        <Text small soft>
          {t.awayText}
        </Text>
        <Button full>{t.comeBack(dayAndMonth(meeting.startsAt, locale))}</Button>
      </Form>
    );
  }
  return (
    <Stack>
      <Text>{t.forGuests}</Text>
      {meeting.series && (
        <ButtonLink href={meeting.series.path} full>
          {t.lookAt(meeting.series.title)}
        </ButtonLink>
      )}
    </Stack>
  );
};

const isOver = ({ endsAt }: Meeting, now: Date): boolean => endsAt <= now;

const WholeSeries: FC<Props> = ({ meeting, series, now, locale }) => {
  const t = words[locale].event;
  return (
    <Series
      label={t.whole}
      dates={heldOf({ meeting, series }).map((each) => ({
        ...dayParts(each.startsAt, locale),
        iso: isoDay(each.startsAt),
        ...(isThis(meeting)(each)
          ? { state: "now" as const, words: t.seriesNow }
          : isOver(each, now)
            ? { state: "done" as const, words: t.seriesPast }
            : { state: "later" as const }),
      }))}
    />
  );
};
