import type { BorderFacts, Part } from "./borders.ts";
import { isSwv, type Place, type WholeKind, wholeKinds } from "./kinds.ts";
import { postcodesOf, tiesOf } from "./lists.ts";
import { landings } from "./successions.ts";

/** What was found out about a day before anyone asks which municipality lies in what. */
interface Known {
  /** Any official area of any year. */
  readonly places: ReadonlyMap<string, Place>;
  /** Those of the day. */
  readonly municipalities: readonly Place[];
  readonly municipalityAt: ReadonlyMap<string, string>;
  readonly swvsAt: ReadonlyMap<string, readonly { readonly areaId: string }[]>;
}

type Said = ReadonlyMap<string, readonly Part[]>;

/**
 * In which areas every municipality of the day lies, per kind, the largest share first. By postcode or by a list of shares; a list of another
 * year is brought to this day along the successions.
 */
export function partsOf(
  facts: BorderFacts,
  { places, municipalities, municipalityAt, swvsAt }: Known,
): ReadonlyMap<WholeKind, Said> {
  const listed = new Set(facts.listed.map(({ id }) => id));
  return new Map(
    wholeKinds.map((kind) => [
      kind,
      isSwv(kind) && !tiesAreNewer(kind) ? partsByPostcode(kind) : partsByTie(kind),
    ]),
  );

  /** Shares of swv's come from postcodes; a list of shares counts when there are no postcodes, or when it is of a later day. */
  function tiesAreNewer(kind: WholeKind): boolean {
    const [ties, postcodes] = [facts.editions.get(tiesOf(kind)), facts.editions.get(postcodesOf("swv"))];
    if (!ties || !postcodes) return ties !== undefined;
    return ties.early === postcodes.early ? ties.validFrom > postcodes.validFrom : postcodes.early;
  }

  function partsByPostcode(kind: "swv_po" | "swv_vo"): Said {
    const count = new Map<string, Map<string, number>>();
    for (const [digits, municipalityId] of municipalityAt)
      for (const { areaId } of swvsAt.get(digits) ?? [])
        if (places.get(areaId)?.kind === kind) {
          const here = count.get(municipalityId) ?? new Map<string, number>();
          count.set(municipalityId, here.set(areaId, (here.get(areaId) ?? 0) + 1));
        }
    const said = new Map(
      [...count].map(([municipalityId, here]) => {
        const inAll = [...here.values()].reduce((sum, n) => sum + n, 0);
        return [
          municipalityId,
          [...here].map(([areaId, n]) => ({
            place: places.get(areaId)!,
            share: n / inAll,
            postcodes: { here: n, inAll },
          })),
        ] as const;
      }),
    );
    return complete(passedOn(said));
  }

  function partsByTie(kind: WholeKind): Said {
    const said = new Map<string, readonly Part[]>();
    for (const [areaId, ties] of Map.groupBy(
      facts.ties.filter((tie) => tie.kind === kind),
      (tie) => tie.areaId,
    )) {
      const parts = ties.flatMap(({ liesIn, parts: n, whole }) => {
        const place = places.get(liesIn);
        const counted = isSwv(kind) ? { here: n, inAll: whole } : null;
        return place ? [{ place, share: n / whole, postcodes: counted }] : [];
      });
      said.set(areaId, parts);
    }
    return complete(passedOn(said));
  }

  /** What is said of an area that is not there (any more) passes to where its parts are now, as long as nothing is said of those. */
  function passedOn(said: Said): Said {
    const sources = new Map<string, Weighed[]>();
    for (const [areaId, parts] of said)
      if (!listed.has(areaId))
        for (const { areaId: onto, share } of landings(areaId, facts.successions, (id) => listed.has(id)))
          sources.set(onto, [
            ...(sources.get(onto) ?? []),
            { parts, share, inhabitants: places.get(areaId)?.inhabitants ?? null },
          ]);
    return new Map([...[...sources].map(([onto, all]) => [onto, together(all)] as const), ...said]);
  }

  /** A municipality of which the list does not speak answers with what is said of its successors. */
  function complete(said: Said): Said {
    const all = new Map<string, readonly Part[]>();
    for (const { id } of municipalities) {
      const own =
        said.get(id) ??
        together(
          landings(id, facts.successions, (later) => said.has(later))
            .filter(({ areaId }) => said.has(areaId))
            .map(({ areaId, share }) => ({ parts: said.get(areaId)!, share, inhabitants: 1 })),
        );
      all.set(
        id,
        own.toSorted((one, other) => other.share - one.share || byName(one.place, other.place)),
      );
    }
    return all;
  }
}

interface Weighed {
  readonly parts: readonly Part[];
  /** How much of it counts here. */
  readonly share: number;
  readonly inhabitants: number | null;
}

/** What several say together, each by the people it brings; equally when of one of them it is not known how many. */
function together(sources: readonly Weighed[]): readonly Part[] {
  const known = sources.every(({ inhabitants }) => inhabitants !== null && inhabitants > 0);
  const weight = ({ share, inhabitants }: Weighed) => share * (known ? inhabitants! : 1);
  const total = sources.reduce((sum, source) => sum + weight(source), 0);
  const shares = new Map<Place, number>();
  for (const source of sources)
    for (const { place, share } of source.parts)
      shares.set(place, (shares.get(place) ?? 0) + (share * weight(source)) / total);
  return [...shares].map(([place, share]) => ({ place, share, postcodes: null }));
}

const byName = (one: Place, other: Place): number =>
  one.name.localeCompare(other.name, "nl") || one.code.localeCompare(other.code);
