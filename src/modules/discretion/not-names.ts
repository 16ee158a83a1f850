/** Words that carry a capital in sentences about school and care without being somebody's name. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
  // first words of sentences
  (
    "de het een en of maar want dus dan als toen nu ook nog wel niet geen al hij zij ze wij we jij je jullie u ik men iemand niemand iedereen iedere elke elk alle allen sommige veel weinig meer minder " +
    "dit dat deze die wat wie waar wanneer waarom hoe welke er hier daar in op aan bij van voor met naar uit over onder tussen tegen zonder tijdens na om door per sinds vanaf tot te " +
    "mijn jouw zijn haar ons onze hun uw zo toch eerst daarna vervolgens soms vaak altijd nooit vandaag gisteren morgen straks later vorige volgende komende afgelopen omdat hoewel terwijl zodra indien " +
    "heeft heb hebben is ben bent was waren wordt worden kan kunnen wil willen moet moeten mag zal gaat ga doet doe komt kom zie ziet lees kijk vraag denk bel mail graag dank bedankt beste hallo hoi dag lieve geachte groet groeten " +
    "eerste tweede derde vierde vijfde twee drie vier vijf zes zeven acht negen tien elf twaalf beide samen " +
    // people and groups without a name
    "kind kinderen leerling leerlingen jongere jongeren jeugdige jeugdigen peuter peuters kleuter kleuters baby puber pubers meisje meisjes jongen jongens broer zus zoon dochter ouder ouders vader moeder opa oma gezin gezinnen " +
    "leerkracht leerkrachten docent docenten leraar leraren mentor mentoren directeur collega collega's team teams professional professionals begeleider begeleiders coach coaches consulent bestuurder bestuurders ambtenaar deelnemer deelnemers student studenten vrijwilliger vrijwilligers expert experts juf meester jeugdhulpverlener orthopedagoog psycholoog leerplichtambtenaar wijkteam wethouder schoolmaatschappelijk " +
    // what gets a number behind it
    "thema theme artikel art bijlage tabel figuur hoofdstuk paragraaf bladzijde pagina stap fase deel module les sessie bijeenkomst bijeenkomsten groep groepen klas klassen leerjaar team ronde punt vraag vragen casus casussen casuïstiek voorbeeld optie versie nummer dossier zaak week maand jaar kwartaal dagdeel dagdelen uur locatie lokaal kamer zaal route lijn bus niveau nivo profiel categorie type model scan enquête rapport " +
    "school scholen basisschool basisscholen middelbare gemeente gemeenten regio regio's provincie provincies swv swv's samenwerkingsverband samenwerkingsverbanden bestuur besturen stichting vereniging organisatie organisaties instelling instellingen aanbieder aanbieders project projecten pilot pilots onderzoek programma leergemeenschap leerkring netwerk platform schakel steunpunt ministerie inspectie raad bond " +
    "onderwijs jeugdhulp jeugdzorg zorg hulp begeleiding ondersteuning opvang passend inclusief speciaal regulier voortgezet primair wet jeugdwet leerplichtwet regeling besluit advies aanpak werkwijze traject trajecten plan handreiking werkgroep themagroep " +
    // calendar, places, schools of thought
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december lente zomer herfst winter kerst pasen " +
    "nederland nederlandse belgië duitsland europa twente achterhoek veluwe salland drenthe groningen friesland fryslân overijssel gelderland utrecht flevoland zeeland limburg brabant noord zuid oost west noord-holland zuid-holland noord-brabant " +
    "amsterdam rotterdam haag eindhoven tilburg almere breda nijmegen enschede hengelo almelo apeldoorn arnhem haarlem amersfoort zaanstad zwolle leiden maastricht dordrecht zoetermeer deventer delft alkmaar emmen leeuwarden venlo helmond hilversum heerlen oss roosendaal assen lelystad gouda zeist ede meppel dronten " +
    "nederlands engels engelse frans duits turks arabisch oekraïens oekraïense rekenen taal wiskunde geschiedenis biologie gymnastiek " +
    "autisme adhd add pdd-nos ass odd tos dyslexie dyscalculie asperger tourette down havo vwo vmbo mavo mbo hbo gymnasium atheneum praktijkonderwijs " +
    "teams zoom excel word outlook whatsapp magister parnassys somtoday google microsoft webinar workshop lezing training cursus congres studiedag agenda nieuws verslag"
  ).split(" "),
);

/** A capital behind one of these belongs to a place, an organisation or a grown-up at work. */
export const beforePlace: ReadonlySet<string> = new Set(
  (
    "in te naar regio gemeente provincie stad wijk de het een den der 's stichting basisschool school obs cbs rkbs sbo so vso college lyceum vereniging stichtingen project programma platform methode boek film app " +
    "thema groep team locatie afdeling werkgroep"
  ).split(" "),
);

export const beforeAdult: ReadonlySet<string> = new Set(
  (
    "juf juffrouw meester meneer mevrouw mw mevr dhr heer dr drs prof professor ir mr leerkracht docent docente leraar lerares mentor directeur directrice collega coach begeleider ib'er intern psycholoog orthopedagoog consulent " +
    "teamleider coördinator schoolleider bestuurder wethouder minister staatssecretaris ambtenaar leerplichtambtenaar jeugdarts huisarts therapeut logopedist onderzoeker spreker trainer adviseur jeugdhulpverlener jeugdprofessional " +
    "maatschappelijk werker voorzitter projectleider redacteur facilitator moderator gastspreker oma opa moeder vader stagiair stagiaire conciërge pedagoog"
  ).split(" "),
);

/** Behind one of these even a known first name belongs to a school, a place or a book. */
export const beforeTitle: ReadonlySet<string> = new Set(
  "stichting basisschool obs cbs rkbs college lyceum vereniging gemeente provincie regio wijk boek film app methode project".split(
    " ",
  ),
);
