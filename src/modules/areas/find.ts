import type { Succession } from "./borders.ts";
import { municipalityCode, readPostcode, swvNumber } from "./codes.ts";
import { fold } from "./fold.ts";
import { type AreaKind, areaKinds, type Place } from "./kinds.ts";
import { landings } from "./successions.ts";

/** An area that may be meant by what someone typed. */
export interface Found {
  /** An area that exists on the day. */
  readonly place: Place;
  /** By which it was found. */
  readonly by: "code" | "postcode" | "name";
  /** The postcode that was typed, "1098"; it lies in this place. */
  readonly postcode: string | null;
  /** Found under the name or code of an area that does not exist on this day; this one came in its place, for `share` of it. */
  readonly instead: {
    readonly of: Place;
    readonly share: number;
    /** When the other ended; or, when it only begins later, when that is. */
    readonly ended: string | null;
    readonly begins: string | null;
  } | null;
}

/** Names that people use beside the one that is published, by code. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  GM0518: ["Den Haag"],
  GM0796: ["Den Bosch"],
  PV21: ["Friesland"],
};

interface Entry {
  readonly place: Place;
  readonly found: readonly Omit<Found, "by" | "postcode">[];
  readonly names: readonly Name[];
  readonly code: string;
}

interface Name {
  readonly whole: string;
  readonly words: readonly string[];
  readonly threes: ReadonlySet<string>;
}

/** What can be looked for on a day. */
export interface Findable {
  /** Areas of the day. */
  readonly there: readonly Place[];
  /** Areas of other years. */
  readonly elsewhen: readonly Place[];
  readonly successions: readonly Succession[];
  readonly atPostcode: (digits: string) => {
    readonly municipality: Place | undefined;
    readonly swvs: readonly Place[];
  };
}

/**
 * Makes the index of a day: a function from what someone types to the areas that may be meant, the likeliest first. It knows codes in every
 * spelling, postcodes, names without accents, beginnings of words, small mistakes, and areas of other years, which lead to those of the day.
 * A few hundred names: going past all of them takes about a millisecond.
 */
export function indexOf(findable: Findable): (typed: string, most: number) => readonly Found[] {
  const entries = [
    ...findable.there.map((place) => entryOf(place, [{ place, instead: null }])),
    ...findable.elsewhen.flatMap((place) => {
      const found = insteadOf(place, findable);
      return found.length > 0 ? [entryOf(place, found)] : [];
    }),
  ];
  return (typed, most) => {
    const asked = fold(typed);
    if (asked === "") return [];
    const wanted = nameOf(asked);
    const codes = codesIn(typed);
    const start = bareCode(asked);
    const weighed = entries.flatMap((entry) => {
      const byCode = codes.has(entry.code)
        ? 200
        : start.length > 2 && entry.code.toLowerCase().startsWith(start)
          ? 95
          : 0;
      const byName = Math.max(...entry.names.map((name) => likeness(wanted, name)));
      const weight = Math.max(byCode, byName);
      return weight > 0
        ? [{ entry, weight, by: byCode > byName ? ("code" as const) : ("name" as const) }]
        : [];
    });
    weighed.sort(
      (one, other) =>
        other.weight - one.weight ||
        order(one.entry.place.kind) - order(other.entry.place.kind) ||
        one.entry.place.name.localeCompare(other.entry.place.name, "nl"),
    );
    const best = weighed[0]?.weight ?? 0;
    const byText = weighed
      // Something that fits well makes what is merely alike noise.
      .filter(({ weight }) => best < 60 || weight >= 40)
      .flatMap(({ entry, by }) => entry.found.map((one): Found => ({ ...one, by, postcode: null })));
    return onePerPlace([...postcodeFinds(typed, findable), ...byText]).slice(0, most);
  };
}

function entryOf(place: Place, found: Entry["found"]): Entry {
  const names = [...namesOf(place), place.code].map((name) => nameOf(fold(name)));
  return { place, found, code: place.code, names };
}

