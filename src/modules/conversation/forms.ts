import { z } from "zod";
import { type CheckedFile, checkFiles } from "#platform/files";
import { type FieldErrors, formFiles, type HouseContext, type OwnFieldWords } from "#platform/http";
import { words } from "./messages.ts";
import { threadKinds } from "./schema.ts";

/** How long a title and a text may be; the tables hold no more either. */
export const longestTitle = 200;
export const longestText = 20_000;

const title = z.string().trim().min(1).max(longestTitle);
const text = z.string().trim().min(1).max(longestText);

/** What the form around them posts too: the two buttons under a warning. */
const answers = { toch: z.string().optional(), herschrijf: z.string().optional() };

export const StartForm = z.object({
  soort: z.enum(threadKinds),
  titel: title,
  tekst: text,
  anoniem: z.string().optional(),
  /** The meeting that it prepares for. */
  bijeenkomst: z.uuid().optional(),
  ...answers,
});
export const ReplyForm = z.object({ tekst: text, ...answers });
export const EditForm = z.object({ titel: title.optional(), tekst: text, ...answers });
export const ReasonForm = z.object({ reden: z.string().trim().min(1).max(500) });
export const MoveForm = ReasonForm.extend({ groep: z.uuid() });
export const RemovalForm = z.object({ reden: z.string().trim().max(500).default("") });

/** Better words than the general ones for what can be wrong with these fields. */
export function fieldWords(c: HouseContext): OwnFieldWords {
  const t = words[c.var.locale].fields;
  return {
    soort: { missing: t.kindMissing, wrong: t.kindMissing },
    titel: { missing: t.titleMissing, tooLong: t.titleTooLong },
    tekst: { missing: t.textMissing, tooLong: t.textTooLong },
    reden: { missing: t.reasonMissing, tooLong: t.reasonTooLong },
  };
}

/** The files that came with a form, looked at; or what is wrong with them in words. */
export async function readFiles(
  c: HouseContext,
): Promise<{ readonly files: readonly CheckedFile[]; readonly errors: FieldErrors }> {
  const checked = await checkFiles(await formFiles(c, "bestand"));
  if (typeof checked !== "string") return { files: checked, errors: {} };
  return { files: [], errors: { bestand: words[c.var.locale].file[checked] } };
}
