import type { Telling } from "./telling.ts";

/** An example of the demo story: what its writer told, without where it is. */
type Told = Omit<Telling, "areaId" | "areaName">;

export const weekly: Told = {
  title: "Elke week een jeugdspecialist in school",
  summary:
    "Op elf basisscholen is een jeugdspecialist een dagdeel per week in huis. Bijna altijd is een kort traject genoeg, en wachten hoeft nauwelijks.",
  tags: [
    "setting:po",
    "goal:early-signals",
    "goal:no-escalation",
    "target:child",
    "target:parents",
    "target:teacher",
    "form:delivery",
    "level:light",
    "professional:specialist",
    "funding:municipality",
    "funding:swv",
    "task:consult",
    "task:short",
    "access:free",
    "mode:alone",
    "embedding:team",
    "status:standing",
  ],
  evidence: "indications",
  agesFrom: 4,
  agesTo: 12,
  occasion:
    "Ouders wachtten gemiddeld veertien weken op een eerste gesprek. In die tijd werd het op school moeilijker, en niemand had de regie.",
  aim: "Binnen twee weken een eerste gesprek, in de school die het kind kent.",
  audience:
    "Alle kinderen van elf scholen en hun ouders. Kinderen die al in behandeling zijn, houden hun eigen hulp.",
  partners: "De gemeente, een jeugdhulpaanbieder, elf scholen van drie besturen en het samenwerkingsverband.",
  money:
    "Een dagdeel per school per week. De gemeente betaalt de uren, het samenwerkingsverband een tiende deel voor overleg. Samen ongeveer 9.000 euro per school per jaar.",
  mandate:
    "De wethouder en drie bestuurders spraken af dat de jeugdspecialist zelf mag beslissen over een kort traject. Dat stond op één A4, en kostte drie gesprekken.",
  law: "Zonder beschikking, als algemene voorziening. Ouders geven toestemming voor er iets wordt opgeschreven. Wat in het schooldossier komt, bepaalt school met ouders.",
  time: "Acht maanden van idee tot de eerste dag. Daarna een half jaar tot elke leerkracht de weg wist.",
  approach:
    "De jeugdspecialist heeft een vaste plek naast de intern begeleider. Leerkrachten lopen binnen met een vraag. Is er meer nodig, dan volgen ten hoogste zes gesprekken met kind en ouders. Elke zes weken kijkt het schoolteam samen terug.",
  notWorked:
    "Een aanmeldformulier. Leerkrachten stelden het uit en ouders haakten af. Sinds het weg is, komen vragen drie keer zo vroeg. Ook werkte het niet met telkens een ander gezicht.",
  results:
    "In het tweede jaar 214 kinderen gezien, van wie 31 naar zwaardere hulp. Wachttijd voor een eerste gesprek: acht dagen. Niet vergeleken met scholen zonder jeugdspecialist.",
  contact:
    "De intern begeleider van Basisschool De Waterlelie, of de coördinator jeugd van Gemeente Waterrijk.",
};

