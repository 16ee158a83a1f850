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

/** People in the background, each with a group and a question. */
export const extras = [
  extra(
    "Noor Veenstra",
    "noor@bsdehoutrib.example",
    2,
    "Intern begeleider",
    "Basisschool De Houtrib",
    "school",
    "po",
    "Waterrijk",
    2,
    "Wie belt wie na een mdo?",
  ),
  extra(
    "Daan Kuiper",
    "daan@wijkteamzuid.example",
    2,
    "Consulent",
    "Wijkteam Zuid",
    "youthCare",
    "other",
    "Waterrijk",
    5,
    "Hoe snel kan hulp beginnen?",
  ),
  extra(
    "Fatima Bouzid",
    "fatima@swvduinkust.example",
    2,
    "Trajectbegeleider",
    "Swv Duinkust",
    "swv",
    "vo",
    "Duinkust",
    8,
    "Wat als ouders nee zeggen?",
  ),
  extra(
    "Hidde Postma",
    "hidde@gemeenteduinkust.example",
    1,
    "Beleidsadviseur",
    "Gemeente Duinkust",
    "municipality",
    "other",
    "Duinkust",
    6,
    "Hoe bekostig je preventie?",
  ),
  extra(
    "Esther Vonk",
    "esther@jgzwaterrijk.example",
    1,
    "Jeugdverpleegkundige",
    "JGZ Waterrijk",
    "health",
    "po",
    "Waterrijk",
    3,
    "Wanneer ben ik te vroeg?",
  ),
  extra(
    "Milan de Wit",
    "milan@vsodekade.example",
    3,
    "Leraar",
    "Vso De Kade",
    "school",
    "so",
    "Waterrijk",
    1,
    "Past dit in het speciaal onderwijs?",
  ),
  extra(
    "Roos Haverkamp",
    "roos@jeugdhulpoever.example",
    3,
    "Gedragswetenschapper",
    "Jeugdhulp Oever",
    "youthCare",
    "so",
    "Waterrijk",
    9,
    "Hoe werk je met de hele klas?",
  ),
  extra(
    "Ilse Brandsma",
    "ilse@obsdewierde.example",
    4,
    "Directeur",
    "Obs De Wierde",
    "school",
    "po",
    "Duinkust",
    0,
    "Hoe word je echt één team?",
  ),
  extra(
    "Kees Ruiter",
    "kees@jeugdhulpoever.example",
    4,
    "Teamleider",
    "Jeugdhulp Oever",
    "youthCare",
    "other",
    "Waterrijk",
    7,
    "Wie heeft de leiding?",
  ),
  extra(
    "Amina el Idrissi",
    "amina@wijkteamnoord.example",
    4,
    "Gezinscoach",
    "Wijkteam Noord",
    "youthCare",
    "other",
    "Waterrijk",
    4,
    "Hoe praten kinderen mee?",
  ),
  extra(
    "Jurre Bakker",
    "jurre@hetbaken.example",
    4,
    "Zorgcoördinator",
    "Mavo Het Baken",
    "school",
    "vo",
    "Waterrijk",
    11,
    "Wat deel je met wie?",
  ),
  extra(
    "Petra Zijlstra",
    "petra@swvrietlanden.example",
    4,
    "Consulent",
    "Swv Rietlanden",
    "swv",
    "po",
    "Waterrijk",
    10,
    "Hoe bouw je vertrouwen op?",
  ),
  extra(
    "Sander Mulder",
    "sander@gemeentewaterrijk.example",
    4,
    "Leerplichtambtenaar",
    "Gemeente Waterrijk",
    "municipality",
    "other",
    "Waterrijk",
    6,
    "Wat is mijn plek aan tafel?",
  ),
  extra(
    "Lieke van Dam",
    "lieke@deplantage.example",
    4,
    "Schoolmaatschappelijk werker",
    "Basisschool De Plantage",
    "school",
    "po",
    "Duinkust",
    2,
    "Hoe leer je elkaars vak kennen?",
  ),
  extra(
    "Omar Haddad",
    "omar@jgzduinkust.example",
    4,
    "Jeugdarts",
    "JGZ Duinkust",
    "health",
    "other",
    "Duinkust",
    5,
    "Hoe houden we het klein?",
  ),
] as const;

function extra(
  name: string,
  email: string,
  group: number,
  functionTitle: string,
  organisationName: string,
  organisationKind: string,
  sector: string,
  region: string,
  portrait: number,
  question: string,
) {
  return {
    ...{ name, email, group, functionTitle, organisationName, organisationKind, sector, region, portrait },
    question,
    findable: true,
  };
}
