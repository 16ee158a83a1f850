import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Standing } from "../policy.ts";
import { functionAt, organisationAdministrator } from "../schema.ts";
import { heldNow } from "./held-now.ts";

/** What the actor is at an organisation now. */
export async function standingAt(act: Act, organisationId: string): Promise<Standing> {
  return {
    hasFunction: await hasFunctionAt(act, organisationId),
    administers: await administers(act, organisationId),
  };
}

/** Whether the actor gives and ends functions at this organisation now. */
export async function administers({ tx, actor, now }: Act, organisationId: string): Promise<boolean> {
  if (actor.kind !== "person") return false;
  const found = await tx
    .select({ id: organisationAdministrator.id })
    .from(organisationAdministrator)
    .where(
      and(
        eq(organisationAdministrator.organisationId, organisationId),
        eq(organisationAdministrator.personId, actor.id),
        heldNow(organisationAdministrator, now),
      ),
    );
  return found.length > 0;
}

async function hasFunctionAt({ tx, actor, now }: Act, organisationId: string): Promise<boolean> {
  if (actor.kind !== "person") return false;
  const found = await tx
    .select({ id: functionAt.id })
    .from(functionAt)
    .where(
      and(
        eq(functionAt.organisationId, organisationId),
        eq(functionAt.personId, actor.id),
        heldNow(functionAt, now),
      ),
    );
  return found.length > 0;
}