/** What an area is called, by its register and by people. */
export const namesOf = ({ name, code }: Place): readonly string[] =>
  [name, ...(alsoCalled[code] ?? [])].filter((one) => one !== "");

/** The areas of the day that stand where an area of another year was, or will be. */
function insteadOf(of: Place, { there, successions }: Findable): Entry["found"] {
  const onDay = new Map(there.map((place) => [place.id, place]));
  const onward = successions.filter(({ areaId }) => areaId === of.id);
  const after = landings(of.id, successions, (id) => onDay.has(id))
    .map(({ areaId, share }) => ({ place: onDay.get(areaId), share }))
    .filter((one): one is { place: Place; share: number } => one.place !== undefined)
    .toSorted(
      (one, other) => other.share - one.share || one.place.name.localeCompare(other.place.name, "nl"),
    );
  if (after.length > 0)
    return after.map(({ place, share }) => ({
      place,
      instead: { of, share, ended: onward[0]?.happenedOn ?? null, begins: null },
    }));
  const begins = successions.find(({ successorId }) => successorId === of.id)?.happenedOn;
  if (begins === undefined) return [];
  return there
    .filter(({ id, kind }) => kind === of.kind && leadsTo(id, of.id, successions))
    .map((place) => ({ place, instead: { of, share: 1, ended: null, begins } }));
}

const leadsTo = (from: string, to: string, successions: readonly Succession[]): boolean =>
  landings(from, successions, (id) => id === to).some(({ areaId }) => areaId === to);

/** Every code that what was typed may stand for. */
function codesIn(typed: string): ReadonlySet<string> {
  const code = municipalityCode(typed);
  const swvs = [swvNumber(typed, "po"), swvNumber(typed, "vo")];
  // "20.01" is an swv and nothing else.
  const said = /[.-]/.test(typed) ? swvs : [...swvs, code];
  return new Set([...said.filter((one) => one !== null), fold(typed).replaceAll(" ", "").toUpperCase()]);
}

const bareCode = (asked: string): string => (/\d/.test(asked) ? asked.replaceAll(/[\s.-]/g, "") : "");

function postcodeFinds(typed: string, { atPostcode }: Findable): readonly Found[] {
  const postcode = readPostcode(typed);
  if (postcode === null || /[.-]/.test(typed)) return [];
  const { municipality, swvs } = atPostcode(postcode.digits);
  return (municipality ? [municipality, ...swvs] : swvs).map((place) => ({
    place,
    by: "postcode",
    postcode: postcode.digits,
    instead: null,
  }));
}

function nameOf(whole: string): Name {
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const threes = new Set<string>();
  for (const word of words)
    for (let at = 0; at <= word.length; at++) threes.add(`  ${word} `.slice(at, at + 3));
  return { whole: words.join(" "), words, threes };
}

/** How well a name fits what was typed, 0 to 100; 0 is not at all. */
function likeness(asked: Name, name: Name): number {
  if (asked.whole === "" || name.whole === "") return 0;
  if (name.whole === asked.whole) return 100;
  if (name.whole.startsWith(asked.whole)) return 90;
  let from = 0;
  const begins = asked.words.every((word) => {
    const at = name.words.findIndex((one, index) => index >= from && one.startsWith(word));
    from = at + 1;
    return at >= 0;
  });
  if (begins) return 80;
  if (asked.words.every((word) => name.words.some((one) => one.startsWith(word)))) return 70;
  if (asked.whole.length >= 3 && name.whole.includes(asked.whole)) return 60;
  const shared = [...asked.threes].filter((three) => name.threes.has(three)).length;
  const alike = shared / (asked.threes.size + name.threes.size - shared);
  return alike >= 0.3 ? Math.round(alike * 59) : 0;
}

const order = (kind: AreaKind): number => areaKinds.indexOf(kind);

/** The first way in which a place was found counts. */
function onePerPlace(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}
