import { z } from "zod";

/** How sure one is that it works, as NJi's ladder of evidence tells it apart; "described" is not assessed at all, and is shown as such. */
export const evidences = ["described", "theory", "indications", "research"] as const;
export type Evidence = (typeof evidences)[number];

/** What is told in running text, in the order in which it is read: what had to be arranged comes before the idea. */
export const textFields = [
  "occasion",
  "aim",
  "audience",
  "partners",
  "money",
  "mandate",
  "law",
  "time",
  "approach",
  "notWorked",
  "results",
  "contact",
] as const;
export type TextField = (typeof textFields)[number];
export type Texts = Readonly<Record<TextField, string>>;

/** An example as its writer tells it; everything may still be empty. */
export interface Telling extends Texts {
  readonly title: string;
  readonly summary: string;
  /** "setting:po": a facet and a term of the shared definition. */
  readonly tags: readonly string[];
  readonly evidence: Evidence | "";
  /** In years, 0 to 27. */
  readonly agesFrom: number | null;
  readonly agesTo: number | null;
  readonly areaId: string | null;
  readonly areaName: string;
}

export const nothingTold: Telling = {
  title: "",
  summary: "",
  tags: [],
  evidence: "",
  agesFrom: null,
  agesTo: null,
  areaId: null,
  areaName: "",
  ...(Object.fromEntries(textFields.map((field) => [field, ""])) as Record<TextField, string>),
};

/** The steps of the form, by their place in the address, with the facets that are asked there. */
export const steps = [
  { id: "verhaal", texts: ["occasion", "aim"], facets: ["goal"] },
  { id: "voor-wie", texts: ["audience", "partners"], facets: ["setting", "target", "professional"] },
  { id: "voorwaarden", texts: ["money", "mandate", "law", "time"], facets: ["funding", "access"] },
  {
    id: "werkwijze",
    texts: ["approach", "notWorked"],
    facets: ["form", "level", "task", "mode", "embedding"],
  },
  { id: "resultaat", texts: ["results", "contact"], facets: ["status"] },
] as const satisfies readonly {
  readonly id: string;
  readonly texts: readonly TextField[];
  readonly facets: readonly string[];
}[];
export type Step = (typeof steps)[number];
export type StepId = Step["id"];

export const longest = { title: 110, summary: 280, text: 4000 } as const;

const line = (most: number) => z.string().trim().max(most).default("");
const chosen = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [...new Set([value].flat().filter((each) => each !== ""))].slice(0, 60));
const age = z
  .union([z.literal(""), z.coerce.number().int().min(0).max(27)])
  .default("")
  .transform((value) => (value === "" ? null : value));

/** The fields of one step; nothing is required, since one may stop halfway. */
export const StepForms = {
  verhaal: z.object({
    title: line(longest.title),
    summary: line(longest.summary),
    ...texts("occasion", "aim"),
    tags: chosen,
  }),
  "voor-wie": z.object({
    ...texts("audience", "partners"),
    areaName: line(120),
    agesFrom: age,
    agesTo: age,
    tags: chosen,
  }),
  voorwaarden: z.object({ ...texts("money", "mandate", "law", "time"), tags: chosen }),
  werkwijze: z.object({ ...texts("approach", "notWorked"), tags: chosen }),
  resultaat: z.object({
    ...texts("results", "contact"),
    evidence: z.enum(["", ...evidences]).default(""),
    tags: chosen,
  }),
} satisfies Readonly<Record<StepId, z.ZodType>>;

function texts<Field extends TextField>(
  ...fields: readonly Field[]
): Readonly<Record<Field, ReturnType<typeof line>>> {
  return Object.fromEntries(fields.map((field) => [field, line(longest.text)])) as Record<
    Field,
    ReturnType<typeof line>
  >;
}

/** What an example needs before others can look at it. */
export const needed = ["title", "summary", "areaName", "setting", "goal", "evidence", ...textFields] as const;
export type Needed = (typeof needed)[number];

/** What is missing, with the step where it is filled in. */
export function missingFrom(telling: Telling): readonly { readonly field: Needed; readonly step: StepId }[] {
  return needed
    .filter((field) =>
      field === "setting" || field === "goal"
        ? !telling.tags.some((tag) => tag.startsWith(`${field}:`))
        : telling[field] === "",
    )
    .map((field) => ({ field, step: stepOf(field) }));
}

function stepOf(field: Needed): StepId {
  if (field === "title" || field === "summary" || field === "goal") return "verhaal";
  if (field === "areaName" || field === "setting") return "voor-wie";
  if (field === "evidence") return "resultaat";
  return steps.find(({ texts }) => (texts as readonly string[]).includes(field))!.id;
}

/** Every word of it that a visitor will read, by field: to look for what could tell of a child. */
export const wordsOf = (telling: Telling): readonly (readonly [string, string])[] =>
  (["title", "summary", ...textFields] as const).map((field) => [field, telling[field]] as const);

/** Only its running texts. */
export const textsOf = (telling: Telling): Texts =>
  Object.fromEntries(textFields.map((field) => [field, telling[field]])) as Record<TextField, string>;
