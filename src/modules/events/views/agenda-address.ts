import { eventKinds, kindInAddress } from "../kinds.ts";
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
  page: "bladzijde",
} as const;

/** The address of an answer, to share or to go on from. */
export function agendaAddress({ period, where, kinds, series, page }: AgendaQuestion): string {
  const search = new URLSearchParams();
  if (period === "past") search.set(filterNames.period, filterNames.past);
  for (const each of where) search.append(filterNames.where, filterNames[each]);
  for (const each of kinds) search.append(filterNames.kind, kindInAddress[each]);
  for (const each of series) search.append(filterNames.series, each);
  if (page > 1) search.set(filterNames.page, String(page));
  return search.size === 0 ? eventPaths.agenda : `${eventPaths.agenda}?${search}`;
}

/** What an address asks; whatever makes no sense is left out. */
export function agendaQuestion(search: URLSearchParams): AgendaQuestion {
  const page = Number(search.get(filterNames.page) ?? 1);
  const where = search.getAll(filterNames.where);
  return {
    period: search.get(filterNames.period) === filterNames.past ? "past" : "toCome",
    where: (["online", "onSite"] as const).filter((each) => where.includes(filterNames[each])),
    kinds: eventKinds.filter((kind) => search.getAll(filterNames.kind).includes(kindInAddress[kind])),
    series: search.getAll(filterNames.series).slice(0, 20),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}
