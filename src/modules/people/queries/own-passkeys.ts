import { asc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { passkey } from "../schema.ts";

export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly madeAt: Date;
  readonly usedAt: Date | null;
}

/** The passkeys of a person, the oldest first. People see their own, the house anyone's. */
export function passkeysOf(act: Act, personId: string): Promise<OwnPasskey[]> {
  return act.tx
    .select({ id: passkey.id, name: passkey.name, madeAt: passkey.madeAt, usedAt: passkey.usedAt })
    .from(passkey)
    .where(eq(passkey.personId, personId))
    .orderBy(asc(passkey.madeAt));
}
