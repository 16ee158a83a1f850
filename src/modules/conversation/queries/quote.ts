import { and, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { pseudonymOf } from "../pseudonym.ts";
import { post } from "../schema.ts";
import { type Room, signatureOf } from "./room.ts";
import { writerFor } from "./writer.ts";

/** A post as the beginning of a reply to it, in Markdown: who said it, and their words behind a bar. "" for what is not there any more. */
export async function quoteFrom(
  act: Act,
  inside: Room,
  threadId: string,
  number: number,
  locale: Locale,
): Promise<string> {
  const [found] = await act.tx
    .select({ text: post.text, authorId: writerFor(inside.me.id), masked: post.masked })
    .from(post)
    .where(
      and(
        eq(post.threadId, threadId),
        eq(post.number, number),
        isNull(post.removedAt),
        isNull(post.hiddenAt),
      ),
    );
  if (!found) return "";
  const t = words[locale];
  const who = found.masked
    ? t.masked(pseudonymOf(threadId))
    : found.authorId === inside.me.id
      ? t.you
      : signatureOf(inside, found.authorId)?.face.name;
  const own = found.text
    .split("\n")
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join("\n")
    .trim();
  return `> **${who ?? t.former}:**\n>\n${own.replace(/^/gm, "> ")}\n\n`;
}
