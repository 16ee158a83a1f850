import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { emailOf, joinCircle, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { administersAlready, claimOver, organisationOver } from "../errors.ts";
import { provesWork } from "../mail-domain.ts";
import { can } from "../policy.ts";
import { notEnded } from "../queries/held-now.ts";
import { administers, standingAt } from "../queries/standing.ts";
import { organisation, organisationAdministrator, organisationClaim } from "../schema.ts";
import { claimLetter } from "../views/claim-letter.ts";

export const Claim = z.object({ toelichting: z.string().trim().min(1).max(600) });
export const RefuseClaim = z.object({ reden: z.string().trim().min(1).max(600) });

/** What became of the question: they administer it now, or someone has to answer first. */
export type Claimed = "granted" | "waiting";

/**
 * The actor asks to administer an organisation that everyone may see. As long as nobody administers it, an address at its own domain is
 * enough: the code they signed in with went there. Whoever comes second, or has another address, waits for an answer. Asking again renews
 * the question.
 *
 * @throws organisations/over organisations/administers-already
 */
export async function claimOrganisation(act: Act, organisationId: string, reason: string): Promise<Claimed> {
  const { actor } = act;
  if (actor.kind !== "person") throw notFound();
  if (await administers(act, organisationId)) throw administersAlready();
  return act.asSystem("take in a question to administer an organisation", async (house) => {
    const claimed = await openOrganisation(house, organisationId);
    const present = await administratorsOf(house, organisationId);
    const email = (await emailOf(house, actor.id)) ?? "";
    const id = await keepClaim(house, organisationId, actor.id, reason);
    await house.record("organisations/claimed", { id });
    if (present.length === 0 && provesWork(email, claimed.mailDomain)) {
      await grant(house, { id, organisationId, personId: actor.id }, { ground: "mail", by: null });
      return "granted";
    }
    for (const personId of present)
      await tell(house, personId, { kind: "asked", organisationId, organisationName: claimed.name, reason });
    return "waiting";
  });
}

/** Says yes to who asked to administer an organisation. For its administrators, and for who oversees all. @throws organisations/claim-over */
export async function grantClaim(act: Act, id: string): Promise<AnsweredClaim> {
  return answering(act, id, async (house, claim) => {
    const colleagues = await administratorsOf(house, claim.organisationId);
    await grant(house, claim, { ground: "word", by: answerer(act) });
    const about = { organisationId: claim.organisationId, organisationName: claim.organisationName };
    await tell(house, claim.personId, { kind: "granted", ...about });
    for (const personId of colleagues) {
      if (personId !== answerer(act)) await tell(house, personId, { kind: "joined", ...about });
    }
  });
}

/** Says no, and why. For the same people. @throws organisations/claim-over */
export async function refuseClaim(act: Act, id: string, reason: string): Promise<AnsweredClaim> {
  return answering(act, id, async (house, claim) => {
    await settle(house, id, { settledAs: "refused", settledBy: answerer(act), answer: reason });
    await house.record("organisations/claim-refused", { id });
    const { organisationId, organisationName } = claim;
    await tell(house, claim.personId, { kind: "refused", organisationId, organisationName, reason });
  });
}

/** The actor takes their own question back. @throws organisations/claim-over */
export async function withdrawClaim(act: Act, id: string): Promise<string> {
  const [mine] = await act.tx
    .select({ organisationId: organisationClaim.organisationId, personId: organisationClaim.personId })
    .from(organisationClaim)
    .where(eq(organisationClaim.id, id));
  if (!mine || !can.withdrawClaim(act.actor, mine)) throw notFound();
  await settle(act, id, { settledAs: "withdrawn" });
  await act.record("organisations/claim-withdrawn", { id });
  return mine.organisationId;
}

/** A question that was answered, so that a page knows where to go on. */
export interface AnsweredClaim {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly personId: string;
}

/** A question for who may answer it; for anyone else it does not exist. */
export async function claimToAnswer(act: Act, id: string): Promise<AnsweredClaim> {
  const claim = await act.asSystem("find a question, for who may answer it", async ({ tx }) => {
    const [found] = await tx
      .select({
        id: organisationClaim.id,
        organisationId: organisationClaim.organisationId,
        organisationName: organisation.name,
        personId: organisationClaim.personId,
      })
      .from(organisationClaim)
      .innerJoin(organisation, eq(organisation.id, organisationClaim.organisationId))
      .where(eq(organisationClaim.id, id));
    return found;
  });
  if (!claim) throw notFound();
  const standing = await standingAt(act, claim.organisationId);
  if (!can.see(standing) && !can.overseeAll(act.actor)) throw notFound();
  authorise(can.answerClaim(act.actor, standing));
  return claim;
}

async function answering(
  act: Act,
  id: string,
  answer: (house: Act, claim: AnsweredClaim) => Promise<void>,
): Promise<AnsweredClaim> {
  const claim = await claimToAnswer(act, id);
  await act.asSystem("answer a question for who may", async (house) => {
    await openOrganisation(house, claim.organisationId);
    await answer(house, claim);
  });
  return claim;
}

/**
 * The organisation, held until the act is over: who asks at the same moment waits here, and then finds who came first as its administrator.
 */
async function openOrganisation({ tx, now }: Act, id: string): Promise<{ name: string; mailDomain: string }> {
  const [found] = await tx
    .select({
      name: organisation.name,
      mailDomain: organisation.mailDomain,
      listed: organisation.listed,
      mergedInto: organisation.mergedInto,
      closedAt: organisation.closedAt,
    })
    .from(organisation)
    .where(eq(organisation.id, id))
    .for("update");
  if (!found?.listed) throw notFound();
  if (found.mergedInto !== null || (found.closedAt !== null && found.closedAt <= now))
    throw organisationOver();
  return found;
}

async function administratorsOf({ tx, now }: Act, organisationId: string): Promise<readonly string[]> {
  const found = await tx
    .select({ personId: organisationAdministrator.personId })
    .from(organisationAdministrator)
    .where(
      and(
        eq(organisationAdministrator.organisationId, organisationId),
        notEnded(organisationAdministrator, now),
      ),
    );
  return found.map(({ personId }) => personId);
}

async function keepClaim({ tx, now }: Act, organisationId: string, personId: string, reason: string) {
  const [kept] = await tx
    .insert(organisationClaim)
    .values({ organisationId, personId, claimedAt: now, reason })
    .onConflictDoUpdate({
      target: [organisationClaim.organisationId, organisationClaim.personId],
      targetWhere: isNull(organisationClaim.settledAt),
      set: { reason, claimedAt: now },
    })
    .returning({ id: organisationClaim.id });
  return kept!.id;
}

async function grant(
  house: Act,
  { id, organisationId, personId }: { id: string; organisationId: string; personId: string },
  { ground, by }: { readonly ground: "mail" | "word"; readonly by: string | null },
): Promise<void> {
  await settle(house, id, { settledAs: "granted", settledBy: by, ground });
  await house.tx
    .insert(organisationAdministrator)
    .values({ organisationId, personId, since: house.now })
    .onConflictDoNothing();
  await joinCircle(house, organisationId, personId);
  await house.record("organisations/claim-granted", { id });
}

type Settling = Partial<
  Pick<typeof organisationClaim.$inferInsert, "settledAs" | "settledBy" | "ground" | "answer">
>;

/** One answer counts: the first. */
async function settle({ tx, now }: Act, id: string, how: Settling): Promise<void> {
  const settled = await tx
    .update(organisationClaim)
    .set({ settledAt: now, ...how })
    .where(and(eq(organisationClaim.id, id), isNull(organisationClaim.settledAt)))
    .returning({ id: organisationClaim.id });
  if (settled.length === 0) throw claimOver();
}

async function tell(
  house: Act,
  personId: string,
  about: Omit<Parameters<typeof claimLetter>[0], "to" | "locale" | "publicUrl">,
): Promise<void> {
  const mailbox = await mailboxOf(house, personId);
  if (!mailbox) return;
  const { email: to, locale } = mailbox;
  await house.mail(claimLetter({ ...about, to, locale, publicUrl: house.publicUrl }));
}

const answerer = ({ actor }: Act): string | null => (actor.kind === "person" ? actor.id : null);
