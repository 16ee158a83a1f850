import { and, eq, ne } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { newId } from "#platform/ids";
import type { Answers } from "../answers.ts";
import { draftOf } from "../queries/draft-of.ts";
import { enrolmentDraft } from "../schema.ts";
import type { Visit } from "../visit.ts";

/**
 * Keeps what someone filled in, next to what was kept before.
 *
 * The draft gets a new id, and agreement with the rules is taken back: a code that was mailed about other answers, perhaps to another
 * address, no longer confirms anything.
 */
export async function keepAnswers(
  act: Act,
  communityId: string,
  visit: Visit,
  given: Partial<Answers>,
): Promise<void> {
  const { id, answers } = await draftOf(act, communityId, visit);
  const { personId, browser } = visit;
  const all: Answers = { ...answers, ...given, ...(visit.ownEmail ? { email: visit.ownEmail } : {}) };
  const row = {
    ...answersOnly(all),
    id: newId(),
    communityId,
    personId,
    browser: personId === null ? browser : null,
    language: visit.locale,
    rulesAgreedAt: null,
    keptAt: act.now,
  };
  await act.asSystem("keep what someone filled in", async (house) => {
    if (id !== null && personId !== null) await forgetOthers(house, communityId, personId, id);
    if (id !== null) {
      await house.tx.update(enrolmentDraft).set(row).where(eq(enrolmentDraft.id, id));
      return;
    }
    const owner = personId === null ? enrolmentDraft.browser : enrolmentDraft.personId;
    await house.tx
      .insert(enrolmentDraft)
      .values(row)
      .onConflictDoUpdate({ target: [enrolmentDraft.communityId, owner], set: row });
  });
}

/** A draft that lapsed would stand in the way of the one of the browser that becomes this person's. */
async function forgetOthers(house: Act, communityId: string, personId: string, id: string): Promise<void> {
  await house.tx
    .delete(enrolmentDraft)
    .where(
      and(
        eq(enrolmentDraft.communityId, communityId),
        eq(enrolmentDraft.personId, personId),
        ne(enrolmentDraft.id, id),
      ),
    );
}

const answersOnly = ({
  email,
  name,
  functionTitle,
  organisationName,
  organisationKind,
  sector,
  region,
  groupId,
  secondChoice,
  duoEmail,
  invitedBy,
  learningQuestion,
  childDataMeant,
  findable,
  newsletter,
}: Answers): Answers => ({
  email,
  name,
  functionTitle,
  organisationName,
  organisationKind,
  sector,
  region,
  groupId,
  secondChoice,
  duoEmail,
  invitedBy,
  learningQuestion,
  childDataMeant,
  findable,
  newsletter,
});
