import type { Act } from "#platform/acts";

/** Records what someone wrote. What they wrote behind a mask stands in the audit log without them too. */
export const recordUnder = (
  act: Act,
  masked: boolean,
  what: string,
  subject: { readonly id: string },
): Promise<void> =>
  masked
    ? act.asSystem("note what was written under a pseudonym", (house) => house.record(what, subject))
    : act.record(what, subject);
