import { and, asc, desc, eq, gt, lte, type SQL } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { type ListedMeeting, listed, listedColumns } from "../meeting.ts";
import type { Standing } from "../policy.ts";
import { event, eventRegistration } from "../schema.ts";

type Mine = ListedMeeting & { readonly standing: Standing };

/** Every meeting of the actor that is still to come, also those they will miss, and the last ones that have been. */
export interface MyAgenda {
  readonly toCome: readonly Mine[];
  readonly past: readonly Mine[];
}

const mostPast = 20;

export async function myAgenda(act: Act, personId: string): Promise<MyAgenda> {
  const own = eq(eventRegistration.personId, personId);
  return {
    toCome: await ask(act, and(own, gt(event.endsAt, act.now)), asc(event.startsAt), 200),
    past: await ask(act, and(own, lte(event.endsAt, act.now)), desc(event.startsAt), mostPast),
  };
}

async function ask(act: Act, which: SQL | undefined, order: SQL, most: number): Promise<readonly Mine[]> {
  const rows = await act.tx
    .select({ ...listedColumns, standing: eventRegistration.status })
    .from(eventRegistration)
    .innerJoin(event, eq(event.id, eventRegistration.eventId))
    .where(which)
    .orderBy(order, asc(event.id))
    .limit(most);
  return rows.map(({ standing, ...row }) => ({ ...listed(row), standing }));
}
