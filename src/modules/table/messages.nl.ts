const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0) return "minder dan 1%";
  return whole === 100 && share < 1 ? "meer dan 99%" : `${whole}%`;
};

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const list = (names: readonly string[]): string => new Intl.ListFormat("nl").format(names);

export const nl = {
  list,
  kinds: {
    municipality: "Gemeente",
    province: "Provincie",
    youth_region: "Jeugdregio",
    swv_po: "Samenwerkingsverband po",
    swv_vo: "Samenwerkingsverband vo",
    rmc_region: "RMC-regio",
    ggd_region: "GGD-regio",
  },
  share: {
    whole: "helemaal",
    postcodes: (here: number, inAll: number, share: number) =>
      `${here} van de ${inAll} postcodes (${percent(share)})`,
    part: (share: number) => `voor ${percent(share)}`,
  },
  page: {
    title: "Wie zit er aan tafel?",
    titleOf: (name: string) => `Wie zit er aan tafel in ${name}?`,
    titleOfSwv: (name: string) => `Wie zit er aan tafel bij ${name}?`,
    titleOfSchool: (name: string) => `Wie zit er aan tafel voor ${name}?`,
    lead: "Onderwijs en jeugdhulp hebben elk hun eigen grenzen. Zoek je gemeente, samenwerkingsverband, school of postcode, en zie wie met wie om tafel moet.",
    leadOf: (day: string) => `Zo liepen de grenzen op ${day}.`,
    leadToday: "Zo lopen de grenzen vandaag.",
    breadcrumbs: "Kruimelpad",
    home: "Start",
    searchTitle: "Zoek een plaats",
    search: "Gemeente, samenwerkingsverband, school of postcode",
    searchHelp:
      "Bijvoorbeeld: Súdwest-Fryslân, PO 20.01, 1098 KB of een BRIN-nummer. Typefouten zijn niet erg.",
    year: "Jaar",
    today: (year: string) => `${year} (vandaag)`,
    show: "Laat zien",
    suggestions: "Suggesties",
    examples: "Of begin hier",
    exampleOverview: "Het lappendeken in cijfers",
  },
  choose: {
    title: (typed: string) => `Wat bedoel je met “${typed}”?`,
    lead: (n: number) => `We vonden ${count(n, "plaats", "plaatsen")}. Kies er een.`,
    none: (typed: string) => `We vonden niets bij “${typed}”`,
    noneHelp: "Dit kun je proberen:",
    tips: [
      "Typ een deel van de naam: “sudwest” vindt Súdwest-Fryslân.",
      "Typ een postcode, met of zonder letters: 1098 of 1098 KB.",
      "Typ het nummer van een samenwerkingsverband: PO 20.01, of alleen 20.01.",
      "Typ de code van een gemeente (GM0363) of het BRIN van een school (11ZZ of 11ZZ03).",
    ],
    ended: (day: string, names: string) => `hoort sinds ${day} bij ${names}`,
    begins: (day: string, names: string) => `bestaat vanaf ${day}; toen nog ${names}`,
    school: "School",
    postcode: "Postcode",
    inMunicipality: (name: string) => `in ${name}`,
  },
  notes: {
    title: "Let op",
    successor: (old: string, day: string, name: string) =>
      `${old} hoort sinds ${day} bij ${name}. Daarom zie je hier ${name}.`,
    divided: (old: string, day: string) =>
      `${old} bestaat niet meer: het is op ${day} verdeeld. Kies hoe je verder wilt.`,
    notYet: (name: string, day: string) =>
      `${name} bestond op ${day} nog niet. Dit waren toen de gemeenten. Kies er een, of kies een ander jaar.`,
    older: (what: string, day: string) =>
      `${what}: de nieuwste lijst die we hebben geldt vanaf ${day}. Wat daarna veranderde staat er niet in.`,
    early: (what: string, day: string) =>
      `${what}: voor dit jaar hebben we geen lijst. We gebruiken de oudste die we hebben, van ${day}.`,
    missing: (what: string) => `${what}: hiervan hebben we geen lijst.`,
    schoolSpot: (name: string, digits: string) =>
      `We kijken naar het postcodegebied ${digits}, waar ${name} staat.`,
    noSwv: "Dit postcodegebied staat niet in de lijst van samenwerkingsverbanden.",
  },
  lists: {
    municipality: "Gemeenten",
    province: "Provincies",
    youth_region: "Jeugdregio's",
    swv_po: "Samenwerkingsverbanden",
    rmc_region: "RMC-regio's",
    ggd_region: "GGD-regio's",
    map: "Kaart",
  },
  lies: {
    title: "Hier hoort het bij",
    titleOf: (name: string) => `Waar ${name} bij hoort`,
    none: "Hiervan hebben we geen lijst.",
    municipalities: (n: number) => `Hier horen ${count(n, "gemeente", "gemeenten")} bij.`,
  },
  map: {
    title: (name: string) => `Kaart van de grenzen rond ${name}`,
    nationalTitle: "Kaart van het hele land: waar lopen de grenzen door elkaar?",
    description: "Elk vlak is een gemeente en een link. Dezelfde feiten staan in de tabel onder de kaart.",
    cut: "Loopt een samenwerkingsverband maar door een deel van een gemeente, dan is die gemeente gestippeld of onderbroken gestreept: waar de grens precies loopt staat niet op de kaart.",
    skip: "Sla de kaart over",
    ring: (name: string) => `Dikke streepjeslijn: ${name}`,
    chosen: (name: string) => `Dikke rand: ${name}`,
    border: "Dunne lijn: gemeentegrens",
    swvPo: (names: readonly string[]) => `Gevuld, po: ${list(names)}`,
    swvVo: (names: readonly string[]) => `Gestreept, vo: ${list(names)}`,
    partPo: "Gestippeld: de gemeente ligt voor een deel in dat swv po",
    partVo: "Onderbroken gestreept: de gemeente ligt voor een deel in dat swv vo",
    nationalFill: "Gevuld: het swv po van deze gemeente ligt in meer dan één jeugdregio",
    nationalHatch: "Gestreept: hetzelfde voor het swv vo",
    nationalPart: "Gestippeld: dat geldt voor een deel van de gemeente (po)",
    nationalPartVo: "Onderbroken gestreept: dat geldt voor een deel van de gemeente (vo)",
    nationalRing: "Dikke streepjeslijn: grens van een jeugdregio",
    nothing: "Voor dit jaar hebben we geen kaart. De tabel zegt hetzelfde.",
    table: "Bekijk de kaart als tabel",
    tableCaption: "De gemeenten op de kaart, met hun samenwerkingsverbanden en jeugdregio",
    credit: (source: string) => `Grenzen op de kaart: ${source}.`,
    here: (name: string, predecessors: string) => `${name} (toen: ${predecessors})`,
  },
  tables: {
    title: "Deze overleggen horen erbij",
    lead: "Scholen en gemeenten moeten hun plannen met elkaar bespreken. Dat heet op overeenstemming gericht overleg (oogo): allebei proberen ze het eens te worden.",
    support: (name: string) => `Ondersteuningsplan van ${name}`,
    supportText: (n: number) =>
      `Het samenwerkingsverband bespreekt zijn plan met ${count(n, "gemeente", "gemeenten")}. Minstens elke vier jaar.`,
    supportLaw: {
      swv_po: "Wet op het primair onderwijs (WPO), artikel 18a; Wet op de expertisecentra (WEC), artikel 28a",
      swv_vo:
        "Wet op het voortgezet onderwijs (WVO), artikel 17a, nu WVO 2020; Wet op de expertisecentra (WEC), artikel 28a",
    },
    youth: (name: string) => `Jeugdplan van gemeente ${name}`,
    youthText: (n: number) =>
      `De gemeente bespreekt haar plan voor de jeugdhulp met ${count(n, "samenwerkingsverband", "samenwerkingsverbanden")}, voor zover het het onderwijs raakt.`,
    youthLaw: "Jeugdwet: een of meer gemeenten met een of meer samenwerkingsverbanden",
    together: (name: string) => `Jeugdplan van jeugdregio ${name}, samen`,
    togetherText: (municipalities: number, swvs: number) =>
      `Doen de gemeenten van de jeugdregio het samen, dan zitten er ${count(municipalities, "gemeente", "gemeenten")} en ${count(swvs, "samenwerkingsverband", "samenwerkingsverbanden")} aan één tafel.`,
    law: "Staat in de wet",
    seats: "Wie zit er aan deze tafel?",
    middleSupport: "Ondersteuningsplan",
    middleYouth: "Jeugdplan",
    roundTable: (name: string) => `Tafel: ${name}`,
    partly: (words: string) => `deels: ${words}`,
    youthElsewhere: (name: string) => `De jeugdplannen van de gemeenten in ${name}`,
    youthElsewhereText:
      "Elke gemeente bespreekt haar jeugdplan met de samenwerkingsverbanden op haar grondgebied. Zo zit dit samenwerkingsverband aan al deze tafels.",
    municipality: "Gemeente",
    swv: "Samenwerkingsverbanden aan tafel",
  },
  both: {
    title: "Wie zit aan allebei?",
    lead: (n: number) =>
      n === 0
        ? "Niemand zit aan beide soorten tafels."
        : `${n === 1 ? "Eén partij zit" : `${n} partijen zitten`} aan een tafel over het ondersteuningsplan én aan een tafel over het jeugdplan. Zij kunnen de plannen op elkaar laten aansluiten.`,
    caption: "Wie aan welke tafel zit",
    party: "Partij",
    support: (name: string) => `Ondersteuningsplan ${name}`,
    youth: (name: string) => `Jeugdplan ${name}`,
    together: (name: string) => `Jeugdplan samen, ${name}`,
    anyYouth: "Jeugdplan van een gemeente hier",
    yes: "zit aan tafel",
    no: "niet",
    both: "aan allebei",
    one: "aan één kant",
    where: "Over beide plannen?",
  },
  neighbours: {
    title: "Buren in een andere jeugdregio",
    lead: (n: number) =>
      n === 0
        ? "Alle gemeenten in dezelfde samenwerkingsverbanden horen ook bij dezelfde jeugdregio. Dat is bijzonder."
        : `${count(n, "gemeente deelt", "gemeenten delen")} een samenwerkingsverband met jou, maar koopt de jeugdhulp in met een andere jeugdregio. Een kind dat daar woont en hier naar school gaat, heeft met andere afspraken te maken.`,
    caption: "Wel hetzelfde samenwerkingsverband, niet dezelfde jeugdregio",
    municipality: "Gemeente",
    swv: "Deelt",
    region: "Jeugdregio",
    spread: (name: string, n: number) =>
      n === 1
        ? `${name} ligt helemaal in één jeugdregio.`
        : `${name} ligt in ${count(n, "jeugdregio", "jeugdregio's")}. Met elke regio zijn de afspraken over jeugdhulp anders.`,
  },
  take: {
    title: "Meenemen",
    link: "Het adres van deze bladzijde blijft hetzelfde laten zien. Stuur het gerust door.",
    textTitle: "Kopieer als tekst",
    textLabel: "Alles van deze bladzijde als tekst",
    copy: "Kopieer de tekst",
    copied: "Gekopieerd",
    textPage: "Open de tekst als bladzijde",
    json: "Open data: JSON",
    csv: "Open data: CSV",
    openTitle: "Deze feiten zelf gebruiken",
    open: "Programma's en spreadsheets mogen dezelfde feiten ophalen, ook vanaf een andere website. Zet “plek” en “jaar” in het adres zoals hierboven.",
    print: "Afdrukken kan ook: de bladzijde past op papier.",
    sources: "Bronnen",
    sourceFrom: (source: string, day: string) => `${source}, geldig vanaf ${day}`,
  },
  patchwork: {
    title: "Het lappendeken in cijfers",
    lead: "Grenzen van gemeenten, samenwerkings\u00ADverbanden en jeugdregio's lopen door elkaar. Zo vaak.",
    municipalities: "gemeenten",
    youthRegions: "jeugdregio's",
    swvPo: "samenwerkings\u00ADverbanden po",
    swvVo: "samenwerkings\u00ADverbanden vo",
    relations: "keer heeft een gemeente met een samenwerkings\u00ADverband te maken",
    straddlingPo: "samenwerkings\u00ADverbanden po liggen in meer dan één jeugdregio",
    straddlingVo: "samenwerkings\u00ADverbanden vo liggen in meer dan één jeugdregio",
    cutPo: "gemeenten liggen in meer dan één samenwerkings\u00ADverband po",
    cutVo: "gemeenten liggen in meer dan één samenwerkings\u00ADverband vo",
    straddling: "Samenwerkings\u00ADverbanden in meer dan één jeugdregio",
    cutUp: "Gemeenten in meer dan één samenwerkings\u00ADverband",
    none: "Geen.",
    swv: "Samenwerkingsverband",
    regions: "Jeugdregio's, met het deel van de postcodes",
    municipality: "Gemeente",
    swvs: "Samenwerkingsverbanden, met het deel van de postcodes",
    empty: "Er zijn nog geen grenzen ingelezen",
    emptyText: "Een beheerder leest de lijsten van CBS en DUO in. Daarna staat hier het hele land.",
    year: "Kies een jaar",
  },
  text: {
    day: (day: string) => `Stand op ${day}`,
    at: (url: string) => `Bron: ${url}`,
  },
};
