import { and, eq } from "drizzle-orm";
import { joinCircle, leaveCircle } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { heldNow } from "./queries/held-now.ts";
import { functionAt, organisationAdministrator } from "./schema.ts";

/** Someone at an organisation. */
export interface Colleague {
  readonly organisationId: string;
  readonly personId: string;
}

/** Looks again whether someone is still, or by now, a colleague: on a day that a function begins or ends. */
export const seeWhoIsThere: Job<Colleague> = {
  name: "organisations/see-who-is-there",
  async run({ acts }, colleague) {
    await acts.asSystem("let a function begin or end on its day", (act) => becomeColleague(act, colleague));
  },
};

/**
 * Whoever holds something at an organisation now is a colleague: they and the others see each other. Who holds nothing, not any more. Looked
 * at now, and again at these moments. Runs as the house.
 */
export async function followDates(
  act: Act,
  colleague: Colleague,
  moments: readonly (Date | null)[] = [],
): Promise<void> {
  await becomeColleague(act, colleague);
  for (const at of moments) {
    if (at !== null && at > act.now) await act.later(seeWhoIsThere, colleague, { at });
  }
}

async function becomeColleague(act: Act, { organisationId, personId }: Colleague): Promise<void> {
  const held = [];
  for (const kind of [functionAt, organisationAdministrator])
    held.push(
      ...(await act.tx
        .select({ id: kind.id })
        .from(kind)
        .where(
          and(eq(kind.organisationId, organisationId), eq(kind.personId, personId), heldNow(kind, act.now)),
        )),
    );
  const step = held.length > 0 ? joinCircle : leaveCircle;
  await step(act, organisationId, personId);
}
