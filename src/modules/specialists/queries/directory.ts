import { and, asc, eq, isNull } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isAvailable } from "../policy.ts";
import { type Specialist, type SpecialistKind, specialist } from "../schema.ts";

/** Someone in the directory, as everyone with an account may see them. */
export type Listed = Omit<Specialist, "email">;

/** What to select for it: the mail address is nobody's to see. */
export const listed = {
  id: specialist.id,
  kind: specialist.kind,
  name: specialist.name,
  organisation: specialist.organisation,
  about: specialist.about,
  subjects: specialist.subjects,
  areas: specialist.areas,
  weekdays: specialist.weekdays,
  awayUntil: specialist.awayUntil,
  personId: specialist.personId,
  since: specialist.since,
  until: specialist.until,
};

/** Everyone of a kind, by name. */
export const directory = (act: Act, kind: SpecialistKind): Promise<readonly Listed[]> =>
  act.tx
    .select(listed)
    .from(specialist)
    .where(and(eq(specialist.kind, kind), isNull(specialist.until)))
    .orderBy(asc(specialist.name));

/** One's own places in the directory. */
export async function myProfiles(act: Act): Promise<readonly Listed[]> {
  if (act.actor.kind !== "person") return [];
  return act.tx
    .select(listed)
    .from(specialist)
    .where(and(eq(specialist.personId, act.actor.id), isNull(specialist.until)));
}

export interface Wanted {
  readonly subjects: readonly string[];
  readonly areaId: string;
  /** ISO 8601. */
  readonly day: string;
}

/** How someone fits what is wanted. */
export interface Fit<Who extends Listed = Listed> {
  readonly who: Who;
  readonly subjects: readonly string[];
  /** Works in this region by name; false is the whole country. */
  readonly near: boolean;
  readonly available: boolean;
}

/** Who fits a region and at least one subject, best first: available, of this region by name, with most of the subjects. */
export const fitting = <Who extends Listed>(
  people: readonly Who[],
  { subjects, areaId, day }: Wanted,
): readonly Fit<Who>[] =>
  people
    .map((who) => ({
      who,
      subjects: subjects.filter((id) => who.subjects.includes(id)),
      near: who.areas.includes(areaId),
      available: isAvailable(who, day),
    }))
    .filter(
      ({ who, subjects: shared, near }) =>
        (near || who.areas.length === 0) && (subjects.length === 0 || shared.length > 0),
    )
    .sort(
      (one, other) =>
        Number(other.available) - Number(one.available) ||
        Number(other.near) - Number(one.near) ||
        other.subjects.length - one.subjects.length ||
        one.who.name.localeCompare(other.who.name, "nl"),
    );
