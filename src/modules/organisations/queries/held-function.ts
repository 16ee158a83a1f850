import { and, eq } from "drizzle-orm";
import { facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isoDay } from "#platform/locale";
import { can } from "../policy.ts";
import { functionAt, organisation } from "../schema.ts";
import { type Organisation, organisationColumns } from "./functions-of.ts";
import { notEnded } from "./held-now.ts";
import { standingAt } from "./standing.ts";

/** A function of someone that has not ended. */
export interface HeldFunction {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly since: Date;
  /** The last day it holds, "2027-07-31"; null when none is set. */
  readonly lastDay: string | null;
  readonly organisation: Organisation;
}

/** One function, for who gives and ends them at its organisation; for anyone else it does not exist. */
export async function heldFunction(act: Act, id: string): Promise<HeldFunction> {
  const [held] = await act.tx
    .select({ held: functionAt, organisation: organisationColumns })
    .from(functionAt)
    .innerJoin(organisation, eq(organisation.id, functionAt.organisationId))
    .where(and(eq(functionAt.id, id), notEnded(functionAt, act.now)));
  if (!held || !can.administer(await standingAt(act, held.organisation.id))) throw notFound();
  const { personId, title, since, until } = held.held;
  const faces = await act.asSystem("name who has a function, for who gave it", (house) =>
    facesOf(house, [personId]),
  );
  return {
    ...{ id, title, since, organisation: held.organisation },
    name: faces.get(personId)?.name ?? "",
    lastDay: until && isoDay(new Date(until.getTime() - 1)),
  };
}
