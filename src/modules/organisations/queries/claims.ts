import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import { facesOf, mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { provesWork } from "../mail-domain.ts";
import { can } from "../policy.ts";
import { organisation, organisationClaim } from "../schema.ts";

/** Someone who asks to administer an organisation, for who answers them. */
export interface OpenClaim {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly personId: string;
  readonly name: string;
  readonly portrait: number;
  /** Their confirmed address: what tells most about where they work. */
  readonly email: string;
  /** It is at the organisation's own domain. */
  readonly atOwnDomain: boolean;
  readonly reason: string;
  readonly claimedAt: Date;
}

/** What the actor asked at an organisation, the last time. */
export interface OwnClaim {
  readonly id: string;
  readonly claimedAt: Date;
  readonly settledAs: "granted" | "refused" | "withdrawn" | null;
  readonly answer: string;
}

/** Who asks to administer this organisation. Ask the policy first: it names people and their addresses. */
export const openClaims = (act: Act, organisationId: string): Promise<readonly OpenClaim[]> =>
  ask(act, eq(organisationClaim.organisationId, organisationId));

/** Everyone who waits for an answer, for who oversees all. */
export async function allOpenClaims(act: Act): Promise<readonly OpenClaim[]> {
  authorise(can.overseeAll(act.actor));
  return ask(act, undefined);
}

/** The last question of the actor at this organisation. */
export async function ownClaim({ tx, actor }: Act, organisationId: string): Promise<OwnClaim | null> {
  if (actor.kind !== "person") return null;
  const [found] = await tx
    .select({
      id: organisationClaim.id,
      claimedAt: organisationClaim.claimedAt,
      settledAs: organisationClaim.settledAs,
      answer: organisationClaim.answer,
    })
    .from(organisationClaim)
    .where(
      and(eq(organisationClaim.organisationId, organisationId), eq(organisationClaim.personId, actor.id)),
    )
    .orderBy(desc(organisationClaim.claimedAt))
    .limit(1);
  return found ?? null;
}

const mostShown = 100;

function ask(act: Act, which: SQL | undefined): Promise<readonly OpenClaim[]> {
  return act.asSystem("show who asks to administer an organisation, to who answers", async (house) => {
    const claims = await house.tx
      .select({
        id: organisationClaim.id,
        organisationId: organisationClaim.organisationId,
        organisationName: organisation.name,
        mailDomain: organisation.mailDomain,
        personId: organisationClaim.personId,
        reason: organisationClaim.reason,
        claimedAt: organisationClaim.claimedAt,
      })
      .from(organisationClaim)
      .innerJoin(organisation, eq(organisation.id, organisationClaim.organisationId))
      .where(and(isNull(organisationClaim.settledAt), which))
      .orderBy(asc(organisationClaim.claimedAt))
      .limit(mostShown);
    const faces = await facesOf(
      house,
      claims.map(({ personId }) => personId),
    );
    const shown: OpenClaim[] = [];
    for (const { mailDomain, ...claim } of claims) {
      const email = (await mailboxOf(house, claim.personId))?.email ?? "";
      const face = faces.get(claim.personId);
      shown.push({
        ...claim,
        email,
        atOwnDomain: provesWork(email, mailDomain),
        name: face?.name ?? "",
        portrait: face?.portrait ?? 0,
      });
    }
    return shown;
  });
}
