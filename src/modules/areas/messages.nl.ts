export const nl = {
  kinds: {
    municipality: "gemeente",
    province: "provincie",
    youth_region: "jeugdregio",
    swv_po: "samenwerkingsverband po",
    swv_vo: "samenwerkingsverband vo",
    rmc_region: "RMC-regio",
    ggd_region: "GGD-regio",
    support_region: "ondersteuningsregio",
    network: "netwerk",
  },
  swvWithoutName: (code: string) => `swv ${code}`,
  withoutName: (kind: string, code: string) => `${kind} ${code}`,
  crumbs: "Kruimelpad",
  home: "Start",
  kindNames: { support_region: "Ondersteuningsregio", network: "Eigen netwerk" },
  done: {
    gemaakt: "Het gebied is gemaakt.",
    veranderd: "Het gebied is veranderd. Voor de dagen tot vandaag blijft het zoals het was.",
    gedeeld: "Iedereen met een account ziet dit netwerk nu.",
    "weer-alleen": "Alleen jij ziet dit netwerk nu.",
    gestopt: "Het gebied is gestopt. Voor de dagen tot vandaag blijft het zoals het was.",
  },
  mends: (n: number) => (n === 1 ? "Er is nog één ding te doen" : `Er zijn nog ${n} dingen te doen`),
  made: {
    title: "Eigen gebieden",
    lead: "Zet zelf gemeenten en samenwerkingsverbanden bij elkaar.",
    mine: "Mijn gebieden",
    others: "Gebieden van anderen",
    none: "Je hebt nog geen eigen gebied",
    noneText: "Werk je in een paar gemeenten of met een paar samenwerkingsverbanden? Maak er een gebied van.",
    add: "Nieuw gebied maken",
    all: "Alle eigen gebieden",
    panelText: "Bekijken, maken en veranderen",
    kind: "Wat voor gebied is het?",
    explained: {
      support_region:
        "Samenwerkingsverbanden en gemeenten die samen om ondersteuning vragen. Iedereen kan deze regio zien.",
      network:
        "Waar jij werkt: een wijk, een schoolbestuur of een los netwerk. Alleen jij ziet het, tot je het deelt.",
    },
    explainedShared:
      "Waar mensen samen werken: een wijk, een schoolbestuur of een los netwerk. Gedeeld met iedereen met een account.",
    shareTitle: "Delen",
    shareText:
      "Nu zie alleen jij dit netwerk. Deel je het, dan ziet iedereen met een account de naam en waar het uit bestaat. Veranderen kan alleen jij.",
    share: "Delen met anderen",
    sharedTitle: "Gedeeld",
    sharedText: "Iedereen met een account ziet dit netwerk. Veranderen kan alleen jij.",
    unshare: "Niet meer delen",
    name: "Naam",
    partsField: "Gemeenten en samenwerkingsverbanden",
    partsHelp: "Eén per regel: de naam of de code. Bijvoorbeeld Waterrijk of PO 20.01.",
    save: "Bewaren",
    unknown: (typed: string) => `“${typed}” is geen gemeente of samenwerkingsverband dat we kennen.`,
    whichOne: (typed: string, names: readonly string[]) => `“${typed}”: bedoel je ${names.join(" of ")}?`,
    parts: "Waar het uit bestaat",
    part: "Gebied",
    partKind: "Soort",
    insteadOf: (name: string) => `in plaats van ${name}`,
    change: "Veranderen",
    changeTitle: (name: string) => `${name} veranderen`,
    changeLead: "Wat je verandert geldt vanaf vandaag. Wat het eerder was blijft bewaard.",
    history: "Wat het was, en sinds wanneer",
    since: "Vanaf",
    size: "Delen",
    over: "gestopt",
    isOver: (kind: string) => `${kind}, gestopt`,
    endedOn: (day: string) => `Dit gebied is gestopt op ${day}.`,
    endTitle: "Stoppen",
    endText: "Vanaf vandaag is dit gebied er niet meer. Voor eerdere dagen blijft het zoals het was.",
    end: "Dit gebied stoppen",
  },
  privacy: {
    made: "Ondersteuningsregio's en netwerken die je maakte",
    fields: {
      kind: "Soort",
      name: "Naam",
      validFrom: "Geldt vanaf",
      toldAt: "Gemaakt op",
    },
  },
  importers: {
    municipalities: {
      title: "Gemeenten met hun regio's",
      about:
        "Eén regel per gemeente, met de provincie, de jeugdregio, de RMC-regio en de GGD-regio; wat er niet in staat verandert niet. CBS maakt deze lijst elk jaar: Gebieden in Nederland. Een lijst met alleen gemeentecode, RMC-regio en GGD-regio kan ook.",
      validFrom: "De dag waarop deze indeling ingaat. Bij CBS is dat 1 januari van het jaar in de titel.",
      lists: {
        municipality: "Gemeenten",
        province: "Provincies",
        "province/municipalities": "Gemeenten per provincie",
        youth_region: "Jeugdregio's",
        "youth_region/municipalities": "Gemeenten per jeugdregio",
        rmc_region: "RMC-regio's",
        "rmc_region/municipalities": "Gemeenten per RMC-regio",
        ggd_region: "GGD-regio's",
        "ggd_region/municipalities": "Gemeenten per GGD-regio",
      },
    },
    changes: {
      title: "Fusies en splitsingen van gemeenten",
      about:
        "Eén regel per gemeente die is opgegaan in een andere: oude code, oude naam, nieuwe code en de dag. Bij een splitsing staan er meer nieuwe codes, met een streepje ertussen; elk krijgt een gelijk deel. Lees eerst de gemeenten in.",
      validFrom:
        "De dag vanaf wanneer deze lijst volledig is. Voor de jaren daarna kloppen de gemeenten dan ook.",
      lists: { municipality: "Gemeenten in eerdere jaren", successions: "Fusies en splitsingen" },
    },
    postcodes: {
      title: "Postcodes van samenwerkingsverbanden",
      about:
        "Eén regel per postcode van vier cijfers, met de gemeente en de nummers van de samenwerkingsverbanden po en vo. De bron is de bijlage bij de Regeling regio-indeling samenwerkingsverbanden passend onderwijs.",
      validFrom: "De dag waarop deze indeling van de samenwerkingsverbanden ingaat.",
      lists: {
        swv_po: "Samenwerkingsverbanden po",
        swv_vo: "Samenwerkingsverbanden vo",
        "swv/postcodes": "Postcodes per samenwerkingsverband",
        "municipality/postcodes": "Postcodes per gemeente",
      },
    },
    regionNames: {
      title: "Namen van regio's",
      about:
        "Eén regel per regio: de code en de naam, en als je wilt het aantal inwoners. Voor provincies, jeugdregio's, RMC-regio's of GGD-regio's; één soort per bestand.",
      validFrom: "De dag vanaf wanneer de regio's zo heten.",
      lists: {
        province: "Provincies",
        youth_region: "Jeugdregio's",
        rmc_region: "RMC-regio's",
        ggd_region: "GGD-regio's",
      },
    },
    swvs: {
      title: "Samenwerkingsverbanden",
      about:
        "Eén regel per samenwerkingsverband: het nummer, en de naam als die bekend is. DUO publiceert deze lijst bij Open onderwijsdata.",
      validFrom: "De dag vanaf wanneer deze samenwerkingsverbanden er zijn.",
      lists: { swv_po: "Samenwerkingsverbanden po", swv_vo: "Samenwerkingsverbanden vo" },
    },
    swvShares: {
      title: "Gemeenten per samenwerkingsverband",
      about:
        "Eén regel voor elke gemeente in elk samenwerkingsverband, met het aantal postcodes. Alleen nodig als je de postcodes zelf niet heeft: daaruit rekent Schakel dit uit.",
      validFrom: "De dag waarop deze indeling ingaat.",
      lists: {
        "swv_po/municipalities": "Gemeenten per samenwerkingsverband po",
        "swv_vo/municipalities": "Gemeenten per samenwerkingsverband vo",
      },
    },
    map: {
      title: "Kaart",
      about:
        "Getekende grenzen als TopoJSON of GeoJSON in lengte- en breedtegraden (WGS84). PDOK publiceert ze: CBS Gebiedsindelingen. Schakel herkent een laag aan de codes van de gebieden.",
      validFrom: "De dag vanaf wanneer deze grenzen gelden.",
      lists: { map: "Kaart" },
    },
  },
};
