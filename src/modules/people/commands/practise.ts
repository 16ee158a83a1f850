import type { Act } from "#platform/acts";
import type { HouseContext } from "#platform/http";
import { demoPerson } from "../demo.ts";
import { openSession } from "../sessions.ts";

/** Signs in as someone of the demo story, without a mail. Only for a house to try things in; the route sees to that. */
export function practise(act: Act, c: HouseContext, email: string): Promise<void> {
  return act.asSystem("try the house as someone of the demo story", async (house) => {
    const { id } = await demoPerson(house, email);
    await openSession(house, c, id, "demo");
  });
}
