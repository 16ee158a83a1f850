import type { FunctionComponent as FC } from "preact";
import { Badge, Link, LinkList, Post, PostAction, ProseBlock, StateBadge, Text } from "#design";
import { proseOf } from "#platform/html";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Room } from "../queries/room.ts";
import type { ShownPost, ThreadPageData } from "../queries/thread-page.ts";
import { signature } from "./signature.ts";
import { sizeInWords } from "./size.ts";

interface Props {
  readonly inside: Room;
  readonly post: ShownPost;
  readonly thread: ThreadPageData["thread"];
  /** Whoever looks is the one who asked. */
  readonly asker: boolean;
  /** Why it is hidden can be read there; null for whoever may not. */
  readonly measure: string | null;
  /** Came after the last look. */
  readonly fresh: boolean;
  readonly locale: Locale;
}

/** One post in its thread, with what the reader may do with it. */
export const PostView: FC<Props> = (props) => {
  const { inside, post, thread, fresh, locale } = props;
  const t = words[locale].thread;
  const m = words[locale].moderation;
  const { slug } = inside.group;
  const helped = thread.answer !== null && thread.answer === post.number;
  return (
    <Post
      id={`bericht-${post.number}`}
      author={signature(inside, post, locale)}
      at={{ iso: post.placedAt.toISOString(), words: shortMoment(post.placedAt, locale) }}
      mine={post.authorId === inside.me.id}
      edited={
        post.editedAt && !post.removedAt ? (
          <Link href={conversationPaths.history(slug, post.id)}>{t.edited}</Link>
        ) : undefined
      }
      badge={
        helped || fresh || post.reported ? (
          <>
            {helped && <StateBadge state="open">{t.answer}</StateBadge>}{" "}
            {fresh && <Badge icon="bell">{t.fresh}</Badge>}{" "}
            {post.reported && <Badge icon="flag">{m.reported}</Badge>}
          </>
        ) : undefined
      }
      actions={<Actions {...props} />}
    >
      {post.hiddenAt && (
        <Text soft>
          {post.authorId === inside.me.id
            ? m.hiddenYours
            : can.lookAfter(inside.me)
              ? m.hiddenForLeader
              : m.hidden}{" "}
          {props.measure && <Link href={conversationPaths.measure(props.measure)}>{m.why}</Link>}
        </Text>
      )}
      {post.removedAt ? (
        <Text soft>
          {post.removedBy === "author" ? t.removedByAuthor : t.removedByFacilitator(post.removalReason)}
        </Text>
      ) : (
        <ProseBlock html={proseOf(post.text)} />
      )}
      {post.files.length > 0 && (
        <LinkList
          label={t.files}
          items={post.files.map(({ id, name, bytes }) => ({
            href: conversationPaths.file(slug, id),
            title: name,
            note: sizeInWords(bytes, locale),
          }))}
        />
      )}
    </Post>
  );
};

const Actions: FC<Props> = ({ inside, post, thread, asker, locale }) => {
  const t = words[locale].thread;
  const { me, closed, group } = inside;
  const { slug } = group;
  const m = words[locale].moderation;
  const marks = thread.kind === "question" && post.number > 0 && !post.removedAt && !post.hiddenAt;
  const mayMark =
    marks && can.markAnswer(me, { authorId: asker ? me.id : null, removedAt: null, hiddenAt: null }, closed);
  const mayReply = !closed && thread.closedAt === null;
  return (
    <>
      {can.thank(me, post, closed) ? (
        <form method="post" action={conversationPaths.thanks(slug, post.id)}>
          <input type="hidden" name="dank" value={post.thankedByMe ? "nee" : "ja"} />
          <PostAction icon="thumb-up" pressed={post.thankedByMe}>
            {t.thanks(post.thanks)}
          </PostAction>
        </form>
      ) : (
        post.thanks > 0 && <span>{t.thanked(post.thanks)}</span>
      )}
      {mayReply && (
        <PostAction icon="message-circle" href="#reageer">
          {t.reply}
        </PostAction>
      )}
      {mayReply && !post.removedAt && !post.hiddenAt && (
        <PostAction icon="quote" href={conversationPaths.quote(slug, thread.id, post.number)}>
          {t.quote}
        </PostAction>
      )}
      {mayMark && <Mark {...{ slug, post, thread, asker, t }} />}
      {can.edit(me, post, closed) && (
        <PostAction icon="edit" href={conversationPaths.edit(slug, post.id)}>
          {t.edit}
        </PostAction>
      )}
      {post.number === 0 && post.pseudonym && can.askWriter(me) && post.authorId !== me.id && (
        <PostAction icon="eye-off" href={conversationPaths.writer(slug, thread.id)}>
          {t.askWriter}
        </PostAction>
      )}
      {can.report(me, post) && !post.reported && (
        <PostAction icon="flag" href={conversationPaths.report(slug, post.id)}>
          {m.report}
        </PostAction>
      )}
      {can.hide(me, post) && (
        <PostAction icon="eye-off" href={conversationPaths.hiding(slug, post.id)}>
          {m.hide}
        </PostAction>
      )}
      {can.remove(me, post) && (
        <PostAction icon="trash" href={conversationPaths.removal(slug, post.id)}>
          {t.remove}
        </PostAction>
      )}
    </>
  );
};

interface MarkProps {
  readonly slug: string;
  readonly post: ShownPost;
  readonly thread: ThreadPageData["thread"];
  readonly asker: boolean;
  readonly t: (typeof words)["nl"]["thread"];
}

const Mark: FC<MarkProps> = ({ slug, post, thread, asker, t }) =>
  thread.answer === post.number ? (
    <form method="post" action={conversationPaths.noAnswer(slug, thread.id)}>
      <PostAction icon="x">{t.helpedNot}</PostAction>
    </form>
  ) : (
    <form method="post" action={conversationPaths.answer(slug, thread.id)}>
      <input type="hidden" name="bericht" value={post.id} />
      <PostAction icon="circle-check">{asker ? t.helped : t.helpedThem}</PostAction>
    </form>
  );
