import { and, eq, ne } from "drizzle-orm";
import { type Community, communityById, placeOf } from "#modules/communities";
import { personByEmail, saveProfile } from "#modules/people";
import type { Act } from "#platform/acts";
import { firstMissing } from "../answers.ts";
import { can } from "../policy.ts";
import { type Draft, type Enrolment, enrolment, enrolmentDraft } from "../schema.ts";
import { tell } from "../tell.ts";
import { askPartner } from "./ask-partner.ts";
import { couple } from "./couple.ts";
import { type Desk, holdDesk } from "./hold-desk.ts";
import { joinLine } from "./join-line.ts";

/**
 * Makes a request of a draft whose writer has shown who they are, and decides about it in the same act: a place with all that comes
 * with it, in the theme of their choice or else of their second choice; or a place in line.
 *
 * Harmless when there is nothing (more) to settle: the draft was changed since, the community has closed, or this person takes part already.
 */
export async function settleDraft(act: Act, draftId: string): Promise<void> {
  await act.asSystem("let someone in who showed who they are", async (house) => {
    const draft = await agreedDraft(house, draftId);
    const community = draft && (await communityById(house, draft.communityId));
    if (!draft || !community || !can.ask(community, house.now)) return;
    const personId = draft.personId ?? (await personByEmail(house, draft.email))?.id;
    if (!personId) return;

    // All that need not be done one at a time is done before the desk is held.
    await house.record("enrolment/asked", { id: draft.id });
    if (!(await takesPart(house, community.id, personId))) await introduce(house, personId, draft);
    const desk = await holdDesk(house, community.id);
    const taken = await house.tx
      .delete(enrolmentDraft)
      .where(eq(enrolmentDraft.id, draft.id))
      .returning({ id: enrolmentDraft.id });
    if (taken.length === 0 || (await takesPart(house, community.id, personId))) return;
    const asked = await request(house, desk, community, personId, draft);
    if (community.asDuo) await findHalf(house, desk, community, asked, draft.email);
    else await joinLine(house, desk, [asked]);
  });
}

async function agreedDraft(house: Act, id: string): Promise<Draft | null> {
  const [draft] = await house.tx.select().from(enrolmentDraft).where(eq(enrolmentDraft.id, id));
  return draft?.rulesAgreedAt && firstMissing(draft) === "check" ? draft : null;
}

async function takesPart(house: Act, communityId: string, personId: string): Promise<boolean> {
  const [asked] = await house.tx
    .select({ id: enrolment.id })
    .from(enrolment)
    .where(
      and(
        eq(enrolment.communityId, communityId),
        eq(enrolment.personId, personId),
        ne(enrolment.state, "withdrawn"),
      ),
    );
  return asked !== undefined || (await placeOf(house, communityId, personId)) !== null;
}

const introduce = (house: Act, personId: string, draft: Draft): Promise<void> =>
  saveProfile(house, personId, {
    name: draft.name,
    functionTitle: draft.functionTitle,
    organisationName: draft.organisationName,
    organisationKind: draft.organisationKind,
    sector: draft.sector,
    region: draft.region,
  });

async function request(
  house: Act,
  desk: Desk,
  { asDuo }: Community,
  personId: string,
  draft: Draft,
): Promise<Enrolment> {
  const [asked] = await house.tx
    .insert(enrolment)
    .values({
      id: draft.id,
      communityId: desk.communityId,
      personId,
      state: asDuo ? "incomplete" : "waiting",
      language: draft.language === "en" ? "en" : "nl",
      groupId: draft.groupId,
      secondChoice: draft.secondChoice,
      turn: desk.turn,
      learningQuestion: draft.learningQuestion,
      findable: draft.findable,
      newsletter: draft.newsletter,
      rulesAgreedAt: draft.rulesAgreedAt ?? house.now,
      duoEmail: asDuo ? draft.duoEmail : "",
      askedAt: house.now,
    })
    .returning();
  return asked!;
}

async function findHalf(
  house: Act,
  desk: Desk,
  community: Community,
  newcomer: Enrolment,
  email: string,
): Promise<void> {
  const halves = await couple(house, desk, newcomer, email);
  if (halves) return joinLine(house, desk, halves);
  if (newcomer.duoEmail !== "") await askPartner(house, community, newcomer, newcomer.duoEmail);
  await house.later(tell, { enrolmentId: newcomer.id, occasion: "asked" });
}
