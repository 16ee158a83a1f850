import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  Empty,
  Form,
  Heading,
  Link,
  List,
  News,
  Row,
  Side,
  Stack,
  StateBadge,
} from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { NextMeeting } from "../queries/next-meeting.ts";
import type { Room } from "../queries/room.ts";
import type { ThreadLine, ThreadList } from "../queries/threads.ts";
import { ClosedNote } from "./closed-note.tsx";
import { GroupAside } from "./group-aside.tsx";
import { type Done, GroupFrame } from "./group-frame.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import { signature } from "./signature.ts";

interface Props {
  readonly inside: Room;
  readonly list: ThreadList;
  readonly next: NextMeeting | null;
  /** Not the first page of the list. */
  readonly further: boolean;
  readonly done?: Done | undefined;
  readonly locale: Locale;
}

/** A theme group as its people find it: what is talked about, newest first. */
export const GroupPage: FC<Props> = ({ inside, list, next, further, done, locale }) => {
  const t = words[locale].list;
  const { group, closed } = inside;
  return (
    <GroupFrame inside={inside} tab="conversation" isTitle done={done} locale={locale}>
      <Side aside={<GroupAside inside={inside} next={next} locale={locale} />}>
        {closed && <ClosedNote inside={inside} locale={locale} />}
        {group.welcome !== "" && !further && (
          <Alert tone="info" title={t.welcome}>
            <Paragraphs text={group.welcome} />
          </Alert>
        )}
        <Stack>
          <Row apart>
            <Heading level={2}>{t.title}</Heading>
            {!closed && (
              <ButtonLink href={conversationPaths.start(group.slug)} icon="plus">
                {t.start}
              </ButtonLink>
            )}
          </Row>
          {list.threads.some(({ fresh }) => fresh > 0) && (
            <Form action={conversationPaths.read(group.slug)}>
              <Button kind="subtle" icon="check">
                {t.allRead}
              </Button>
            </Form>
          )}
          {!closed && !further && (
            <News
              stream={conversationPaths.groupNews(group.slug)}
              from={list.threads[0]?.activeAt.getTime() ?? 0}
              one={t.somethingNew}
              more=""
              href={conversationPaths.group(group.slug)}
            />
          )}
          {list.threads.length === 0 && <Empty title={t.empty} text={closed ? undefined : t.emptyText} />}
          <List>
            {list.threads.map((line) => (
              <ThreadCard key={line.id} inside={inside} line={line} locale={locale} />
            ))}
          </List>
          {(further || list.next) && (
            <Row apart>
              {further && <Link href={conversationPaths.group(group.slug)}>{t.newest}</Link>}
              {list.next && (
                <Link href={`${conversationPaths.group(group.slug)}?na=${encodeURIComponent(list.next)}`}>
                  {t.older}
                </Link>
              )}
            </Row>
          )}
        </Stack>
      </Side>
    </GroupFrame>
  );
};

const signs = {
  question: "help-circle",
  dilemma: "arrows-exchange",
  experience: "bulb",
  poll: "list-check",
  dates: "calendar-event",
} as const;

interface LineProps {
  readonly inside: Room;
  readonly line: ThreadLine;
  readonly locale: Locale;
}

const ThreadCard: FC<LineProps> = ({ inside, line, locale }) => {
  const t = words[locale].list;
  const isNew = line.fresh > line.replies;
  return (
    <Card
      href={conversationPaths.thread(inside.group.slug, line.id)}
      title={line.title || (line.hidden ? words[locale].moderation.hiddenTitle : t.removed)}
      level={3}
      meta={[
        {
          icon: signs[line.kind],
          text: t[line.kind],
        },
        {
          text:
            line.authorId === inside.me.id && !line.pseudonym
              ? t.byYou
              : t.by(signature(inside, line, locale).name),
        },
        { icon: "message-circle", text: t.replies(line.replies) },
        { text: t.lastActive(shortMoment(line.activeAt, locale)) },
      ]}
    >
      {(line.fresh > 0 || line.answered || line.closed || line.prepares) && (
        <Row tight>
          {line.fresh > 0 && <Badge icon="bell">{isNew ? t.newThread : t.fresh(line.fresh)}</Badge>}
          {line.answered && <StateBadge state="open">{t.answered}</StateBadge>}
          {line.prepares && <Badge icon="calendar-event">{words[locale].preparation.badge}</Badge>}
          {line.closed && <Badge icon="lock">{words[locale].moderation.closedBadge}</Badge>}
        </Row>
      )}
    </Card>
  );
};
