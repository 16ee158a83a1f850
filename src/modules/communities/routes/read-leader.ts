import { z } from "zod";
import { type Form, type HouseContext, readForm } from "#platform/http";
import type { Limit } from "#platform/limits";
import { words } from "../messages.ts";

const Leader = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email().max(200)),
});

/** Nobody's mailbox is filled through us. */
const invitations: Limit = { name: "communities/invitations", points: 30, seconds: 60 * 60 };

/** The address of someone to ask along; every readable one counts for the limit of who asks. */
export async function readLeader(c: HouseContext): Promise<Form<z.infer<typeof Leader>>> {
  const wrong = words[c.var.locale].manage.inviteWrong;
  const form = await readForm(c, Leader, { email: { missing: wrong, wrong } });
  if (form.ok && c.var.actor.kind === "person") await c.var.limits.take(invitations, c.var.actor.id);
  return form;
}
