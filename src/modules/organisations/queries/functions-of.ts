import { and, asc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { functionAt, organisation, organisationAdministrator } from "../schema.ts";
import { heldNow } from "./held-now.ts";

/** An organisation as other modules may know it. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** An id of `organisationKinds`. */
  readonly kind: string;
  readonly region: string;
}

/** A function someone has now. */
export interface FunctionAt {
  readonly id: string;
  readonly title: string;
  readonly since: Date;
  readonly organisation: Organisation;
}

export const organisationColumns = {
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  region: organisation.region,
};

/** What a person does now, and where; as far as the actor may see it. Nothing that has ended is in here. */
export async function functionsOf({ tx, now }: Act, personId: string): Promise<readonly FunctionAt[]> {
  return tx
    .select({
      id: functionAt.id,
      title: functionAt.title,
      since: functionAt.since,
      organisation: organisationColumns,
    })
    .from(functionAt)
    .innerJoin(organisation, eq(organisation.id, functionAt.organisationId))
    .where(and(eq(functionAt.personId, personId), heldNow(functionAt, now)))
    .orderBy(asc(organisation.name), asc(functionAt.title));
}

/** The organisations a person administers now. */
export async function administeredBy({ tx, now }: Act, personId: string): Promise<readonly Organisation[]> {
  return tx
    .select(organisationColumns)
    .from(organisationAdministrator)
    .innerJoin(organisation, eq(organisation.id, organisationAdministrator.organisationId))
    .where(and(eq(organisationAdministrator.personId, personId), heldNow(organisationAdministrator, now)))
    .orderBy(asc(organisation.name));
}
