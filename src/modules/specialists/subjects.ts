import type { Kind } from "#modules/people";
import type { SpecialistKind } from "./schema.ts";

/** What a region can ask support for. Source: the seven subjects of the regional meetings of the national programme, 2017. */
export const supportSubjects = [
  {
    id: "signalling",
    words: { nl: "Zien wat er speelt en hulp regelen", en: "Noticing and arranging help" },
  },
  {
    id: "youngChildren",
    words: {
      nl: "Plekken voor jonge kinderen die extra hulp nodig hebben",
      en: "Places for young children at risk",
    },
  },
  {
    id: "greatCare",
    words: {
      nl: "Onderwijs aan leerlingen met een grote zorgvraag",
      en: "Schooling for pupils who need much care",
    },
  },
  { id: "compulsory", words: { nl: "Leerplicht en verzuim", en: "Compulsory schooling and absence" } },
  { id: "transport", words: { nl: "Leerlingenvervoer", en: "Transport of pupils" } },
  { id: "housing", words: { nl: "Gebouwen voor onderwijs", en: "School buildings" } },
  { id: "budgets", words: { nl: "Budgetten samenvoegen", en: "Joining budgets" } },
] as const satisfies readonly Kind[];

/** What a process director is called for. */
export const directorSubjects = [
  { id: "atHome", words: { nl: "Een leerling zit thuis", en: "A pupil is out of school" } },
  { id: "stuck", words: { nl: "Het overleg zit vast", en: "The consultation is stuck" } },
  { id: "return", words: { nl: "Terug naar school na lange tijd", en: "Back to school after a long time" } },
  { id: "whoDecides", words: { nl: "Niemand hakt de knoop door", en: "Nobody decides" } },
] as const satisfies readonly Kind[];

export const subjectsOf = (kind: SpecialistKind): readonly Kind[] =>
  kind === "expert" ? supportSubjects : directorSubjects;
