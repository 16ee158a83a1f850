import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { HouseContext } from "#platform/http";
import { emailTaken } from "../errors.ts";
import { me } from "../me.ts";
import { peoplePaths, wellDone } from "../paths.ts";
import { mailboxOf, personByEmail } from "../queries/faces.ts";
import { person } from "../schema.ts";
import { openSession } from "../sessions.ts";
import { securityLetter } from "../views/security-letter.ts";
import { beginSignIn } from "./begin-sign-in.ts";
import { endSessionsOf } from "./end-sessions.ts";

/** The purpose of a code that was sent to a new address of someone we know already. */
export const emailChange = "people/email-change";

/** Mails a code to the new address; it becomes theirs when they have shown that they read it. Returns the path of the code page. */
export const askForNewEmail = (act: Act, c: HouseContext, email: string): Promise<string> =>
  beginSignIn(act, c, {
    email,
    next: wellDone(peoplePaths.profile, "e-mailadres"),
    purpose: emailChange,
    subject: me(act),
  });

/**
 * The new address was proven: from now on this person signs in with it. The old one hears of it, and every session starts anew.
 * Runs as the house. Refuses with "people/email-taken" when someone else came in with it before.
 */
export async function changeEmail(
  house: Act,
  c: HouseContext,
  personId: string,
  email: string,
): Promise<void> {
  const before = await mailboxOf(house, personId);
  const holder = await personByEmail(house, email);
  if (!before || (holder && holder.id !== personId)) throw emailTaken();
  await house.mail(securityLetter(before, { kind: "emailChanged", to: email }, house.publicUrl));
  await house.tx.update(person).set({ email }).where(eq(person.id, personId)).catch(refuseTaken);
  await house.record("people/email-changed", { id: personId });
  await endSessionsOf(house, personId);
  await openSession(house, c, personId, "mail");
}

/** Two people proved the same address at the same moment: the second one hears that it is taken. */
function refuseTaken(error: unknown): never {
  const { code } = ((error as Error).cause ?? error) as { code?: string };
  throw code === "23505" ? emailTaken() : error;
}
