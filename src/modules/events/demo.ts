import { demoPerson } from "#modules/people";
import type { Actor, Acts } from "#platform/acts";
import { publishEvent } from "./commands/edit-event.ts";
import { makeEvent } from "./commands/make-event.ts";
import type { EventWish } from "./wish.ts";

/** This chapter: Marit puts a webinar, a work session, a theme meeting and two visits in the agenda, and has one more as a draft. */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const marit = await acts.asSystem("tell the demo story", (act) =>
    demoPerson(act, "marit@steunpunt.example"),
  );
  const organiser: Actor = { kind: "person", id: marit.id, grants: new Set(["organiser"]) };
  for (const { draft, ...wish } of story) {
    await acts.act(organiser, async (act) => {
      const { slug } = await makeEvent(act, { ...open, ...wish });
      if (!draft) await publishEvent(act, slug);
    });
  }
}

type Told = Partial<EventWish> &
  Pick<EventWish, "kind" | "title" | "day" | "starts" | "ends"> & { readonly draft?: boolean };

const open = {
  ...{ lastDay: "", place: "", online: false, joinLink: "", summary: "", description: "" },
  ...{ audience: "", costs: "", host: "", organisedBy: "Steunpunt Waterrijk", right: [] },
  ...{ sectors: [], areaId: null, areaName: "" },
} satisfies Partial<EventWish>;

const story: readonly Told[] = [
  {
    kind: "webinar",
    title: "Webinar: vroeg erbij, zonder stempel",
    day: "2027-02-04",
    starts: "15:30",
    ends: "16:45",
    online: true,
    joinLink: "https://vergaderen.example/vroeg-erbij",
    summary: "Wat helpt een klas als één kind vastloopt? Drie scholen vertellen.",
    description:
      "Je hoort van drie scholen wat zij doen voordat er hulp van buiten komt.\nDaarna is er tijd voor jouw vragen.",
    audience: "Leerkrachten, intern begeleiders en jeugdprofessionals",
    sectors: ["po"],
  },
  {
    kind: "visit",
    title: "Op bezoek in Oeverdam: goed is goed genoeg",
    day: "2027-05-28",
    starts: "11:00",
    ends: "13:30",
    place: "Praktijkschool De Steiger, Havenweg 12, Oeverdam",
    summary: "Met lunch van de leerlingen.",
    description:
      "School, gemeente en jeugdhulp laten zien hoe zij samen één team in de school zijn geworden.\nJe loopt mee langs drie lokalen en praat na aan tafel.",
    audience: "Bestuurders, beleidsmedewerkers en coördinatoren",
    host: "Praktijkschool De Steiger",
  },
  {
    kind: "visit",
    title: "Op bezoek in Rietmeer: de onderwijszorggroepen",
    day: "2027-05-28",
    starts: "09:00",
    ends: "11:00",
    place: "Swv Rietlanden, Rietdijk 5, Rietmeer",
    summary: "Kleine groepen in de school, met een vaste jeugdhulpverlener.",
    audience: "Bestuurders, beleidsmedewerkers en coördinatoren",
    host: "Swv Rietlanden",
  },
  {
    kind: "workSession",
    title: "Werksessie: wat bedoelen we met jeugdhulp op school?",
    day: "2027-06-14",
    starts: "10:30",
    ends: "12:00",
    online: true,
    summary: "Met een kleine groep komen we tot woorden die we allemaal zo gebruiken.",
    description:
      "Als er gesproken wordt over jeugdhulp op school, is vaak onduidelijk wat iemand bedoelt.\nWe leggen de woorden van scholen, gemeenten en jeugdhulp naast elkaar en kiezen.",
    audience: "Mensen die hier in hun werk mee bezig zijn",
  },
  {
    kind: "themeMeeting",
    title: "Themabijeenkomst: thuiszitters weer in beeld",
    day: "2027-09-16",
    starts: "13:00",
    ends: "16:00",
    place: "Waterrijk",
    summary: "Van melden naar een plek: wie doet wat in de eerste twee weken?",
    draft: true,
  },
];