export const sameTable: Told = {
  title: "Drie partijen, één afspraak over wie begint",
  summary:
    "School, gemeente en jeugdhulp spraken af wie de eerste stap zet. Niet het loket telt, maar het kind dat wacht.",
  tags: [
    "setting:vo",
    "setting:pro",
    "goal:attendance",
    "goal:return",
    "target:child",
    "target:parents",
    "form:prevention",
    "form:assessment",
    "level:indicated",
    "professional:attendance",
    "professional:localteam",
    "funding:mixed",
    "task:coordinate",
    "task:lead",
    "access:free",
    "embedding:call",
    "status:standing",
  ],
  evidence: "described",
  agesFrom: 12,
  agesTo: 18,
  occasion:
    "Bij langdurig verzuim keek iedereen naar elkaar. Jongeren zaten soms een half jaar thuis voor iemand belde.",
  aim: "Binnen vijf dagen belt één iemand, en die blijft.",
  audience: "Jongeren die langer dan twee weken niet op school zijn, ziek of niet.",
  partners: "Leerplicht, wijkteam, de scholen voor voortgezet onderwijs en het samenwerkingsverband vo.",
  money: "Geen extra geld. Wel twee uur per week van iemand die bijhoudt of de afspraak wordt nagekomen.",
  mandate: "De directeuren tekenden dat wie belt ook mag besluiten tot een gesprek bij het gezin thuis.",
  law: "De leerplichtwet blijft gelden: melden moet. De afspraak gaat over wie er belt, niet over wie er meldt.",
  time: "Vier maanden, waarvan drie om het woord ‘regie’ uit de tekst te krijgen.",
  approach:
    "Wie het verzuim ziet, belt dezelfde dag het vaste nummer. Daar staat een rooster: deze week leerplicht, volgende week het wijkteam. Wie die week aan de beurt is, belt het gezin en blijft tot een ander het echt overneemt.",
  notWorked:
    "Een gezamenlijk digitaal dossier. Het kostte een jaar, en privacy maakte het terecht onmogelijk. Een vast nummer bleek genoeg.",
  results:
    "Wij zien kortere verzuimperiodes, maar hebben dat niet onderzocht. Wel belt nu altijd iemand binnen vijf dagen.",
  contact: "De leerplichtambtenaar van de gemeente, via het vaste nummer voor scholen.",
};

export const openDoor: Told = {
  title: "De inloop om acht uur",
  summary:
    "Vier ochtenden per week staat de deur van het jeugdteam in school open, zonder afspraak. Ouders lopen binnen met hun kind.",
  tags: [
    "setting:po",
    "setting:early",
    "goal:early-signals",
    "target:parents",
    "target:teacher",
    "form:prevention",
    "level:universal",
    "professional:nurse",
    "professional:smw",
    "funding:wpg",
    "funding:board",
    "task:signal",
    "task:talk",
    "access:free",
    "embedding:hours",
    "status:standing",
  ],
  evidence: "described",
  agesFrom: 2,
  agesTo: 8,
  occasion: "Het spreekuur op afspraak bleef leeg, terwijl ouders op het plein wel vragen hadden.",
  aim: "De drempel weg: een vraag stellen is net zo gewoon als je jas ophangen.",
  audience: "Ouders van jonge kinderen, en leerkrachten die even willen overleggen.",
  partners: "De jeugdgezondheidszorg, het schoolmaatschappelijk werk, de voorschool en de school.",
  money:
    "Vier keer drie kwartier per week, uit uren die er al waren. De school geeft het lokaal en de koffie.",
  mandate: "Het team mocht zelf schuiven met uren. De manager zei na een proef van zes weken ja.",
  law: "Er wordt niets opgeschreven zonder dat ouders het weten. Voor meer dan een gesprek vragen we toestemming.",
  time: "Zes weken. Er was alleen een lokaal nodig en iemand die begon.",
  approach:
    "Vanaf kwart voor acht staat de deur open. Wie er is, draagt geen jas en heeft geen computer bij zich. Na drie kwartier gaat iedereen aan het werk.",
  notWorked: "Een bordje met ‘hulp’. Toen we er ‘inloop, koffie’ van maakten, kwamen er ouders.",
  results: "In een half jaar 140 gesprekjes, meestal één keer. Negen keer volgde hulp.",
  contact: "De schoolmaatschappelijk werker van het jeugdteam.",
};

