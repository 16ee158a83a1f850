import { z } from "zod";
import { organisationKinds, sectors } from "#modules/people";
import type { OwnFieldWords } from "#platform/http";
import type { nl } from "./messages.nl.ts";
import type { Admission } from "./schema.ts";

export const mostColleagues = 4;

/** One line: what could begin another line in a mail or a list has no place in it. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((written) => !/[\p{Cc}\u2028\u2029]/u.test(written))
    .default("");
const email = z.string().trim().toLowerCase().pipe(z.email().max(200));
const maybeEmail = z.union([z.literal(""), email]).default("");
const kind = z.enum(organisationKinds.map(({ id }) => id));
const sector = z.enum(sectors.map(({ id }) => id));

/** Whether someone tells in full where they work: seats or a choice depend on it. */
export const asksInFull = ({ asksBackground, shareField, mostPerRegion }: Admission): boolean =>
  asksBackground || shareField.length > 0 || mostPerRegion !== null;

/** What someone fills in to come, by what the event asks. Colleagues come as `colleagues.0.name`. */
export function registrationForm(known: Admission) {
  const background = asksInFull(known);
  const duo = known.way === "duo";
  return z
    .object({
      name: line(120).pipe(z.string().min(1)),
      email,
      organisation: line(200),
      kind: background ? kind : kind.or(z.literal("")).default(""),
      sector: background ? sector : sector.or(z.literal("")).default(""),
      region: background ? line(80).pipe(z.string().min(1)) : line(80),
      partnerName: duo ? line(120).pipe(z.string().min(1)) : line(120),
      partnerEmail: duo ? email : maybeEmail,
      diet: line(300),
      access: line(300),
      ...Object.fromEntries(
        colleagueRows.flatMap((i) => [
          [`colleagues.${i}.name`, line(120)],
          [`colleagues.${i}.email`, maybeEmail],
        ]),
      ),
    })
    .superRefine((form, context) => {
      const written = form as Record<string, unknown>;
      for (const i of colleagueRows) {
        const [name, address] = [written[`colleagues.${i}.name`], written[`colleagues.${i}.email`]];
        if (Boolean(name) === Boolean(address)) continue;
        context.addIssue({ code: "custom", path: [`colleagues.${i}.${name ? "email" : "name"}`] });
      }
      if (duo && form.partnerEmail === form.email)
        context.addIssue({ code: "custom", path: ["partnerEmail"], params: { kind: "twice" } });
    });
}

/** The other half of a duo that was invited without one. */
export const PartnerForm = z.object({
  partnerName: line(120).pipe(z.string().min(1)),
  partnerEmail: email,
});

export const colleagueRows = Array.from({ length: mostColleagues }, (_, i) => i);

/** The colleagues in what was filled in. */
export const colleaguesIn = (
  form: Readonly<Record<string, unknown>>,
): readonly { readonly name: string; readonly email: string }[] =>
  colleagueRows.flatMap((i) => {
    const [name, address] = [form[`colleagues.${i}.name`], form[`colleagues.${i}.email`]];
    return name && address ? [{ name: String(name), email: String(address) }] : [];
  });

export function formWords({ form: t }: typeof nl): OwnFieldWords {
  const mail = { missing: t.emailWrong, wrong: t.emailWrong, tooLong: t.emailWrong };
  const choice = { missing: t.chooseMissing, wrong: t.chooseMissing };
  return {
    name: { missing: t.nameMissing, wrong: t.nameMissing },
    email: mail,
    kind: choice,
    sector: choice,
    partnerName: { missing: t.partnerMissing, wrong: t.partnerMissing },
    partnerEmail: { missing: t.partnerMissing, wrong: t.emailWrong, twice: t.partnerSame },
    ...Object.fromEntries(
      colleagueRows.flatMap((i) => [
        [`colleagues.${i}.name`, { wrong: t.colleagueHalf }],
        [`colleagues.${i}.email`, { wrong: t.colleagueHalf }],
      ]),
    ),
  };
}
