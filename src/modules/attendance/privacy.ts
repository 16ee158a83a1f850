import { inArray } from "drizzle-orm";
import { registrationsOf } from "#modules/admission";
import { type PrivacyChapter, underHeadings } from "#platform/module";
import { words } from "./messages.ts";
import { attendanceMark } from "./schema.ts";

/** When someone was let in. It goes with the registration it belongs to. */
export const privacy: PrivacyChapter = {
  async handOver(act, personId, locale) {
    const t = words[locale].privacy;
    const ids = await registrationsOf(act, personId);
    const marks =
      ids.length === 0
        ? []
        : await act.tx
            .select()
            .from(attendanceMark)
            .where(inArray(attendanceMark.registrationId, [...ids]));
    return { [t.marks]: marks.map((mark) => underHeadings(mark, t.fields)) };
  },
  erase: async () => undefined,
};
