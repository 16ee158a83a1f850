import { isId } from "#platform/ids";
import { eventKinds, eventSectors, kindInAddress } from "../kinds.ts";
import { eventPaths } from "../paths.ts";
import type { AgendaQuestion } from "../queries/agenda.ts";

/** How a question to the agenda stands in the address. */
export const filterNames = {
  period: "periode",
  past: "geweest",
  where: "waar",
  online: "online",
  onSite: "locatie",
  kind: "soort",
  series: "hoort-bij",
  sector: "sector",
  area: "regio",
  page: "bladzijde",
} as const;

/** The address of an answer, to share or to go on from. */
export function agendaAddress(question: AgendaQuestion): string {
  const { period, page } = question;
  const search = choiceIn(question);
  if (period === "past") search.set(filterNames.period, filterNames.past);
  if (page > 1) search.set(filterNames.page, String(page));
  return search.size === 0 ? eventPaths.agenda : `${eventPaths.agenda}?${search}`;
}

/** The address of the calendar that follows what is chosen. */
export function feedAddress(question: AgendaQuestion): string {
  const search = choiceIn(question);
  return search.size === 0 ? eventPaths.publicFeed : `${eventPaths.publicFeed}?${search}`;
}

function choiceIn({ where, kinds, series, sectors, areas }: AgendaQuestion): URLSearchParams {
  const search = new URLSearchParams();
  for (const each of where) search.append(filterNames.where, filterNames[each]);
  for (const each of kinds) search.append(filterNames.kind, kindInAddress[each]);
  for (const each of series) search.append(filterNames.series, each);
  for (const each of sectors) search.append(filterNames.sector, each);
  for (const each of areas) search.append(filterNames.area, each);
  return search;
}

/** Nothing chosen but the period: the whole agenda. */
export const isWhole = (question: AgendaQuestion): boolean => choiceIn(question).size === 0;

/** What an address asks; whatever makes no sense is left out. */
export function agendaQuestion(search: URLSearchParams): AgendaQuestion {
  const page = Number(search.get(filterNames.page) ?? 1);
  const where = search.getAll(filterNames.where);
  return {
    period: search.get(filterNames.period) === filterNames.past ? "past" : "toCome",
    where: (["online", "onSite"] as const).filter((each) => where.includes(filterNames[each])),
    kinds: eventKinds.filter((kind) => search.getAll(filterNames.kind).includes(kindInAddress[kind])),
    series: search.getAll(filterNames.series).slice(0, 20),
    sectors: eventSectors.filter((id) => search.getAll(filterNames.sector).includes(id)),
    areas: search.getAll(filterNames.area).filter(isId).slice(0, 20),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}
