import type { Borders, Succession } from "./borders.ts";
import type { WholeKind } from "./kinds.ts";

/** A figure per area, by the id of the area: children, inhabitants, money. */
export type Figures = ReadonlyMap<string, number>;

/** A municipal figure, told for areas of another kind. */
export interface Spread {
  readonly byArea: Figures;
  /** What lies in no area of that kind; with all areas together it is exactly what the municipalities had. */
  readonly elsewhere: number;
}

/**
 * Tells a municipal figure for areas of another kind: each municipality's figure by the share that lies there. An estimate where a border cuts
 * a municipality, since people do not live evenly over postcodes; the total always stays what it was.
 */
export function spread(figures: Figures, borders: Borders, kind: WholeKind): Spread {
  const byArea = new Map<string, number>();
  let elsewhere = 0;
  for (const [municipalityId, figure] of figures) {
    let left = figure;
    const parts = borders.liesIn(municipalityId, kind);
    parts.forEach(({ place, share }, index) => {
      // The last one takes what is left, so that nothing is lost in rounding.
      const here = index === parts.length - 1 ? left : figure * share;
      left -= here;
      byArea.set(place.id, (byArea.get(place.id) ?? 0) + here);
    });
    elsewhere += left;
  }
  return { byArea, elsewhere };
}

/**
 * Tells figures that were counted under the borders of one day under those of a later day, through every merger and split in between.
 * Only forward: how many of a merged municipality's people live in which old part cannot be known from the sum.
 *
 * @throws RangeError when `until` lies before `since`
 */
export function restate(
  figures: Figures,
  successions: readonly Succession[],
  since: string,
  until: string,
): Figures {
  if (until < since) throw new RangeError("figures can only be told for later borders");
  let told = new Map(figures);
  const between = successions.filter(({ happenedOn }) => happenedOn > since && happenedOn <= until);
  for (const day of [...new Set(between.map(({ happenedOn }) => happenedOn))].sort()) {
    const changes = Map.groupBy(
      between.filter(({ happenedOn }) => happenedOn === day),
      ({ areaId }) => areaId,
    );
    const next = new Map<string, number>();
    const add = (id: string, figure: number) => next.set(id, (next.get(id) ?? 0) + figure);
    for (const [id, figure] of told) {
      let left = figure;
      const onward = changes.get(id) ?? [];
      onward.forEach(({ successorId, parts, whole }, index) => {
        const here = index === onward.length - 1 ? left : (figure * parts) / whole;
        left -= here;
        add(successorId, here);
      });
      if (onward.length === 0) add(id, figure);
    }
    told = next;
  }
  return told;
}
