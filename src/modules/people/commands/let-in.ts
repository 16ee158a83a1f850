import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type HouseContext, readCookie, writeCookie } from "#platform/http";
import { leadingTo, peoplePaths } from "../paths.ts";
import { person, profile } from "../schema.ts";
import { openSession } from "../sessions.ts";
import { changeEmail, emailChange } from "./change-email.ts";

/** A request to come in that has just been answered with the right code or link. */
export interface GrantedSignIn {
  readonly email: string;
  readonly next: string;
  readonly purpose: string | null;
  readonly subject: string | null;
}

/**
 * Lets in whoever has shown to read this mailbox: finds or makes the person, opens a session and tells whoever was waiting for it.
 * Runs as the house. Returns where to go; someone without a name is asked for it first.
 */
export async function letIn(house: Act, c: HouseContext, granted: GrantedSignIn): Promise<string> {
  if (granted.purpose === emailChange && granted.subject) {
    await changeEmail(house, c, granted.subject, granted.email);
    return granted.next;
  }
  const { id, language } = await personAt(house, c, granted.email);
  await openSession(house, c, id, "mail");
  rememberLanguage(c, language);
  if (granted.purpose && granted.subject) await house.record(granted.purpose, { id: granted.subject });
  const [named] = await house.tx
    .select({ id: profile.personId })
    .from(profile)
    .where(eq(profile.personId, id));
  return named ? granted.next : leadingTo(peoplePaths.welcome, granted.next);
}

async function personAt(house: Act, c: HouseContext, email: string) {
  const columns = { id: person.id, language: person.language };
  const [made] = await house.tx
    .insert(person)
    .values({ email, language: c.var.locale, createdAt: house.now })
    .onConflictDoNothing({ target: person.email })
    .returning(columns);
  if (made) await house.record("people/came-in", made);
  const [known] = made ? [made] : await house.tx.select(columns).from(person).where(eq(person.email, email));
  return known!;
}

const year = 365 * 24 * 60 * 60;

/** A browser in which no language was chosen takes the one this person chose elsewhere. */
export function rememberLanguage(c: HouseContext, language: string): void {
  if (!readCookie(c, "taal") && language !== "nl") writeCookie(c, "taal", language, year);
}
