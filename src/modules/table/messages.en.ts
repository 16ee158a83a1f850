import type { nl } from "./messages.nl.ts";

const percent = (share: number): string => {
  const whole = Math.round(share * 100);
  if (whole === 0) return "less than 1%";
  return whole === 100 && share < 1 ? "more than 99%" : `${whole}%`;
};

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;
const list = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);

export const en: typeof nl = {
  list,
  kinds: {
    municipality: "Municipality",
    province: "Province",
    youth_region: "Youth-care region",
    swv_po: "School partnership (swv), primary",
    swv_vo: "School partnership (swv), secondary",
    rmc_region: "RMC region (early school leaving)",
    ggd_region: "GGD region (public health)",
  },
  share: {
    whole: "wholly",
    postcodes: (here, inAll, share) => `${here} of ${inAll} postcodes (${percent(share)})`,
    part: (share) => `for ${percent(share)}`,
  },
  page: {
    title: "Who sits at the table?",
    titleOf: (name) => `Who sits at the table in ${name}?`,
    titleOfSwv: (name) => `Who sits at the table with ${name}?`,
    titleOfSchool: (name) => `Who sits at the table for ${name}?`,
    lead: "Education and youth care each have borders of their own. Look up your municipality, school partnership, school or postcode, and see who has to meet whom.",
    leadOf: (day) => `These were the borders on ${day}.`,
    leadToday: "These are the borders of today.",
    breadcrumbs: "Breadcrumbs",
    home: "Start",
    searchTitle: "Look up a place",
    search: "Municipality, school partnership, school or postcode",
    searchHelp: "For example: Súdwest-Fryslân, PO 20.01, 1098 KB or a BRIN number. Typing errors do no harm.",
    year: "Year",
    today: (year) => `${year} (today)`,
    show: "Show",
    suggestions: "Suggestions",
    examples: "Or begin here",
    exampleOverview: "The patchwork in figures",
  },
  choose: {
    title: (typed) => `What do you mean by “${typed}”?`,
    lead: (n) => `We found ${count(n, "place", "places")}. Choose one.`,
    none: (typed) => `We found nothing for “${typed}”`,
    noneHelp: "This is what you can try:",
    tips: [
      "Type part of the name: “sudwest” finds Súdwest-Fryslân.",
      "Type a postcode, with or without letters: 1098 or 1098 KB.",
      "Type the number of a school partnership: PO 20.01, or just 20.01.",
      "Type the code of a municipality (GM0363) or the BRIN of a school (11ZZ or 11ZZ03).",
    ],
    ended: (day, names) => `part of ${names} since ${day}`,
    begins: (day, names) => `exists from ${day}; ${names} before that`,
    school: "School",
    postcode: "Postcode",
    inMunicipality: (name) => `in ${name}`,
  },
  notes: {
    title: "Please note",
    successor: (old, day, name) =>
      `${old} has been part of ${name} since ${day}. That is why you see ${name} here.`,
    divided: (old, day) => `${old} no longer exists: it was divided on ${day}. Choose how to go on.`,
    notYet: (name, day) =>
      `${name} did not exist yet on ${day}. These were the municipalities then. Choose one, or choose another year.`,
    older: (what, day) =>
      `${what}: the newest list we have holds from ${day}. What changed after that is not in it.`,
    early: (what, day) => `${what}: we have no list for this year. We use the oldest we have, of ${day}.`,
    missing: (what) => `${what}: we have no list of these.`,
    schoolSpot: (name, digits) => `We look at the postcode area ${digits}, where ${name} stands.`,
    noSwv: "This postcode area is not in the list of school partnerships.",
  },
  lists: {
    municipality: "Municipalities",
    province: "Provinces",
    youth_region: "Youth-care regions",
    swv_po: "School partnerships",
    rmc_region: "RMC regions",
    ggd_region: "GGD regions",
    map: "Map",
  },
  lies: {
    title: "What it is part of",
    titleOf: (name) => `What ${name} is part of`,
    none: "We have no list of these.",
    municipalities: (n) => `${count(n, "municipality belongs", "municipalities belong")} to it.`,
  },
  map: {
    title: (name) => `Map of the borders around ${name}`,
    nationalTitle: "Map of the whole country: where do borders run through each other?",
    description: "Each area is a municipality and a link. The same facts are in the table below the map.",
    cut: "Where a school partnership covers only part of a municipality, that municipality is dotted or has broken stripes: where exactly the border runs is not on the map.",
    skip: "Skip the map",
    ring: (name) => `Thick dashed line: ${name}`,
    chosen: (name) => `Thick outline: ${name}`,
    border: "Thin line: border of a municipality",
    swvPo: (names) => `Filled, primary: ${list(names)}`,
    swvVo: (names) => `Striped, secondary: ${list(names)}`,
    partPo: "Dotted: part of the municipality lies in that primary partnership",
    partVo: "Broken stripes: part of the municipality lies in that secondary partnership",
    nationalFill:
      "Filled: the primary partnership of this municipality lies in more than one youth-care region",
    nationalHatch: "Striped: the same for the secondary partnership",
    nationalPart: "Dotted: that is so for part of the municipality (primary)",
    nationalPartVo: "Broken stripes: that is so for part of the municipality (secondary)",
    nationalRing: "Thick dashed line: border of a youth-care region",
    nothing: "We have no map for this year. The table says the same.",
    table: "See the map as a table",
    tableCaption: "The municipalities on the map, with their school partnerships and youth-care region",
    credit: (source) => `Borders on the map: ${source}.`,
    here: (name, predecessors) => `${name} (then: ${predecessors})`,
  },
  tables: {
    title: "The consultations that follow from this",
    lead: "Schools and municipalities must discuss their plans with each other. The law calls that consultation aimed at agreement (oogo): both try to agree.",
    support: (name) => `Support plan of ${name}`,
    supportText: (n) =>
      `The school partnership discusses its plan with ${count(n, "municipality", "municipalities")}. At least every four years.`,
    supportLaw: {
      swv_po: "Primary Education Act (WPO), article 18a; Expertise Centres Act (WEC), article 28a",
      swv_vo:
        "Secondary Education Act (WVO), article 17a, now WVO 2020; Expertise Centres Act (WEC), article 28a",
    },
    youth: (name) => `Youth plan of the municipality of ${name}`,
    youthText: (n) =>
      `The municipality discusses its plan for youth care with ${count(n, "school partnership", "school partnerships")}, as far as it touches education.`,
    youthLaw: "Youth Act: one or more municipalities with one or more school partnerships",
    together: (name) => `Youth plan of the youth-care region ${name}, together`,
    togetherText: (municipalities, swvs) =>
      `When the municipalities of the youth-care region do it together, ${count(municipalities, "municipality", "municipalities")} and ${count(swvs, "school partnership", "school partnerships")} sit at one table.`,
    law: "In the law",
    seats: "Who sits at this table?",
    middleSupport: "Support plan",
    middleYouth: "Youth plan",
    roundTable: (name) => `Table: ${name}`,
    partly: (words) => `partly: ${words}`,
    youthElsewhere: (name) => `The youth plans of the municipalities in ${name}`,
    youthElsewhereText:
      "Every municipality discusses its youth plan with the school partnerships on its territory. So this school partnership sits at all these tables.",
    municipality: "Municipality",
    swv: "School partnerships at the table",
  },
  both: {
    title: "Who sits at both?",
    lead: (n) =>
      n === 0
        ? "Nobody sits at both kinds of tables."
        : `${n === 1 ? "One party sits" : `${n} parties sit`} at a table about the support plan and at a table about the youth plan. They can make the plans fit each other.`,
    caption: "Who sits at which table",
    party: "Party",
    support: (name) => `Support plan ${name}`,
    youth: (name) => `Youth plan ${name}`,
    together: (name) => `Youth plan together, ${name}`,
    anyYouth: "Youth plan of a municipality here",
    yes: "has a seat",
    no: "no",
    both: "at both",
    one: "at one side",
    where: "About both plans?",
  },
  neighbours: {
    title: "Neighbours in another youth-care region",
    lead: (n) =>
      n === 0
        ? "All municipalities in the same school partnerships are in the same youth-care region too. That is rare."
        : `${count(n, "municipality shares", "municipalities share")} a school partnership with you, but buys youth care with another region. A child that lives there and goes to school here meets other agreements.`,
    caption: "The same school partnership, not the same youth-care region",
    municipality: "Municipality",
    swv: "Shares",
    region: "Youth-care region",
    spread: (name, n) =>
      n === 1
        ? `${name} lies wholly in one youth-care region.`
        : `${name} lies in ${count(n, "youth-care region", "youth-care regions")}. With each of them the agreements about youth care differ.`,
  },
  take: {
    title: "Take it along",
    link: "The address of this page keeps showing the same. Feel free to pass it on.",
    textTitle: "Copy as text",
    textLabel: "Everything on this page as text",
    copy: "Copy the text",
    copied: "Copied",
    textPage: "Open the text as a page",
    json: "Open data: JSON",
    csv: "Open data: CSV",
    openTitle: "Use these facts yourself",
    open: "Programs and spreadsheets may fetch the same facts, also from another website. Put “plek” and “jaar” in the address as above.",
    print: "It prints well too: the page fits on paper.",
    sources: "Sources",
    sourceFrom: (source, day) => `${source}, valid from ${day}`,
  },
  patchwork: {
    title: "The patchwork in figures",
    lead: "Borders of municipalities, school partnerships and youth-care regions run through each other. This often.",
    municipalities: "municipalities",
    youthRegions: "youth-care regions",
    swvPo: "primary school partnerships",
    swvVo: "secondary school partnerships",
    relations: "times a municipality has to do with a school partnership",
    straddlingPo: "primary school partnerships lie in more than one youth-care region",
    straddlingVo: "secondary school partnerships lie in more than one youth-care region",
    cutPo: "municipalities lie in more than one primary school partnership",
    cutVo: "municipalities lie in more than one secondary school partnership",
    straddling: "School partnerships in more than one youth-care region",
    cutUp: "Municipalities in more than one school partnership",
    none: "None.",
    swv: "School partnership",
    regions: "Youth-care regions, with the share of postcodes",
    municipality: "Municipality",
    swvs: "School partnerships, with the share of postcodes",
    empty: "No borders have been read in yet",
    emptyText: "An administrator reads in the lists of CBS and DUO. After that the whole country is here.",
    year: "Choose a year",
  },
  text: {
    day: (day) => `As on ${day}`,
    at: (url) => `Source: ${url}`,
  },
};
