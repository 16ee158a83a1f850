import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Composer,
  FileField,
  Form,
  Heading,
  Link,
  MetaLine,
  News,
  Replies,
  Row,
  Section,
  Side,
  Stack,
  Text,
} from "#design";
import { draftUrl } from "#modules/people";
import { acceptedEndings } from "#platform/files";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { isPollKind } from "../poll.ts";
import type { NextMeeting } from "../queries/next-meeting.ts";
import type { Room } from "../queries/room.ts";
import type { ThreadPageData } from "../queries/thread-page.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { ChildWarning } from "./child-warning.tsx";
import { ClosedNote } from "./closed-note.tsx";
import { GroupAside } from "./group-aside.tsx";
import { type Done, GroupFrame } from "./group-frame.tsx";
import { PollPanel } from "./poll-panel.tsx";
import { PostView } from "./post-view.tsx";

interface Props extends ThreadPageData {
  readonly inside: Room;
  readonly next: NextMeeting | null;
  readonly formKey: string;
  /** What was kept of an unfinished reply. */
  readonly draft: string;
  readonly back?: CameBack | undefined;
  readonly done?: Done | undefined;
  readonly locale: Locale;
}

/** One conversation: what was asked or told, and what others said to it. */
export const ThreadPage: FC<Props> = (props) => {
  const { inside, thread, opening, replies, earlier, locale, back } = props;
  const t = words[locale];
  const { group, closed, me } = inside;
  const here = conversationPaths.thread(group.slug, thread.id);
  const marks = { thread, asker: opening.authorId === me.id };
  const m = t.moderation;
  const hidingOf = (postId: string) =>
    props.measures.find((measure) => measure.kind === "hide" && measure.postId === postId)?.id ?? null;
  const ofThread = props.measures.find(({ kind }) => kind === (thread.closedAt ? "close" : "move"));
  return (
    <GroupFrame inside={inside} tab="conversation" done={props.done} locale={locale}>
      <Side aside={<GroupAside inside={inside} next={props.next} others={props.others} locale={locale} />}>
        <Stack>
          <CameBackSummary back={back} locale={locale} />
          <Text>
            <Link href={conversationPaths.group(group.slug)}>{t.thread.all}</Link>
          </Text>
          <Heading level={1} small>
            {opening.title || (opening.hiddenAt ? m.hiddenTitle : t.thread.removedTitle)}
          </Heading>
          <MetaLine
            items={[
              { icon: "message-circle", text: t.list.replies(thread.replies) },
              { icon: "eye", text: t.thread.readBy(props.readers, inside.members.length) },
              {
                icon: props.wish === "follow" ? "bell" : "bell-off",
                text:
                  props.wish === "follow"
                    ? t.thread.mailed
                    : props.wish === "mute"
                      ? t.thread.silent
                      : t.thread.notFollowed,
              },
            ]}
          />
          {props.unmaskings.map(({ id, outcome }) => (
            <Alert key={id} tone="info">
              <Text>
                {outcome === "granted" && marks.asker ? t.unmasking.shown : t.unmasking.asked}{" "}
                <Link href={conversationPaths.unmasking(id)}>{t.unmasking.look}</Link>
              </Text>
            </Alert>
          ))}
          {thread.closedAt && (
            <Alert tone="info" title={m.closedTitle}>
              <Text>
                {m.closedText}{" "}
                {ofThread && <Link href={conversationPaths.measure(ofThread.id)}>{m.why}</Link>}
              </Text>
            </Alert>
          )}
          <PostView
            inside={inside}
            post={opening}
            {...marks}
            measure={hidingOf(opening.id)}
            fresh={false}
            locale={locale}
          />
          {props.poll && isPollKind(thread.kind) && (
            <PollPanel {...{ inside, thread, opening, locale }} kind={thread.kind} poll={props.poll} />
          )}
          {earlier && (
            <Text>
              <Link href={`${here}?voor=${earlier}`}>{t.thread.earlier}</Link>
            </Text>
          )}
          {replies.length === 0 && !closed && <Text soft>{t.thread.noReplies}</Text>}
          <Replies id="reacties">
            {replies.map((reply) => (
              <PostView
                key={reply.id}
                inside={inside}
                post={reply}
                {...marks}
                measure={hidingOf(reply.id)}
                fresh={reply.number > props.seen && props.seen >= 0 && reply.authorId !== me.id}
                locale={locale}
              />
            ))}
          </Replies>
          {props.further && (
            <Text>
              <Link href={here}>{t.thread.latest}</Link>
            </Text>
          )}
          {!closed && !props.further && (
            <News
              stream={conversationPaths.threadNews(group.slug, thread.id)}
              from={thread.lastNumber}
              one={t.thread.newOne}
              more={t.thread.newMore}
              into="reacties"
              href={here}
            />
          )}
          {closed ? (
            <ClosedNote inside={inside} locale={locale} />
          ) : (
            thread.closedAt === null && <WriteReply {...props} />
          )}
          {!closed && <FollowOrMute {...props} />}
          {!closed && can.lookAfter(me) && <LookAfter {...props} />}
        </Stack>
      </Side>
    </GroupFrame>
  );
};

