import { forgetDraft } from "#modules/people";
import { type FieldErrors, type Fields, fieldValue, type HouseContext } from "#platform/http";
import { acceptanceOf, replaced, sightings, type Wording } from "../child-data.ts";
import { words } from "../messages.ts";
import type { CameBack } from "../views/came-back.ts";

/**
 * Looks at words before they are placed. Null when they can go; else the form as it goes back: with what could be about a child, or with
 * that replaced when its writer asked for it. Of what goes back nothing is kept, and its draft is forgotten.
 */
export async function judge(
  c: HouseContext,
  wording: Wording,
  values: Fields,
  draftPlace: string | null,
): Promise<CameBack | null> {
  const { locale, clock } = c.var;
  const now = clock.now();
  const errors: FieldErrors = wording.fileNames.length > 0 ? { bestand: words[locale].file.again } : {};
  if (fieldValue(values, "herschrijf") !== "") {
    const { title, text, choices } = replaced(wording, locale, now);
    return { values: { ...values, titel: title, tekst: text, keuzes: choices }, errors, rewritten: true };
  }
  const seen = sightings(wording, locale, now);
  const acceptance = acceptanceOf(wording);
  if (seen.length === 0 || fieldValue(values, "toch") === acceptance) return null;
  if (draftPlace) await c.var.act((act) => forgetDraft(act, draftPlace));
  return { values, errors, seen, acceptance };
}
