import type { LeftOut, NoteKind, Refusal } from "#modules/salvage";
import type { ArchiveState, Hold, Outcome, Way } from "./schema.ts";

/** How an old site calls its pieces, where the name is known; another name stays as it is. */
const origins: Readonly<Record<string, string>> = {
  post: "Berichten",
  page: "Pagina’s",
  attachment: "Bijlagen",
  file: "Bestanden",
  pasted: "Stukken uit de tekst",
};

const states: Readonly<Record<ArchiveState, string>> = {
  reading: "wordt gelezen",
  refused: "kan niet gelezen worden",
  ready: "wacht op een keuze",
  asked: "wacht op een tweede redacteur",
  bringing: "komt binnen",
  done: "is binnen",
  cancelled: "gestopt",
  failed: "bleef steken",
};

const notes: Readonly<Record<NoteKind, string>> = {
  shortcode: "Code van de oude site: niet overgenomen, de tekst eromheen wel",
  picture: "Beeld dat je apart moet meebrengen",
  "picture-nameless": "Beeld zonder beschrijving: beschrijf het als je het meebrengt",
  file: "Bestand dat je apart moet meebrengen",
  embed: "Speelt op een andere site: is een link geworden",
  table: "Tabel: is een lijst met regels geworden",
  active: "Iets dat vanzelf iets doet (script): weggelaten",
  "too-deep": "Opmaak die te ingewikkeld is: alleen de woorden komen mee",
  "too-long": "Te lang: alleen het begin komt mee",
  "date-wrong": "Een datum die niet bestaat",
  "date-none": "Geen datum",
  "date-ahead": "Een datum die nog moet komen",
  "title-none": "Geen titel: het begin van de tekst is de titel",
  "title-cut": "Lange titel: ingekort",
  "text-none": "Geen tekst",
  protected: "Stond achter een wachtwoord",
};

const holds: Readonly<Record<Hold, string>> = {
  "not-public": "Was op de oude site niet openbaar",
  protected: "Stond achter een wachtwoord",
  "no-date": "Heeft geen datum",
  ahead: "Heeft een datum die nog moet komen",
  child: "Lijkt iets te zeggen over één kind",
  "no-text": "Heeft geen tekst",
  "too-long": "Is te lang: het einde komt niet mee",
};

const outcomes: Readonly<Record<Outcome, string>> = {
  public: "openbaar",
  draft: "concept bij de redactie",
  same: "stond er al, niets nieuws",
  "edited-here": "hier bijgewerkt, dus zo gelaten",
  "gone-here": "hier weggehaald, dus weggelaten",
  skipped: "niet gekozen",
};

const ways: Readonly<Record<Way, string>> = {
  draft: "Als concept, eerst nakijken",
  public: "Openbaar, met de oude datum",
  skip: "Niet meebrengen",
};

const leftOut: Readonly<Record<LeftOut["why"], string>> = {
  attachment: "Bijlage: geen eigen pagina, breng het bestand apart mee",
  machinery: "Hoort bij de techniek van de oude site",
  trash: "Lag in de prullenbak of was nooit bewaard",
  empty: "Heeft geen titel en geen tekst",
  double: "Stond er twee keer in",
  "too-many": "Past er niet meer bij: deel het bestand op",
  "not-text": "Staat los van de lijst, of heeft geen tekst",
};

const refusals: Readonly<Record<Refusal["why"], string>> = {
  zip: "Dit is een zip. Pak hem uit en kies het bestand dat erin zit.",
  doctype:
    "Dit bestand bevat een documenttype. Een gewone export heeft dat niet, en het kan kwaad doen. Maak een nieuwe export.",
  "not-wxr": "Dit is geen export van WordPress. Kies op de oude site Gereedschap, Exporteren, Alle inhoud.",
  "no-list":
    "Hier staat geen lijst in. Elk stuk begint op een eigen regel met de dag, zoals 12-03-2019, en dan de titel. De tekst staat daaronder, met spaties ervoor.",
  "not-utf8": "De letters in dit bestand zijn niet te lezen. Bewaar het als UTF-8.",
  empty: "Hier staat niets in dat mee kan komen.",
  "too-large": "Dit bestand is te groot. Deel de export op per jaar.",
  unknown: "Dit soort bestand kennen we niet.",
  broken: "Dit bestand is kapot. Maak een nieuwe export, en zet hem hier zonder hem te openen.",
};

