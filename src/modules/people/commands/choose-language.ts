import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import { me } from "../me.ts";
import { person } from "../schema.ts";

/** Keeps the language in which someone reads our pages and mails. */
export async function chooseLanguage(act: Act, language: Locale): Promise<void> {
  await act.tx
    .update(person)
    .set({ language })
    .where(eq(person.id, me(act)));
}
