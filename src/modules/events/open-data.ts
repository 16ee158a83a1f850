import { and, asc, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { sectors } from "#modules/people";
import type { Act } from "#platform/acts";
import { type OpenCollection, type OpenPage, openCollection, thingFields } from "#platform/open-data";
import { type EventKind, eventKinds, eventSectors, kindInAddress } from "./kinds.ts";
import { listedColumns, wordColumns } from "./meeting.ts";
import { eventPaths } from "./paths.ts";
import { event } from "./schema.ts";

const kindOf = Object.fromEntries(eventKinds.map((kind) => [kindInAddress[kind], kind]));
const kinds = eventKinds.map((kind) => kindInAddress[kind]);

const Meeting = z.object({
  ...thingFields,
  titel: z.string(),
  soort: z.enum(kinds),
  samenvatting: z.string(),
  beschrijving: z.string().meta({ description: "Platte tekst." }),
  voorWie: z.string(),
  begint: z.iso.datetime(),
  eindigt: z.iso.datetime(),
  online: z.boolean(),
  plaats: z.string().meta({ description: "Leeg bij een bijeenkomst die alleen online is." }),
  kosten: z.string().meta({ description: "Leeg: meedoen kost niets." }),
  organisatie: z.string(),
  sectoren: z.array(z.enum(eventSectors)).meta({ description: "Leeg: voor alle sectoren." }),
  regio: z.string().meta({ description: "Leeg: voor het hele land." }),
  reeks: z
    .object({ titel: z.string(), adres: z.url() })
    .nullable()
    .meta({ description: "Waar de bijeenkomst bij hoort, als dat iets is." }),
  afgelastOp: z.iso.datetime().nullable(),
});

const Filters = z.object({
  vanaf: z.iso.date().optional().meta({ description: "Eindigt op of na deze dag." }),
  tot: z.iso.date().optional().meta({ description: "Begint op of voor deze dag." }),
  soort: z.enum(kinds).optional(),
  sector: z
    .enum(eventSectors)
    .optional()
    .meta({ description: sectors.map(({ id, words }) => `${id}: ${words.nl}`).join("; ") }),
});

/** Every public meeting there is or was, in order of time. */
export const meetings: OpenCollection = openCollection({
  name: "bijeenkomsten",
  title: "Bijeenkomsten",
  about:
    "Alle openbare bijeenkomsten, webinars en werkbezoeken, ook die geweest zijn. Wat het eerst begint, staat voorop.",
  thing: Meeting,
  filters: Filters,
  keepUntil: ["events/", "communities/"],
  list: (act, { vanaf, tot, soort, sector }, { after, most }) =>
    meetingsWhere(
      act,
      and(
        vanaf === undefined ? undefined : gte(dayOf(event.endsAt), vanaf),
        tot === undefined ? undefined : lte(dayOf(event.startsAt), tot),
        soort === undefined ? undefined : eq(event.kind, kindOf[soort]!),
        sector === undefined
          ? undefined
          : sql`(${event.sectors} = '{}' or ${sector} = any (${event.sectors}))`,
        after === undefined
          ? undefined
          : sql`(${event.startsAt}, ${event.id}) > (select e.starts_at, e.id from event e where e.slug = ${after})`,
      ),
      most,
    ),
  one: async (act, id) => (await meetingsWhere(act, eq(event.slug, id), 1))[0] ?? null,
});

/** The agenda and every public meeting in it. */
export async function pages(act: Act): Promise<readonly OpenPage[]> {
  const rows = await act.tx
    .select({ slug: event.slug, changedAt: event.changedAt })
    .from(event)
    .where(eq(event.visibility, "public"))
    .orderBy(asc(event.id));
  return [
    { path: eventPaths.agenda },
    ...rows.map(({ slug, changedAt }) => ({ path: eventPaths.event(slug), changedAt })),
  ];
}

/** Titles of public meetings, for who makes a slip while searching. */
export async function titles(act: Act): Promise<readonly string[]> {
  const rows = await act.tx.select({ title: event.title }).from(event).where(eq(event.visibility, "public"));
  return rows.map(({ title }) => title);
}

/** On which day in the Netherlands. */
const dayOf = (moment: typeof event.startsAt | typeof event.endsAt): SQL<string> =>
  sql<string>`(${moment} at time zone 'Europe/Amsterdam')::date`;

async function meetingsWhere(
  act: Act,
  where: SQL | undefined,
  most: number,
): Promise<readonly z.input<typeof Meeting>[]> {
  const rows = await act.tx
    .select({ ...listedColumns, ...wordColumns })
    .from(event)
    .where(and(eq(event.visibility, "public"), where))
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(most);
  return rows.map((row) => ({
    id: row.slug,
    adres: act.publicUrl + eventPaths.event(row.slug),
    gewijzigdOp: row.changedAt.toISOString(),
    titel: row.title,
    soort: kindInAddress[row.kind as EventKind],
    samenvatting: row.summary,
    beschrijving: row.description,
    voorWie: row.audience,
    begint: row.startsAt.toISOString(),
    eindigt: row.endsAt.toISOString(),
    online: row.online,
    plaats: row.place,
    kosten: row.costs,
    organisatie: row.organisedBy,
    sectoren: row.sectors as (typeof eventSectors)[number][],
    regio: row.areaName,
    reeks: row.seriesPath === "" ? null : { titel: row.seriesTitle, adres: act.publicUrl + row.seriesPath },
    afgelastOp: row.cancelledAt?.toISOString() ?? null,
  }));
}