const WriteReply: FC<Props> = ({ inside, thread, opening, formKey, draft, back, locale }) => {
  const t = words[locale];
  const warned = back?.acceptance !== undefined;
  return (
    <div id="reageer">
      <Composer
        action={conversationPaths.reply(inside.group.slug, thread.id)}
        name="tekst"
        label={t.thread.yourReply}
        reminder={
          opening.pseudonym && opening.authorId === inside.me.id
            ? `${t.thread.maskedReminder(t.masked(opening.pseudonym))} ${t.thread.reminder}`
            : t.thread.reminder
        }
        submit={t.thread.place}
        busyWords={t.thread.placing}
        formKey={formKey}
        value={back ? fieldValue(back.values, "tekst") : draft}
        error={back?.errors.tekst}
        // What could be about a child is kept nowhere, not even as a draft.
        draft={warned ? undefined : { url: draftUrl(draftPlace(thread.id)), ...t.draft }}
        rich={t.rich}
        before={back && <ChildWarning back={back} locale={locale} />}
        files={
          <FileField
            name="bestand"
            label={t.file.label}
            optional={t.file.optional}
            help={t.file.help}
            error={back?.errors.bestand}
            accept={acceptedEndings}
            multiple
          />
        }
      />
    </div>
  );
};

const LookAfter: FC<Props> = ({ inside, thread, locale }) => {
  const t = words[locale].moderation;
  const { slug } = inside.group;
  return (
    <Section labelledBy="voor-begeleider">
      <Heading level={2} look={3} id="voor-begeleider">
        {t.lookAfter}
      </Heading>
      <Row>
        {thread.closedAt === null && (
          <ButtonLink kind="secondary" icon="lock" href={conversationPaths.closing(slug, thread.id)}>
            {t.close}
          </ButtonLink>
        )}
        <ButtonLink kind="secondary" icon="arrows-exchange" href={conversationPaths.moving(slug, thread.id)}>
          {t.move}
        </ButtonLink>
      </Row>
    </Section>
  );
};

/** Where the draft of a reply in this thread is kept. */
export const draftPlace = (threadId: string): string => `conversation/${threadId}`;

const FollowOrMute: FC<Props> = ({ inside, thread, wish, locale }) => {
  const t = words[locale].thread;
  const action = conversationPaths.wish(inside.group.slug, thread.id);
  return (
    <Form action={action}>
      <Row>
        {wish !== "follow" && (
          <Button kind="subtle" icon="bell" name="wens" value="follow">
            {t.follow}
          </Button>
        )}
        {wish !== "mute" && (
          <Button kind="subtle" icon="bell-off" name="wens" value="mute">
            {t.mute}
          </Button>
        )}
      </Row>
    </Form>
  );
};
