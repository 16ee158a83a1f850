import { z } from "zod";
import { sectors } from "#modules/people";
import type { OwnFieldWords } from "#platform/http";
import type { nl } from "./messages.nl.ts";
import { roles } from "./roles.ts";

/** One line: what could begin another line in a mail or a list has no place in it. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((written) => !/[\p{Cc}\u2028\u2029]/u.test(written))
    .default("");
/** Words of several lines that must be there. */
export const prose = (most: number) => z.string().trim().min(1).max(most);
export const mailAddress = z.string().trim().toLowerCase().pipe(z.email().max(200));

/** How long a question can be, in signs. */
export const longestQuestion = 4000;

/** A question as its form has it. @param signedIn name and address are those of the account, and not asked */
export const askForm = (signedIn: boolean) =>
  z.object({
    tekst: prose(longestQuestion),
    onderwerp: z.string().min(1).max(100),
    over: z.enum(["algemeen", "kind"]),
    rol: z.enum(roles.map(({ id }) => id)),
    sector: z.enum(sectors.map(({ id }) => id)),
    regio: line(80),
    plaatsen: z.enum(["ja", "nee"]),
    verborgen: z.literal("ja").optional(),
    ...(signedIn
      ? { naam: line(120), email: z.string().default("") }
      : { naam: line(120).pipe(z.string().min(1)), email: mailAddress }),
  });

export function askFormWords({ ask: t }: typeof nl): OwnFieldWords {
  const choice = (words: string) => ({ missing: words, wrong: words });
  return {
    tekst: { missing: t.textMissing },
    onderwerp: choice(t.topicMissing),
    over: choice(t.aboutMissing),
    rol: choice(t.roleMissing),
    sector: choice(t.sectorMissing),
    plaatsen: choice(t.publishMissing),
    naam: choice(t.nameMissing),
    email: { ...choice(t.emailWrong), tooLong: t.emailWrong },
  };
}
