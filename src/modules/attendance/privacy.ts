import { inArray } from "drizzle-orm";
import { registrationsOf } from "#modules/admission";
import type { Act } from "#platform/acts";
import type { PrivacyChapter } from "#platform/module";
import { words } from "./messages.ts";
import { attendanceMark } from "./schema.ts";

/** When someone was let in. It goes with the registration it belongs to. */
export const privacy: PrivacyChapter = {
  async handOver(act: Act, personId: string) {
    const ids = await registrationsOf(act, personId);
    const marks =
      ids.length === 0
        ? []
        : await act.tx
            .select()
            .from(attendanceMark)
            .where(inArray(attendanceMark.registrationId, [...ids]));
    return {
      [words.nl.privacy.marks]: marks.map(({ registrationId, here, tappedAt }) => ({
        registrationId,
        here,
        tappedAt: tappedAt.toISOString(),
      })),
    };
  },
  erase: async () => undefined,
};
