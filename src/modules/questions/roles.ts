import type { Kind } from "#modules/people";

/** In which role someone asks. */
export const roles = [
  { id: "teacher", words: { nl: "Leraar of mentor", en: "Teacher or mentor" } },
  {
    id: "support",
    words: { nl: "Intern begeleider of ondersteuningscoördinator", en: "Support coordinator at a school" },
  },
  { id: "school", words: { nl: "Schoolleider of bestuurder", en: "Head or board of a school" } },
  {
    id: "swv",
    words: { nl: "Medewerker van een samenwerkingsverband", en: "Works at a school partnership (swv)" },
  },
  { id: "municipality", words: { nl: "Medewerker van een gemeente", en: "Works at a municipality" } },
  { id: "youthCare", words: { nl: "Jeugdprofessional", en: "Youth professional" } },
  { id: "parent", words: { nl: "Ouder of verzorger", en: "Parent or carer" } },
  { id: "young", words: { nl: "Jongere", en: "Young person" } },
  { id: "other", words: { nl: "Iets anders", en: "Something else" } },
] as const satisfies readonly Kind[];

export type RoleId = (typeof roles)[number]["id"];

/** Whose desk it is when a question is about one child. */
export type OtherDesk = "danger" | "parents" | "consultants" | "swv" | "team";

/**
 * The desks for a question about one child, the right one for this role first. Danger never waits, so it leads every list (Veilig Thuis: Wet
 * maatschappelijke ondersteuning 2015, art. 4.1.1).
 */
export const otherDesks = (role: string): readonly OtherDesk[] =>
  role === "parent" || role === "young"
    ? ["danger", "parents", "consultants", "team"]
    : ["danger", "swv", "consultants", "team"];
