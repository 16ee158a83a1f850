import { eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type Locale, localeOf } from "#platform/locale";
import { person, profile } from "../schema.ts";

/** What someone shows of themselves wherever their name stands. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly portrait: number;
  readonly functionTitle: string;
  readonly organisationName: string;
  /** An id of `organisationKinds`. */
  readonly organisationKind: string;
  /** An id of `sectors`. */
  readonly sector: string;
  readonly region: string;
}

/** The faces of these people, by id, as far as the actor may see them; who is not in the answer may as well not exist. */
export async function facesOf(act: Act, ids: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  if (ids.length === 0) return new Map();
  const faces = await act.tx
    .select({
      id: profile.personId,
      name: profile.name,
      portrait: profile.portrait,
      functionTitle: profile.functionTitle,
      organisationName: profile.organisationName,
      organisationKind: profile.organisationKind,
      sector: profile.sector,
      region: profile.region,
    })
    .from(profile)
    .where(inArray(profile.personId, [...new Set(ids)]));
  return new Map(faces.map((face) => [face.id, face]));
}

/** Who has this mail address, or null. Only the house may ask. */
export async function personByEmail(
  act: Act,
  email: string,
): Promise<{ readonly id: string; readonly email: string } | null> {
  const [found] = await act.tx
    .select({ id: person.id, email: person.email })
    .from(person)
    .where(eq(person.email, email.trim().toLowerCase()));
  return found ?? null;
}

/** Where someone gets their mail, and in which language they read it. */
export interface Mailbox {
  readonly email: string;
  readonly locale: Locale;
}

/** Where to write to someone, or null when they have left. The house may ask it of everyone, people of themselves. */
export async function mailboxOf(act: Act, personId: string): Promise<Mailbox | null> {
  const [found] = await act.tx
    .select({ email: person.email, language: person.language })
    .from(person)
    .where(eq(person.id, personId));
  return found ? { email: found.email, locale: localeOf(found.language) } : null;
}

/** Only the address of `mailboxOf`. */
export const emailOf = async (act: Act, personId: string): Promise<string | null> =>
  (await mailboxOf(act, personId))?.email ?? null;
