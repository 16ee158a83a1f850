/** Someone as the balance of a group counts them. */
export interface Counted {
  readonly organisationKind: string;
  readonly sector: string;
  /** Their youth region; as they wrote it themselves where that tells no region we know; "" for none. */
  readonly region: string;
  /** Has no place yet. */
  readonly waits: boolean;
}

/** How many have a place, and how many more wait for one. */
export interface Count {
  readonly inside: number;
  readonly waiting: number;
}

/** How a group is made up: kinds of organisation by sector, and regions, the largest first. */
export interface Balance {
  readonly whole: Count;
  readonly kinds: readonly {
    readonly kind: string;
    readonly bySector: Readonly<Record<string, Count>>;
    readonly whole: Count;
  }[];
  readonly sectors: Readonly<Record<string, Count>>;
  /** "" for who filled in none. */
  readonly regions: readonly { readonly region: string; readonly whole: Count }[];
}

/** Counts people three ways; every person is counted once in each, so all three come to the same whole. */
export function balanceOf(people: readonly Counted[]): Balance {
  const kinds = groupedBy(people, ({ organisationKind }) => organisationKind);
  const regions = groupedBy(people, ({ region }) => region);
  return {
    whole: count(people),
    kinds: [...kinds]
      .map(([kind, some]) => ({ kind, bySector: countsBySector(some), whole: count(some) }))
      .sort(largestFirst),
    sectors: countsBySector(people),
    regions: [...regions].map(([region, some]) => ({ region, whole: count(some) })).sort(largestFirst),
  };
}

const countsBySector = (people: readonly Counted[]): Readonly<Record<string, Count>> =>
  Object.fromEntries([...groupedBy(people, ({ sector }) => sector)].map(([id, some]) => [id, count(some)]));

const count = (people: readonly Counted[]): Count => {
  const waiting = people.filter(({ waits }) => waits).length;
  return { inside: people.length - waiting, waiting };
};

const size = ({ inside, waiting }: Count): number => inside + waiting;

const largestFirst = (one: { readonly whole: Count }, other: { readonly whole: Count }): number =>
  size(other.whole) - size(one.whole);

function groupedBy(
  people: readonly Counted[],
  keyOf: (person: Counted) => string,
): ReadonlyMap<string, readonly Counted[]> {
  const groups = new Map<string, Counted[]>();
  for (const person of people) {
    const key = keyOf(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return groups;
}
