import type { ThreadKind } from "./schema.ts";

// The words of the demo story. The people are invented, and so is what they say.

const samira = "samira@dewaterlelie.example";
const teun = "teun@jeugdhulpoever.example";
const joris = "joris@swvrietlanden.example";
const noor = "noor@bsdehoutrib.example";
const daan = "daan@wijkteamzuid.example";
const fatima = "fatima@swvduinkust.example";
const lotte = "lotte@gemeentewaterrijk.example";

export interface DemoPost {
  readonly by: string;
  /** Hours after the thread began. */
  readonly after: number;
  readonly text: string;
  readonly thankedBy?: readonly string[];
  /** How it was before its writer changed it. */
  readonly was?: string;
}

export interface DemoThread {
  readonly kind: ThreadKind;
  readonly title: string;
  /** Days before the story is told, at an hour of the day in the Netherlands; or the very moment. */
  readonly began: { readonly daysAgo: number; readonly at: string } | string;
  /** The first one opens it. */
  readonly posts: readonly DemoPost[];
  /** Which post helped. */
  readonly answer?: number;
}

/** What the second group of this year talks about. */
export const thisYear: readonly DemoThread[] = [
  {
    kind: "experience",
    title: "Wachttijd overbruggen met een groepsaanbod",
    began: { daysAgo: 8, at: "10:05" },
    posts: [
      {
        by: fatima,
        after: 0,
        text: "Bij ons duurt het drie maanden voor hulp begint. We zijn daarom op dinsdag een groepje gestart voor leerlingen die wachten. Een jeugdwerker en een mentor doen het samen.\n\nWat opviel:\n\n- ouders bellen minder vaak\n- twee leerlingen hadden daarna geen hulp meer nodig\n- de mentor weet nu zelf meer te doen",
        thankedBy: [samira, teun, noor],
      },
      {
        by: teun,
        after: 23,
        text: "Wat doe je met wie niet in een groep past?",
      },
      {
        by: fatima,
        after: 26,
        text: "Die spreken we los, om de week een kwartier. Dat houden we vol.",
        thankedBy: [teun],
      },
    ],
  },
  {
    kind: "question",
    title: "Mandaat aan tafel: wie tekent er?",
    began: { daysAgo: 5, at: "11:10" },
    posts: [
      {
        by: noor,
        after: 0,
        text: "Aan onze tafel zit iemand van het wijkteam. Die moet elke keer terug naar kantoor voor een ja. Hoe hebben jullie dat geregeld?",
        thankedBy: [samira],
      },
      {
        by: daan,
        after: 4,
        text: "Ik ben zelf van een wijkteam. Wij mogen tot vijf gesprekken zelf beslissen. Dat staat op één A4 met de gemeente.",
        thankedBy: [noor, samira, joris],
      },
      {
        by: joris,
        after: 22.6,
        text: "Zullen we dit op 23 maart bespreken? Neem je eigen afspraak mee, dan leggen we ze naast elkaar.",
      },
    ],
    answer: 1,
  },
  {
    kind: "question",
    title: "Ouders bij het mdo: wanneer nodig je ze uit?",
    began: { daysAgo: 2, at: "14:20" },
    posts: [
      {
        by: samira,
        after: 0,
        text: "Bij ons schuiven ouders pas aan als wij het overleg al een keer gehad hebben. Dat voelt steeds vreemder. Het gaat over hun kind.\n\nHoe doen jullie dat? Zitten ouders er vanaf minuut één bij? En wat doe je als iemand van de jeugdhulp eerst even wil overleggen?",
        thankedBy: [teun, noor, daan, fatima],
      },
      {
        by: teun,
        after: 1.75,
        text: "Wij hebben het omgedraaid: zonder ouders geen mdo. Vooraf bel ik ze tien minuten. Wat wil je bespreken, wie wil je erbij, waar zie je tegenop?\n\nSinds we dat doen duren de gesprekken korter. En er komt minder op papier dat achteraf niet klopt.",
        was: "Wij hebben het omgedraaid: zonder ouders geen mdo. Vooraf bel ik ze tien minuten.",
        thankedBy: [samira, joris, noor, daan, fatima],
      },
      {
        by: joris,
        after: 18.9,
        text: "Mooi. Bij ons staat dit nu in de afspraken met alle scholen: praten **mét**, niet óver.",
        thankedBy: [samira, teun],
      },
      {
        by: noor,
        after: 21.5,
        text: "Dank. En de leerling zelf? Ik merk dat een leerling veel meer zegt als het gesprek op een andere plek is dan het kantoor.",
      },
    ],
    answer: 1,
  },
];

/** What the second group of last year said; it can only be read. */
export const lastYear: readonly DemoThread[] = [
  {
    kind: "question",
    title: "Hoe maken we het mdo korter?",
    began: "2026-05-12T11:30:00Z",
    posts: [
      {
        by: samira,
        after: 0,
        text: "Ons mdo duurt soms twee uur. Wie heeft een vorm die in drie kwartier past?",
      },
      {
        by: samira,
        after: 150,
        text: "Zelf gevonden: we sturen één vraag vooraf rond. Wie geen antwoord op die vraag heeft, hoeft er niet bij te zijn.",
      },
    ],
    answer: 1,
  },
];

/** What the first group of last year said. */
export const lastYearFirst: readonly DemoThread[] = [
  {
    kind: "experience",
    title: "Wat vroeg helpen opleverde",
    began: "2026-09-23T13:00:00Z",
    posts: [
      {
        by: lotte,
        after: 0,
        text: "We hebben een jaar lang bijgehouden wat er gebeurt na een gesprek op school. In de helft van de gevallen was dat ene gesprek genoeg.",
      },
    ],
  },
];
