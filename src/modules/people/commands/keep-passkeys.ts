import { and, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { me } from "../me.ts";
import { mailboxOf } from "../queries/faces.ts";
import { passkey } from "../schema.ts";
import { securityLetter } from "../views/security-letter.ts";

/** Gives one of one's own passkeys another name. */
export async function renamePasskey(act: Act, id: string, name: string): Promise<void> {
  const renamed = await act.tx
    .update(passkey)
    .set({ name })
    .where(and(eq(passkey.id, id), eq(passkey.personId, me(act))))
    .returning({ id: passkey.id });
  if (renamed.length === 0) throw notFound();
}

/** Removes one of one's own passkeys; it no longer lets anyone in. Its owner hears of it by mail. */
export async function removePasskey(act: Act, id: string): Promise<void> {
  const personId = me(act);
  const [removed] = await act.tx
    .delete(passkey)
    .where(and(eq(passkey.id, id), eq(passkey.personId, personId)))
    .returning({ name: passkey.name });
  if (!removed) return;
  const mailbox = await mailboxOf(act, personId);
  if (mailbox)
    await act.mail(securityLetter(mailbox, { kind: "passkeyRemoved", name: removed.name }, act.publicUrl));
  await act.record("people/passkey-removed", { id: personId });
}