export const goodEnough: Told = {
  title: "Goed is goed genoeg",
  summary: "Korte afspraken in gewone taal. Een ondersteuningsteam dat je gewoon op de gang tegenkomt.",
  tags: [
    "setting:vo",
    "setting:vso",
    "goal:inclusion",
    "goal:costs",
    "target:team",
    "target:teacher",
    "form:assessment",
    "level:arrangement",
    "professional:educationalist",
    "professional:coach",
    "funding:swv",
    "task:expertise",
    "task:consult",
    "access:free",
    "embedding:team",
    "status:pilot",
  ],
  evidence: "theory",
  agesFrom: 12,
  agesTo: 20,
  occasion: "Elk plan telde elf bladzijden, en niemand las het.",
  aim: "Een plan dat de leerling zelf begrijpt.",
  audience: "Leerlingen met extra ondersteuning, hun mentor en hun ouders.",
  partners: "Twee scholen, het samenwerkingsverband vo en een jeugdhulpaanbieder.",
  money: "Het samenwerkingsverband betaalt een ambulant begeleider voor twee dagen.",
  mandate: "De schoolleider besloot dat één bladzijde genoeg is, ook voor de inspectie.",
  law: "Het ontwikkelingsperspectief moet bepaalde dingen bevatten. Dat past op één bladzijde: wij zochten het uit.",
  time: "Tien weken.",
  approach:
    "De leerling schrijft de eerste zin. De mentor vult aan, de orthopedagoog haalt moeilijke woorden weg. Elke maand kijken ze samen of het nog klopt.",
  notWorked: "Een schrijfcursus voor het hele team. Pas toen leerlingen zelf schreven, werd het gewone taal.",
  results: "Plannen worden gelezen. Of leerlingen er beter van worden, weten we nog niet.",
  contact: "De zorgcoördinator van Vmbo De Vuurtoren.",
};

export const classroom: Told = {
  title: "Meekijken in de klas, dezelfde week nog",
  summary:
    "Een leerkracht die vastloopt, belt. Dezelfde week zit er iemand achter in de klas die meekijkt, en blijft tot het loopt.",
  tags: [
    "setting:po",
    "setting:sbo",
    "goal:skills",
    "goal:inclusion",
    "target:teacher",
    "target:class",
    "form:delivery",
    "level:selective",
    "professional:coach",
    "professional:educationalist",
    "funding:swv",
    "task:expertise",
    "mode:group",
    "access:free",
    "embedding:call",
    "status:standing",
  ],
  evidence: "indications",
  agesFrom: 4,
  agesTo: 13,
  occasion: "Een aanvraag voor begeleiding duurde acht weken. Tegen die tijd was de leerkracht opgebrand.",
  aim: "Hulp voor de klas, niet pas als één kind een etiket heeft.",
  audience: "Leerkrachten in hun eigen klas. Ouders horen vooraf dat er iemand meekijkt.",
  partners: "Het samenwerkingsverband po, een school voor speciaal basisonderwijs en acht basisscholen.",
  money: "Drie ambulant begeleiders, samen 2,2 fte, uit het budget voor basisondersteuning.",
  mandate: "De begeleider beslist zelf, tot tien bezoeken. Daarboven kijkt het samenwerkingsverband mee.",
  law: "Wie meekijkt, schrijft niets over kinderen op. Daarom is er geen toestemming per kind nodig, wel een brief aan alle ouders.",
  time: "Een half jaar, met een proef op twee scholen.",
  approach: "Bellen, dezelfde week kijken, samen één ding kiezen om anders te doen. Na twee weken terug.",
  notWorked:
    "Meekijken met een lijst. Leerkrachten voelden zich beoordeeld. Nu komt de begeleider zonder papier.",
  results: "Bij 61 van de 80 vragen was na vijf bezoeken niets meer nodig.",
  contact: "De coördinator van Swv Rietlanden.",
};

export const older: Told = {
  ...openDoor,
  title: "Spreekuur jeugdhulp in de brugklas",
  summary: "Een jeugdhulpverlener had elke dinsdag spreekuur voor brugklassers en hun mentoren.",
  tags: [
    "setting:vo",
    "goal:early-signals",
    "target:child",
    "form:delivery",
    "level:light",
    "professional:specialist",
    "funding:project",
    "access:free",
    "embedding:hours",
    "status:pilot",
  ],
  agesFrom: 11,
  agesTo: 13,
  money: "Een subsidie voor twee jaar. Wat er daarna gebeurt, was nog niet bekend.",
  time: "Drie maanden.",
  notWorked: "Een spreekuur onder schooltijd: leerlingen wilden niet uit de les worden gehaald.",
  results: "Het eerste jaar kwamen er 40 leerlingen.",
};
