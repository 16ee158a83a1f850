import { portraitCount } from "#design";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { newId } from "#platform/ids";
import { can } from "../policy.ts";
import { profile } from "../schema.ts";

/** What someone tells about themselves; what is left out stays as it was. */
export interface ProfileInput {
  readonly name: string;
  readonly functionTitle?: string;
  readonly organisationName?: string;
  readonly organisationKind?: string;
  readonly sector?: string;
  readonly region?: string;
  readonly helpsWith?: string;
  /** Which of the paper portraits, from 0. */
  readonly portrait?: number;
  /** Whether people outside one's own groups may find this profile. */
  readonly findable?: boolean;
}

/** Keeps what someone tells about themselves. People save their own; the house may do it for someone who is just coming in. */
export async function saveProfile(act: Act, personId: string, input: ProfileInput): Promise<void> {
  authorise(can.change(act.actor, { personId }));
  await act.tx
    .insert(profile)
    .values({ personId, portrait: somePortrait(), ...input })
    .onConflictDoUpdate({ target: profile.personId, set: { ...input } });
  await act.record("people/profile-saved", { id: personId });
}

/** A face to begin with, so that a group is not all alike. */
const somePortrait = (): number => Number.parseInt(newId().slice(0, 8), 16) % portraitCount;
