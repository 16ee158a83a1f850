import type { Succession } from "./borders.ts";

/** Where an area has come to, and how much of it. */
export interface Landing {
  readonly areaId: string;
  /** Above 0 and at most 1; over all landings of one area they add up to 1. */
  readonly share: number;
}

/**
 * Follows an area through mergers and splits, until each part stands on an area that will do. An area that will do itself is its own landing;
 * one that has no successor and will not do ends where it is.
 *
 * @param willDo whether to stop at an area: because it exists on the day asked about, or because something is known of it
 */
export function landings(
  areaId: string,
  successions: readonly Succession[],
  willDo: (areaId: string) => boolean,
): readonly Landing[] {
  const found = new Map<string, number>();
  const walk = (id: string, share: number, after: string): void => {
    const onward = willDo(id)
      ? []
      : successions.filter(({ areaId: from, happenedOn }) => from === id && happenedOn >= after);
    if (onward.length === 0) found.set(id, (found.get(id) ?? 0) + share);
    for (const { successorId, parts, whole, happenedOn } of onward)
      walk(successorId, (share * parts) / whole, happenedOn);
  };
  walk(areaId, 1, "");
  return [...found].map(([id, share]) => ({ areaId: id, share }));
}

/** Whether following successors can ever lead back: no area is its own successor. */
export function leadsBack(
  successions: readonly Pick<Succession, "areaId" | "successorId">[],
): string | undefined {
  const onward = Map.groupBy(successions, ({ areaId }) => areaId);
  const done = new Set<string>();
  const visit = (id: string, path: ReadonlySet<string>): string | undefined => {
    if (path.has(id)) return id;
    if (done.has(id)) return undefined;
    for (const { successorId } of onward.get(id) ?? []) {
      const round = visit(successorId, new Set([...path, id]));
      if (round) return round;
    }
    done.add(id);
    return undefined;
  };
  for (const id of onward.keys()) {
    const round = visit(id, new Set());
    if (round) return round;
  }
  return undefined;
}
