import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { type Room, signatureOf } from "../queries/room.ts";
import type { Writer } from "../queries/writer.ts";

/** The name, note and face under which a post stands in its group. */
export interface Signature {
  readonly name: string;
  readonly note: string | undefined;
  readonly portrait: number;
}

/** Whoever left, or rather stands without a name, has the face that everybody could have. */
const faceOfNobody = 0;

export function signature(inside: Room, { authorId, pseudonym }: Writer, locale: Locale): Signature {
  const t = words[locale];
  if (pseudonym) {
    const note = authorId === inside.me.id ? t.maskedYou : undefined;
    return { name: t.masked(pseudonym), note, portrait: faceOfNobody };
  }
  const member = signatureOf(inside, authorId);
  if (!member) return { name: t.former, note: undefined, portrait: faceOfNobody };
  const { face, role } = member;
  const notes = [
    face.functionTitle,
    face.organisationName,
    role === "facilitator" ? t.facilitator : "",
  ].filter((note) => note !== "");
  return {
    name: authorId === inside.me.id ? t.you : face.name,
    note: notes.join(", ") || undefined,
    portrait: face.portrait,
  };
}
