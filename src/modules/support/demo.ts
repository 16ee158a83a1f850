import { madeAreas } from "#modules/areas";
import { demoPerson } from "#modules/people";
import type { Actor, Acts } from "#platform/acts";
import { type NewPartner, openLedger } from "./commands/open-ledger.ts";
import { write } from "./commands/write.ts";
import { usualGrant } from "./policy.ts";
import { purpose } from "./schema.ts";

/** This chapter: the region Kust en Waterrijk has four day-parts; Joris and Lotte reserved two, and used one and a half. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const actorOf = (email: string, ...grants: string[]): Promise<Actor> =>
    acts.asSystem("tell the demo story", async (act) => ({
      kind: "person",
      id: (await demoPerson(act, email)).id,
      grants: new Set(grants),
    }));
  const [anke, joris, lotte] = [
    await actorOf("anke@schakel.example", "administrator"),
    await actorOf("joris@swvrietlanden.example"),
    await actorOf("lotte@gemeentewaterrijk.example"),
  ];
  const opened = await acts.act(anke, async (act) => {
    const region = (await madeAreas(act)).find(({ kind }) => kind === "support_region");
    return region
      ? openLedger(act, {
          ...{ areaId: region.id, year: act.now.getUTCFullYear(), units: usualGrant, overlapReason: "" },
          reason: "Elke regio krijgt vier dagdelen per jaar.",
          partners: [swv, municipality],
        })
      : null;
  });
  if (!opened || !("id" in opened)) return;
  await acts.act(joris, (act) =>
    write(act, opened.id, {
      ...{ kind: "reserve", units: 4, purpose: { title: "Eén aanpak bij verzuim" } },
      reason: "Besproken in het overleg van school en gemeente.",
    }),
  );
  const [about] = await acts.act(joris, (act) => act.tx.select({ id: purpose.id }).from(purpose));
  await acts.act(lotte, (act) =>
    write(act, opened.id, {
      ...{ kind: "spend", units: 3, purpose: { id: about?.id ?? "" } },
      reason: "Eerste bijeenkomst, met zes scholen en het jeugdteam.",
    }),
  );
}

const swv: NewPartner = {
  side: "swv",
  organisation: "Swv Rietlanden",
  name: "Joris Baantjer",
  email: "joris@swvrietlanden.example",
};
const municipality: NewPartner = {
  side: "municipality",
  organisation: "Gemeente Waterrijk",
  name: "Lotte Vermaat",
  email: "lotte@gemeentewaterrijk.example",
};
