import { Proposal } from "./proposal.ts";

// The words of the demo story. Places, people and organisations are invented.

export const welcome =
  "Fijn dat je er bent. Stel je vraag zodra hij opkomt, ook als hij nog niet af is. Op 23 maart zien we elkaar voor het eerst; tot die tijd lees je hier vast wie er meedoen.";

const words = {
  audience:
    "Voor mensen van scholen, samenwerkingsverbanden, gemeenten en jeugdhulp die samen hulp dichter bij het kind brengen.",
  purpose:
    "Steeds meer jeugdprofessionals werken in de school. Dat scheelt wachten en doorverwijzen, maar alleen als de afspraken kloppen. In deze leergemeenschap zoeken we samen uit hoe je dat regelt en hoe het er op een gewone dinsdag uitziet.\n\nJe kiest één thema en werkt daar een jaar aan, met mensen van andere scholen, gemeenten en organisaties. We beginnen op 23 maart met de hele groep. Elke bijeenkomst heeft daarna een deel voor iedereen en een deel in je eigen themagroep.",
  costs: "Gratis",
  organisedBy: "Steunpunt Waterrijk en de gemeenten van Waterrijk",
  howGroupsWork:
    "Je groep blijft het hele jaar dezelfde. Tussen de bijeenkomsten stel je vragen in een besloten gespreksgroep; alleen je eigen groep leest mee.\n\nIn het begin maakt het steunpunt het programma. In de loop van het jaar nemen jullie dat over: wie iets heeft uitgezocht, laat het de anderen zien.",
  asDuo: undefined,
};

const themes = (places: readonly [string, string, string, string]) => [
  {
    title: "Samen vroeg helpen",
    description:
      "Preventie: gespecialiseerde jeugdhulp inzetten voordat het misgaat. Wat levert het op, en hoe houd je het vast?",
    places: places[0],
  },
  {
    title: "Hulp regelen vanuit de school",
    description:
      "Toegang: van lichte tot gespecialiseerde hulp. Met iemand aan tafel op school die mag beslissen (mdo).",
    places: places[1],
  },
  {
    title: "De school als werkplaats",
    description:
      "Jeugdhulp in de klas en in het team. Een aanbod voor de groep in plaats van per kind. Ook in het speciaal onderwijs.",
    places: places[2],
  },
  {
    title: "Samenwerken als één team",
    description:
      "Taken verdelen, elkaars vak kennen, vertrouwen opbouwen. En ouders en kinderen echt laten meepraten.",
    places: places[3],
  },
];

const meeting = (title: string, day: string, starts: string, ends: string) => ({
  ...{ title, day, starts, ends },
  place: "",
  online: "on",
});

/** The year that is open: from the first meeting on 23 March the faces are fixed. */
export const thisYear: Proposal = Proposal.parse({
  ...words,
  title: "Jeugdhulp in de school 2027",
  year: "2027",
  endsOn: "2027-12-15",
  ...rows("themes", themes(["24", "30", "12", "8"])),
  ...rows("meetings", [
    meeting("Samen van start", "2027-03-23", "10:00", "12:30"),
    meeting("Verder in je themagroep", "2027-05-20", "13:00", "15:30"),
    meeting("Op bezoek bij elkaar", "2027-06-30", "09:00", "11:30"),
    meeting("Wat werkt, en wat viel tegen?", "2027-09-16", "13:00", "15:30"),
    meeting("Wat nemen we mee?", "2027-11-02", "13:00", "15:30"),
  ]),
});

/** The year before: made as it was then, and closed by the story. */
export const lastYear: Proposal = Proposal.parse({
  ...words,
  purpose:
    "In 2026 brachten we scholen, gemeenten en jeugdhulp van Waterrijk voor het eerst bij elkaar. Drie webinars en twee middagen lang vergeleken we hoe hulp in de school werkt.",
  title: "Jeugdhulp in de school 2026",
  year: "2026",
  endsOn: "2027-12-31",
  ...rows("themes", themes(["24", "24", "24", "24"])),
  ...rows("meetings", [
    meeting("Webinar: waar staan we?", "2026-03-24", "15:00", "16:30"),
    meeting("Webinar: wat weten we?", "2026-05-19", "15:00", "16:30"),
    meeting("Webinar: hoe deden anderen het?", "2026-09-17", "15:00", "16:30"),
    meeting("Oogst van het jaar", "2026-11-10", "13:00", "15:00"),
  ]),
});

function rows(list: string, all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  return Object.fromEntries(
    all.flatMap((row, index) =>
      Object.entries(row).map(([field, value]) => [`${list}.${index}.${field}`, value]),
    ),
  );
}
