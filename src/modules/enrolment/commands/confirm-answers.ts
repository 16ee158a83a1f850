import { eq } from "drizzle-orm";
import { beginSignIn } from "#modules/people";
import type { Act } from "#platform/acts";
import type { HouseContext } from "#platform/http";
import type { OpenDraft } from "../queries/draft-of.ts";
import { enrolmentDraft } from "../schema.ts";
import { settleDraft } from "./settle-draft.ts";

/** What is recorded when the code from the mail was right; its subject is the draft that was confirmed. */
export const addressConfirmed = "enrolment/address-confirmed";

/**
 * Agrees with the rules and asks for a place. Someone who is signed in gets the decision at once; a visitor first gets a mail to show that
 * the address is theirs, known to us or not.
 *
 * @param done where the decision can be read
 * @returns where to go
 */
export async function confirmAnswers(
  act: Act,
  c: HouseContext,
  { id, answers }: OpenDraft & { readonly id: string },
  done: string,
): Promise<string> {
  await act.asSystem("keep that someone agrees with the rules", (house) =>
    house.tx.update(enrolmentDraft).set({ rulesAgreedAt: house.now }).where(eq(enrolmentDraft.id, id)),
  );
  if (act.actor.kind === "visitor")
    return beginSignIn(act, c, { email: answers.email, next: done, purpose: addressConfirmed, subject: id });
  await settleDraft(act, id);
  return done;
}
