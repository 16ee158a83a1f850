import { z } from "zod";
import { organisationKinds, sectors } from "#modules/people";
import { type Fields, formKey } from "#platform/http";
import type { Answers } from "./answers.ts";
import { mailAddress } from "./mail-address.ts";

// What is posted at each step, under the names that stand in the forms. Fields that a form does not have are refused, not dropped.

/** Where to after keeping: on, back, away for now, or (at the question) with the words we propose. */
const after = z.enum(["verder", "terug", "later", "voorstel"]).default("verder");
const always = { [formKey]: z.string().max(100).optional(), daarna: after };

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u);
const tick = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");
const idsOf = (kinds: readonly { readonly id: string }[]) => z.enum(kinds.map(({ id }) => id));

/** A name goes into mails to people who do not know us yet: no addresses of pages or mailboxes in it. */
const personName = line(100).regex(/^[^/@<>]*$/);

const aboutFields = {
  naam: personName,
  organisatie: line(150),
  soort: idsOf(organisationKinds),
  functie: line(100),
  sector: idsOf(sectors),
  regio: line(100),
};

/** Whoever is signed in has an address that was confirmed before; it is not asked again. */
export const AboutOfMember = z.strictObject({ ...always, ...aboutFields });
export const AboutOfVisitor = z.strictObject({ ...always, ...aboutFields, email: mailAddress });

export const aboutAnswers = (input: Partial<z.infer<typeof AboutOfVisitor>>): Partial<Answers> =>
  known({
    email: input.email,
    name: input.naam,
    organisationName: input.organisatie,
    organisationKind: input.soort,
    functionTitle: input.functie,
    sector: input.sector,
    region: input.regio,
  });

/** @param numbers of the themes there are to choose from */
export function themeForm(numbers: readonly number[], asDuo: boolean) {
  const theme = z.enum(numbers.map(String));
  const choices = { ...always, thema: theme, tweede: z.union([z.literal(""), theme]).default("") };
  return asDuo
    ? z.strictObject({ ...choices, partner: z.union([z.literal(""), mailAddress]).default("") })
    : z.strictObject(choices);
}

/** @param idOf the theme group with a number */
export function themeAnswers(
  input: { readonly thema?: string; readonly tweede?: string; readonly partner?: string },
  idOf: (number: string) => string | null,
): Partial<Answers> {
  const { thema, tweede, partner } = input;
  return known({
    groupId: thema === undefined ? undefined : idOf(thema),
    // The same theme twice is no second choice.
    secondChoice: tweede === undefined ? undefined : tweede === "" || tweede === thema ? null : idOf(tweede),
    duoEmail: partner,
  });
}

export const QuestionForm = z.strictObject({
  ...always,
  vraag: z.string().trim().min(1).max(1000),
  toch: tick,
  vindbaar: tick,
  nieuwsbrief: tick,
});

export const questionAnswers = (input: Partial<z.infer<typeof QuestionForm>>): Partial<Answers> =>
  known({
    learningQuestion: input.vraag,
    childDataMeant: input.toch,
    findable: input.vindbaar,
    newsletter: input.nieuwsbrief,
  });

export const CheckForm = z.strictObject({ ...always, regels: z.literal("on") });

/** Addresses may be typed in part; they are kept as they stand, and asked again before they are used. */
const halfTyped = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^\P{Cc}*$/u);
const addresses: ReadonlySet<string> = new Set(["email", "partner"]);

/** What can be kept of a form that is not finished: every field that is right by itself, and half an address. */
export function keepable<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  values: Fields,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape)) {
    const read = z.safeParse(addresses.has(name) ? halfTyped : (field as z.ZodType), values[name]);
    if (read.success) kept[name] = read.data;
  }
  return kept as Partial<z.infer<z.ZodObject<Shape>>>;
}

export type After = z.infer<typeof after>;

/** Where someone wants to go with this form, also when the rest of it is wrong. */
export const afterOf = (values: Fields): After => after.catch("verder").parse(values.daarna);

/** Without what was not filled in: that stays as it was. */
function known(answers: { readonly [Name in keyof Answers]?: Answers[Name] | undefined }): Partial<Answers> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}
