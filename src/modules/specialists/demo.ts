import { madeAreas } from "#modules/areas";
import { demoPerson } from "#modules/people";
import type { Actor, Acts } from "#platform/acts";
import { addSpecialist, type NewSpecialist } from "./commands/set-up.ts";

/** This chapter: two experts who come to a region, and two process directors; Marit is one of each, the others have a mailbox only. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const anke = await acts.asSystem(
    "tell the demo story",
    async (act): Promise<Actor> => ({
      kind: "person",
      id: (await demoPerson(act, "anke@schakel.example")).id,
      grants: new Set(["administrator"]),
    }),
  );
  await acts.act(anke, async (act) => {
    const region = (await madeAreas(act)).find(({ kind }) => kind === "support_region");
    for (const who of [
      {
        ...marit,
        ...{ kind: "expert", areas: region ? [region.id] : [], subjects: ["compulsory", "signalling"] },
        about: "Begeleidt scholen en gemeenten die samen hulp in school regelen.",
      },
      ferre,
      {
        ...marit,
        kind: "director",
        about: "",
        areas: region ? [region.id] : [],
        subjects: ["stuck", "atHome"],
      },
      roos,
    ] satisfies readonly NewSpecialist[])
      await addSpecialist(act, who);
  });
}

const always = { weekdays: [1, 2, 3, 4, 5], awayUntil: null };
const marit = {
  ...always,
  name: "Marit Hoekzema",
  email: "marit@steunpunt.example",
  organisation: "Steunpunt Waterrijk",
};
const ferre: NewSpecialist = {
  ...{ ...always, kind: "expert", name: "Ferre Dijkgraaf", email: "ferre@adviesraad.example" },
  ...{ organisation: "Adviesraad Jeugd en School", areas: [], subjects: ["budgets", "greatCare", "housing"] },
  about: "Kent de geldstromen van onderwijs en jeugdhulp.",
};
const roos: NewSpecialist = {
  ...{ ...always, kind: "director", name: "Roos van der Zijl", email: "roos@regisseurs.example" },
  ...{ organisation: "Regisseurs van het Noorden", areas: [], weekdays: [1, 2, 4] },
  subjects: ["atHome", "stuck", "return", "whoDecides"],
  about: "Brengt school, gemeente en gezin weer om één tafel.",
};
