import { z } from "zod";
import type { OwnFieldWords } from "#platform/http";
import { isoDay } from "#platform/locale";
import { latestValid } from "./commands/publish.ts";
import { line, mailAddress, prose } from "./forms.ts";
import type { nl } from "./messages.desk.nl.ts";
import { holidayRegions } from "./schema.ts";

const day = z.iso.date();
/** An address that a reader can follow, or none. */
const address = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(500)]).default("");
const rest = { wet: line(300), bron: line(200), bronadres: address };

/** What an expert says about a question. */
export const sayForm = z.object({
  tekst: prose(8000),
  ...rest,
  soort: z.enum(["answer", "askBack", "note"]),
  gezien: z.coerce.number().int().min(0),
});

/** An answer for everyone. */
export const generalForm = (now: Date) =>
  z.object({
    titel: line(200).pipe(z.string().min(1)),
    tekst: prose(8000),
    ...rest,
    geldig: day.refine((until) => until > isoDay(now) && until <= latestValid(now)),
  });

export const poolForm = z.object({
  naam: line(120).pipe(z.string().min(1)),
  email: mailAddress,
  taak: z.enum(["expert", "coordinator"]),
});

export const textForm = z.object({ titel: line(120).pipe(z.string().min(1)), tekst: prose(8000) });

export const topicForm = z.object({
  naamNl: line(80).pipe(z.string().min(1)),
  naamEn: line(80).pipe(z.string().min(1)),
  huis: line(120).pipe(z.string().min(1)),
  termijn: z.coerce.number().int().min(1).max(30),
  meelezer: z.literal("ja").optional(),
  regio: z.union([z.literal(""), z.enum(holidayRegions)]).default(""),
});

export const coordinatorForm = z.object({
  onderwerp: z.guid(),
  naam: line(120).pipe(z.string().min(1)),
  email: mailAddress,
});

export const holidayForm = z
  .object({
    vakantieregio: z.enum(holidayRegions),
    vakantie: line(60).pipe(z.string().min(1)),
    eerste: day,
    laatste: day,
  })
  .refine(
    ({ eerste, laatste }) => eerste <= laatste && Date.parse(laatste) - Date.parse(eerste) <= 70 * 86_400_000,
    { path: ["laatste"] },
  );

/** Which holiday: its region and its first day. */
export const noHolidayForm = z.object({
  weg: z
    .string()
    .transform((which) => which.split(":"))
    .pipe(z.tuple([z.enum(holidayRegions), day])),
});

const both = (words: string) => ({ missing: words, wrong: words });

export const sayWords = ({ page: t }: typeof nl): OwnFieldWords => ({
  tekst: { missing: t.textMissing },
  bronadres: { wrong: t.urlWrong },
});

export const generalWords = ({ page: t }: typeof nl): OwnFieldWords => ({
  titel: both(t.titleMissing),
  tekst: { missing: t.textMissing },
  bronadres: { wrong: t.urlWrong },
  geldig: both(t.validWrong),
});

export const poolWords = ({ topic: t }: typeof nl): OwnFieldWords => ({
  naam: both(t.nameMissing),
  email: { ...both(t.emailWrong), tooLong: t.emailWrong },
});

export function setupWords({ setup: t, topic }: typeof nl): OwnFieldWords {
  const missing = both(t.missing);
  return {
    ...{ naamNl: missing, naamEn: missing, huis: missing, onderwerp: missing, naam: missing },
    ...{ vakantieregio: missing, vakantie: missing, eerste: missing },
    termijn: { ...both(t.termWrong), tooShort: t.termWrong, tooLong: t.termWrong },
    email: { ...both(topic.emailWrong), tooLong: topic.emailWrong },
    laatste: both(t.holidayWrong),
    weg: missing,
  };
}
