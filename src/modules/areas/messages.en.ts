import type { nl } from "./messages.nl.ts";

export const en: typeof nl = {
  kinds: {
    municipality: "municipality",
    province: "province",
    youth_region: "youth care region",
    swv_po: "school partnership, primary",
    swv_vo: "school partnership, secondary",
    rmc_region: "RMC region",
    ggd_region: "public health region",
    support_region: "support region",
    network: "network",
  },
  swvWithoutName: (code: string) => `swv ${code}`,
  withoutName: (kind: string, code: string) => `${kind} ${code}`,
  crumbs: "Breadcrumbs",
  home: "Start",
  kindNames: { support_region: "Support region", network: "Own network" },
  done: {
    gemaakt: "The area was made.",
    veranderd: "The area was changed. For days before today it stays what it was.",
    gedeeld: "Everyone with an account sees this network now.",
    "weer-alleen": "Only you can see this network now.",
    gestopt: "The area has ended. For days before today it stays what it was.",
  },
  mends: (n: number) => (n === 1 ? "There is one thing left to do" : `There are ${n} things left to do`),
  made: {
    title: "Own areas",
    lead: "Put municipalities and school partnerships together yourself.",
    mine: "My areas",
    others: "Areas of others",
    none: "You have no area of your own yet",
    noneText: "Do you work in a few municipalities or with a few partnerships? Make an area of them.",
    add: "Make a new area",
    all: "All own areas",
    panelText: "See, make and change them",
    kind: "What kind of area is it?",
    explained: {
      support_region:
        "School partnerships and municipalities that ask for support together. Everyone can see this region.",
      network:
        "Where you work: a neighbourhood, a school board or a loose network. Only you can see it, until you share it.",
    },
    explainedShared:
      "Where people work together: a neighbourhood, a school board or a loose network. Shared with everyone who has an account.",
    shareTitle: "Sharing",
    shareText:
      "Now only you can see this network. When you share it, everyone with an account sees its name and what it is made of. Only you can change it.",
    share: "Share with others",
    sharedTitle: "Shared",
    sharedText: "Everyone with an account sees this network. Only you can change it.",
    unshare: "Stop sharing",
    name: "Name",
    partsField: "Municipalities and school partnerships",
    partsHelp: "One per line: the name or the code. For example Waterrijk or PO 20.01.",
    save: "Save",
    unknown: (typed: string) => `“${typed}” is no municipality or school partnership that we know.`,
    whichOne: (typed: string, names: readonly string[]) => `“${typed}”: do you mean ${names.join(" or ")}?`,
    parts: "What it is made of",
    part: "Area",
    partKind: "Kind",
    insteadOf: (name: string) => `instead of ${name}`,
    change: "Change",
    changeTitle: (name: string) => `Change ${name}`,
    changeLead: "What you change holds from today on. What it was before stays kept.",
    history: "What it was, and since when",
    since: "From",
    size: "Parts",
    over: "ended",
    isOver: (kind: string) => `${kind}, ended`,
    endedOn: (day: string) => `This area ended on ${day}.`,
    endTitle: "Ending",
    endText: "From today on this area is no more. For earlier days it stays what it was.",
    end: "End this area",
  },
  privacy: {
    made: "Support regions and networks that you made",
    fields: {
      kind: "Kind",
      name: "Name",
      validFrom: "Valid from",
      toldAt: "Made on",
    },
  },
  importers: {
    municipalities: {
      title: "Municipalities with their regions",
      about:
        "One line per municipality, with its province, youth care region, RMC region and public health region; what is not in it does not change. Statistics Netherlands makes this list every year: Gebieden in Nederland. A list with only municipality code, RMC region and public health region will do as well.",
      validFrom:
        "The day from which this division holds. With Statistics Netherlands: 1 January of the year in the title.",
      lists: {
        municipality: "Municipalities",
        province: "Provinces",
        "province/municipalities": "Municipalities per province",
        youth_region: "Youth care regions",
        "youth_region/municipalities": "Municipalities per youth care region",
        rmc_region: "RMC regions",
        "rmc_region/municipalities": "Municipalities per RMC region",
        ggd_region: "Public health regions",
        "ggd_region/municipalities": "Municipalities per public health region",
      },
    },
    changes: {
      title: "Mergers and splits of municipalities",
      about:
        "One line per municipality that became part of another: old code, old name, new code and the day. A split has more new codes with a pipe sign between them; each gets an equal part. Take over the municipalities first.",
      validFrom:
        "The day from which this list is complete. The municipalities of the years after it will then be right too.",
      lists: { municipality: "Municipalities in earlier years", successions: "Mergers and splits" },
    },
    postcodes: {
      title: "Postcodes of school partnerships",
      about:
        "One line per postcode of four digits, with the municipality and the numbers of the school partnerships for primary and secondary education. The source is the annex of the Regeling regio-indeling samenwerkingsverbanden passend onderwijs.",
      validFrom: "The day from which this division of the school partnerships holds.",
      lists: {
        swv_po: "School partnerships, primary",
        swv_vo: "School partnerships, secondary",
        "swv/postcodes": "Postcodes per school partnership",
        "municipality/postcodes": "Postcodes per municipality",
      },
    },
    regionNames: {
      title: "Names of regions",
      about:
        "One line per region: its code and name, and if you like the number of inhabitants. For provinces, youth care regions, RMC regions or public health regions; one kind per file.",
      validFrom: "The day from which the regions have these names.",
      lists: {
        province: "Provinces",
        youth_region: "Youth care regions",
        rmc_region: "RMC regions",
        ggd_region: "Public health regions",
      },
    },
    swvs: {
      title: "School partnerships",
      about:
        "One line per school partnership (samenwerkingsverband): its number, and its name where known. DUO publishes this list with its open data on education.",
      validFrom: "The day from which these partnerships exist.",
      lists: { swv_po: "School partnerships, primary", swv_vo: "School partnerships, secondary" },
    },
    swvShares: {
      title: "Municipalities per school partnership",
      about:
        "One line for each municipality in each school partnership, with the number of postcodes. Only needed when you do not have the postcodes: Schakel works this out from those.",
      validFrom: "The day from which this division holds.",
      lists: {
        "swv_po/municipalities": "Municipalities per school partnership, primary",
        "swv_vo/municipalities": "Municipalities per school partnership, secondary",
      },
    },
    map: {
      title: "Map",
      about:
        "Drawn borders as TopoJSON or GeoJSON in longitude and latitude (WGS84). PDOK publishes them: CBS Gebiedsindelingen. Schakel recognises a layer by the codes of its areas.",
      validFrom: "The day from which these borders hold.",
      lists: { map: "Map" },
    },
  },
};