export const nl = {
  home: "Start",
  crumbs: "Waar je bent",
  states,
  notes,
  holds,
  outcomes,
  ways,
  leftOut,
  origin: (origin: string) => origins[origin] ?? origin,
  refusal: (refusal: Refusal) =>
    refusals[refusal.why] + (refusal.why === "broken" ? ` Het gaat mis bij regel ${refusal.line}.` : ""),
  csv: ["Stuk", "Soort", "Wat", "Wat er stond"],
  pagination: { label: "Bladeren", page: "Bladzijde", previous: "Vorige", next: "Volgende" },
  list: {
    title: "Archief meebrengen",
    lead: "Neem mee wat jullie op een andere site schreven. Je ziet eerst wat er komt en wat niet. Er verandert pas iets als jij het zegt.",
    form: "Een archief inleveren",
    formText: "Kies een export van WordPress (een xml-bestand).",
    file: "Bestand",
    fileHelp: "Hoogstens 60 MB.",
    fileMissing: "Kies een bestand.",
    tooLarge: "Dit bestand is groter dan 60 MB. Deel de export op, bijvoorbeeld per jaar.",
    submit: "Inleveren en bekijken",
    busy: "Wordt verstuurd …",
    how: "Zo gaat het",
    steps: [
      "Je levert het bestand in. Wij lezen het en laten zien wat erin zit.",
      "Je kiest per soort: openbaar met de oude datum, als concept, of niet.",
      "Wordt er iets openbaar? Dan kijkt een tweede redacteur mee en zegt akkoord.",
      "Oude adressen sturen lezers door naar de nieuwe plek.",
    ],
    paste: "Een lijst plakken",
    pasteText:
      "Staat de lijst op een pagina? Kopieer hem met de data erbij. Elk stuk met een dag ervoor wordt een eigen bericht.",
    pasteField: "De tekst",
    pasteMissing: "Plak de tekst.",
    pasteLong: "Dit is te veel in één keer. Plak de lijst in delen.",
    pasteName: (day: string) => `Geplakt op ${day}`,
    safe: "Twee keer hetzelfde bestand geeft niets dubbel. Wat jullie hier veranderden, blijft zoals het is.",
    log: "Eerder ingeleverd",
    none: "Nog niets ingeleverd",
    noneText: "Wat je inlevert, staat daarna hier.",
    problem: "Er is iets niet goed",
  },
  one: {
    by: (name: string | null, moment: string) => (name === null ? moment : `${name}, ${moment}`),
    about: "Dit bestand",
    handed: "Ingeleverd door",
    site: "Oude site",
    state: "Stand",
    asked: "Gekozen door",
    approved: "Akkoord van",
    reading: "We lezen het bestand",
    bringing: "De stukken komen binnen",
    progress: (done: string, total: string) => `${done} van ${total}`,
    waiting: "Begint zo",
    stays: "Je mag deze bladzijde sluiten. Het gaat door.",
    refresh: "Kijk hoe ver het is",
    stop: "Stoppen",
    refused: "Dit bestand kunnen we niet meebrengen",
    failed: "Het bleef steken",
    failedText: "Dat is onze fout. Wat al binnen is, blijft staan. Je kunt verdergaan waar het bleef.",
    failedReading: "Dat is onze fout. Er is niets binnengekomen. Lever het bestand opnieuw in.",
    goOn: "Ga verder",
    cancelled: "Gestopt",
    cancelledText: "Er is niets binnengekomen.",
    done: "Het archief is binnen",
    doneText: (what: string) => `Dit is ervan gekomen: ${what}.`,
    drafts: "Naar de redactie",
    ready: "Wat er komt, en wat niet",
    readyText: "Er is nog niets binnen. Kijk het na en kies per soort wat je wilt.",
    nothingNew: "Hier staat niets nieuws in",
    nothingNewText: "Alles uit dit bestand is al eerder meegebracht.",
    kinds: "Per soort",
    kind: "Soort",
    total: "Aantal",
    open: "Kan openbaar",
    known: "Stond er al",
    changed: "Veranderd",
    days: "Van en tot",
    noDays: "geen datum",
    held: "Blijft concept, ook als je openbaar kiest",
    heldText: "Deze stukken wil iemand eerst zelf lezen.",
    noticed: "Wat anders meekomt dan het was",
    noticedText: "Alles staat ook in één lijst om te bewaren.",
    download: "Alle opmerkingen (csv)",
    some: (shown: number, all: number) => (shown < all ? `De eerste ${shown} van ${all}` : ""),
    left: (count: number) => (count === 1 ? "1 ding komt niet mee" : `${count} dingen komen niet mee`),
    editedHere: (count: number) =>
      count === 1
        ? "1 stuk is op de oude site veranderd en hier ook. Dat laten we zoals het hier is."
        : `${count} stukken zijn op de oude site veranderd en hier ook. Die laten we zoals ze hier zijn.`,
    taken: (count: number) =>
      count === 1
        ? "1 oud adres leidt hier al naar iets anders. Dat blijft zo."
        : `${count} oude adressen leiden hier al naar iets anders. Dat blijft zo.`,
    pictures: (count: number) =>
      count === 1
        ? "1 beeld of bestand breng je apart mee: het zit niet in de export."
        : `${count} beelden en bestanden breng je apart mee: ze zitten niet in de export.`,
    choice: "Jouw keuze",
    choiceText:
      "Wordt er iets openbaar, dan leg je dit voor aan een tweede redacteur. Concepten komen meteen bij de redactie.",
    how: (origin: string, total: string) => `${origin} (${total})`,
    bylines: "Zet namen van schrijvers erbij. Zij weten ervan.",
    choose: "Zo meebrengen",
    chooseOne:
      "Kies voor elke soort wat je wilt, en breng er ten minste één mee. Wil je niets? Druk dan op Stoppen.",
    chosenSince: "Er is net iets anders gekozen",
    chosenSinceText:
      "Er is nog niets binnengekomen. Kijk hieronder wat er nu gekozen is, en zeg dan pas akkoord.",
    chooseAgain: "Anders kiezen",
    askedTitle: "Een tweede redacteur zegt akkoord",
    askedText: "Kijk na wat er komt. Met jouw akkoord komen de stukken binnen zoals hieronder staat.",
    askedSelf:
      "Jij leverde dit in of koos wat er komt. Vraag een collega: vier ogen zien meer dan twee. Zijn jullie met zijn tweeën? Geef het terug: wie het inleverde kiest, en de ander zegt akkoord.",
    chosen: "Gekozen",
    bylinesOn: "Namen van schrijvers komen mee.",
    bylinesOff: "Namen van schrijvers komen niet mee.",
    approve: "Akkoord, breng het mee",
    giveBack: "Terug naar kiezen",
    pieces: "Alle stukken",
    piecesTable: "Elk stuk, en wat het wordt",
    title: "Titel",
    day: "Datum",
    becomes: "Wordt",
    before: { new: "nieuw", same: "stond er al", changed: "veranderd" },
    can: "kan openbaar",
  },
  box: { title: "Archief", link: "Archief meebrengen", note: "Wat jullie op een andere site schreven" },
  today: "Een archief wacht op jouw akkoord",
  privacy: {
    files: "Archieven die je inleverde of meebracht",
    fields: { name: "Bestand", handedAt: "Ingeleverd", state: "Stand" },
  },
};
