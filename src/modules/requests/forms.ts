import { z } from "zod";
import { supportSubjects } from "#modules/specialists";
import { dayParts, typedUnits } from "#modules/support";
import type { Fields, OwnFieldWords } from "#platform/http";
import { isoDay, type Locale, shownOnce } from "#platform/locale";
import { answers } from "./commands/decide.ts";
import { words } from "./messages.ts";
import { compositions, hows, partySides, type Request, reportLines } from "./schema.ts";

const text = (most: number) => z.string().trim().max(most).default("");
const line = (most: number) => text(most).refine((written) => !/[\p{Cc}\u2028\u2029]/u.test(written));
const needed = (most: number) => line(most).pipe(z.string().min(1));
const mail = z.string().trim().toLowerCase().pipe(z.email().max(200));
const version = z.coerce.number().int().min(0);

/** However little was written: every step can be saved. */
export const DraftForm = z.object({
  versie: version,
  titel: line(140),
  onderwerpen: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => supportSubjects.flatMap(({ id }) => ([given].flat().includes(id) ? [id] : []))),
  anders: line(200),
  vraag: text(4000),
  resultaat: text(2000),
  wanneer: line(200),
  aantal: typedUnits,
});

/** The same form as it was saved. */
export const asSaved = (request: Request, locale: Locale): Fields => ({
  versie: String(request.version),
  ...{ titel: request.title, onderwerpen: request.topics, anders: request.otherTopic },
  ...{ vraag: request.question, resultaat: request.wished, wanneer: request.period },
  aantal: dayParts(request.units, locale),
});

export const PartyForm = z.object({
  kant: z.enum(partySides),
  organisatie: needed(200),
  naam: needed(120),
  email: mail,
});

export const IntakeForm = z
  .object({ antwoord: z.enum(answers), toelichting: text(2000) })
  .refine(({ antwoord, toelichting }) => antwoord === "accepted" || toelichting !== "", {
    path: ["toelichting"],
  });

export const PlanForm = z.object({ versie: version, plan: text(4000) });

/** A day that is still to come. */
const comingDay = (now: Date) =>
  z.iso.date({ abort: true }).refine((day) => day > isoDay(now) && day < "2200");

export const dayPartForm = (now: Date) =>
  z
    .object({
      titel: needed(140),
      samenstelling: z.enum(compositions),
      lengte: z.enum(["1", "2", "4"]).transform(Number),
      dag: comingDay(now),
      van: z.iso.time({ precision: -1, abort: true }),
      tot: z.iso.time({ precision: -1, abort: true }),
      plaats: needed(200),
      genodigden: text(10_000)
        .transform((typed) => [
          ...new Set(
            typed
              .toLowerCase()
              .split(/[\s,;]+/)
              .filter(Boolean),
          ),
        ])
        .pipe(z.array(z.email().max(200)).max(200)),
    })
    .refine(({ van, tot }) => tot > van, { path: ["tot"] })
    .superRefine(shownOnce("dag", "van"))
    .superRefine(shownOnce("dag", "tot"));

export const ReportForm = z.object({
  dagdeel: z.guid(),
  ...(Object.fromEntries(reportLines.map((each) => [each, needed(500)])) as Record<
    (typeof reportLines)[number],
    ReturnType<typeof needed>
  >),
});

export const OutcomeForm = z.object({
  versie: version,
  advies: text(4000),
  besluit: text(4000),
  wie: line(200),
});

export const agreementForm = (now: Date) =>
  z.object({ wat: needed(500), eigenaar: z.guid(), klaar: comingDay(now) });

export const HowForm = z.object({ hoe: z.enum(hows), toelichting: text(1000) });

/** What to say when a field has to be mended. */
export function fieldWords(locale: Locale): OwnFieldWords {
  const t = words[locale];
  const said = (sentence: string) => ({ missing: sentence, wrong: sentence });
  const required = [
    "kant",
    "organisatie",
    "naam",
    "antwoord",
    "titel",
    "samenstelling",
    "plaats",
    "wat",
    "eigenaar",
    "hoe",
  ];
  return {
    ...Object.fromEntries([...required, ...reportLines].map((name) => [name, said(t.missing)])),
    aantal: { ...said(t.draft.unitsWrong), tooLong: t.draft.unitsWrong, tooShort: t.draft.unitsWrong },
    email: said(t.emailWrong),
    toelichting: said(t.intake.noteMissing),
    dag: said(t.plan.dayWrong),
    van: said(t.plan.timeWrong),
    tot: { missing: t.plan.timeWrong, wrong: t.plan.untilWrong },
    klaar: said(t.outcome.dueWrong),
    ...Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`genodigden.${i}`, said(t.plan.guestsWrong)]),
    ),
  };
}
