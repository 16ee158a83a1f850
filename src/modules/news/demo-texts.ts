import type { Draft } from "./draft.ts";

/** A piece of the demo story, with when it came out. */
interface Story extends Pick<Draft, "kind" | "title" | "summary" | "body"> {
  readonly writer?: "hedy" | "koen";
  readonly daysAgo: number;
  readonly over?: boolean;
  readonly withCommunity?: boolean;
  readonly front?: boolean;
  readonly sectors?: readonly string[];
  readonly sourceName?: string;
  readonly sourceUrl?: string;
  readonly link?: string;
}

/** The newest first; the first of them still waits for a second editor. */
export const stories: readonly Story[] = [
  {
    ...{ kind: "news", daysAgo: 0, front: true, sectors: ["po"] },
    title: "Drie scholen in Duinkust delen één jeugdprofessional",
    summary: "Vanaf januari is er op elke school een vaste dag. De gemeente betaalt het eerste jaar.",
    body: "Drie basisscholen in Duinkust beginnen in januari met een eigen jeugdprofessional. Die is op elke school één vaste dag per week.\n\n## Waarom samen\n\nVoor een school alleen was het te weinig werk, en voor de gemeente te duur. Samen is het een volle baan.\n\n## Wat er is afgesproken\n\n- De jeugdprofessional zit aan tafel bij elk overleg over ondersteuning.\n- Ouders kunnen binnenlopen zonder afspraak.\n- Na een jaar kijken school en gemeente of het helpt.",
  },
  {
    ...{ kind: "column", writer: "hedy", daysAgo: 6, front: true, withCommunity: true },
    title: "Wie belt er eigenlijk?",
    summary: "Iedereen vindt dat iemand moet bellen. Over een middag wachten, en wat daarna wel werkte.",
    body: "Om twee uur waren wij het eens: er moest gebeld worden. Om vier uur had niemand gebeld.\n\nNiet omdat het niet belangrijk was. Wij dachten alle vier dat een ander het zou doen. De school dacht: dat is hulp. Ik dacht: dat is school. De gemeente dacht: die twee kennen het gezin.\n\n## Eén zin aan het eind\n\nNu eindigt elk overleg met één zin: *wie belt er, en wanneer?* Pas als iemand zijn naam zegt, staan wij op. Het klinkt kinderachtig. Het scheelt een middag.",
  },
  {
    ...{ kind: "lookBack", daysAgo: 19, front: true, withCommunity: true },
    title: "Terugblik: zestig mensen, één vraag per tafel",
    summary:
      "Op de themabijeenkomst in Waterrijk ging het over hulp in de klas. Dit namen mensen mee naar huis.",
    body: "Aan elke tafel zaten school, jeugdhulp en gemeente door elkaar. Iedereen nam één vraag mee die zij zelf niet opgelost kregen.\n\n## Wat mensen meenamen\n\n1. Vraag eerst wat de leraar al probeerde.\n2. Spreek af wie er na de bijeenkomst belt.\n3. Begin klein: één klas, één middag.\n\n> Ik ken nu iemand bij het wijkteam die ik gewoon kan bellen.\n\nDe sheets staan bij de bijeenkomst in de agenda.",
  },
  {
    ...{ kind: "publication", daysAgo: 40, sectors: ["po", "vo"] },
    title: "Handreiking: afspraken over geld op één bladzijde",
    summary: "Wie betaalt wat als hulp in de school plaatsvindt? Een invulblad voor school en gemeente.",
    body: "Deze handreiking helpt een school en een gemeente om op te schrijven wie wat betaalt.\n\n## Voor wie\n\nVoor directeuren, samenwerkingsverbanden en beleidsmedewerkers jeugd.\n\n## Wat staat erin\n\nEen invulblad van één bladzijde, met bij elk vak wat je moet weten voordat je het invult. Er zijn drie ingevulde voorbeelden bij.",
    link: "https://publicaties.voorbeeld.example/afspraken-over-geld",
  },
  {
    ...{ kind: "video", daysAgo: 55, writer: "koen", sectors: ["vo"] },
    title: "Video: een expert aan het woord over mandaat",
    summary: "Koen Averink legt in vier minuten uit waarom aan tafel iemand moet zitten die mag beslissen.",
    body: "In deze video vertelt Koen Averink waarom zoveel overleg niets oplevert.\n\n## Wat er gezegd wordt\n\n**Koen:** Aan tafel zit vaak iemand die het begrijpt, en niet iemand die mag beslissen. Dan spreek je iets af, en begint het wachten.\n\n**Koen:** Vraag vooraf: mag jij vandaag ja zeggen? Zo niet: wie dan wel, en kan die komen?\n\n**Koen:** Eén gemeente schreef het op de uitnodiging. Sindsdien is de helft van de vervolgafspraken niet meer nodig.",
    link: "https://video.voorbeeld.example/mandaat-aan-tafel",
  },
  {
    ...{ kind: "news", daysAgo: 70, over: true },
    title: "Schrijf je in voor de landelijke dag",
    summary: "Inschrijven kan nog twee weken. Er zijn plekken voor duo's van school en gemeente.",
    body: "De landelijke dag is in het voorjaar. Kom samen: een duo van school en gemeente gaat voor.\n\nInschrijven kan tot twee weken voor de dag.",
  },
  {
    ...{ kind: "news", daysAgo: 120, sectors: ["mbo"], sourceName: "Vereniging van mbo-scholen (fictief)" },
    title: "Mbo-scholen krijgen een vast aanspreekpunt bij de gemeente",
    summary: "Ook studenten van achttien en ouder houden daardoor één vast gezicht.",
    body: "Vanaf dit jaar wijst elke gemeente in de regio een vast aanspreekpunt aan voor mbo-scholen.\n\nDat is vooral belangrijk als een student achttien wordt: dan verandert de wet, en niet de vraag.",
    sourceUrl: "https://nieuws.voorbeeld.example/aanspreekpunt",
  },
  {
    ...{ kind: "column", writer: "koen", daysAgo: 900 },
    title: "Tellen is nog geen weten",
    summary: "Hoeveel overleggen er waren weten wij precies. Of een kind er iets aan had, vragen wij zelden.",
    body: "Elke regio telt. Zoveel overleggen, zoveel dagdelen, zoveel aanmeldingen.\n\nIk vroeg in twaalf regio's wat een kind ervan merkte. In één regio kon iemand antwoorden: zij hadden het gevraagd.",
  },
];
