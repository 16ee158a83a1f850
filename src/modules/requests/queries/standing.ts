import { and, eq } from "drizzle-orm";
import { myProfiles } from "#modules/specialists";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isId } from "#platform/ids";
import { can, type Standing } from "../policy.ts";
import { party, type Request, request } from "../schema.ts";

/** A request with where the actor stands with it. */
export interface Seen extends Standing {
  readonly request: Request;
}

/** @throws house/not-found for who has nothing to do with it */
export async function seen(act: Act, id: string): Promise<Seen> {
  const { actor } = act;
  if (!isId(id) || actor.kind !== "person") throw notFound();
  const [mine] = await act.tx
    .select()
    .from(party)
    .where(and(eq(party.requestId, id), eq(party.personId, actor.id)));
  const runs = can.run(actor);
  const [found] = await act.asSystem("see whether a request is there", (house) =>
    house.tx.select().from(request).where(eq(request.id, id)),
  );
  if (!found) throw notFound();
  const expert =
    found.expertId !== null && (await myProfiles(act)).some((profile) => profile.id === found.expertId);
  // What was not sent yet is between the partners.
  const programme = runs && found.sentAt !== null;
  if (!mine && !expert && !programme) throw notFound();
  return { request: found, party: mine ?? null, expert, runs: programme };
}

/** The organisation in whose name the actor does something; "" for the programme. */
export const nameOf = ({ party: mine }: Standing): string => mine?.organisation ?? "";
