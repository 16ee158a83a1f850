import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { can } from "../policy.ts";
import { endSessionsOf } from "./end-sessions.ts";

/** Ends every session of someone else: a lost phone, an account that was taken over. For administrators. */
export async function signSomeoneOut(act: Act, personId: string): Promise<number> {
  authorise(can.administerPeople(act.actor));
  const ended = await act.asSystem("end the sessions of someone in trouble", (house) =>
    endSessionsOf(house, personId),
  );
  await act.record("people/signed-out-by-administrator", { id: personId });
  return ended;
}
