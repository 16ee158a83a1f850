/** Someone who can be named: their id, and the name they are known by. */
interface Nameable {
  readonly id: string;
  readonly name: string;
}

/**
 * Who of these people a text names with an @: by their whole name, or by their first name where nobody else has it. What was quoted
 * from someone else names nobody anew.
 */
export function namedIn(text: string, people: readonly Nameable[]): ReadonlySet<string> {
  const own = text
    .split("\n")
    .filter((line) => !/^\s{0,3}>/.test(line))
    .join("\n");
  const firstNames = Map.groupBy(people, ({ name }) => firstOf(name).toLowerCase());
  const named = people.filter(
    ({ name }) =>
      says(own, name) ||
      (firstNames.get(firstOf(name).toLowerCase())?.length === 1 && says(own, firstOf(name))),
  );
  return new Set(named.map(({ id }) => id));
}

const firstOf = (name: string): string => name.split(/\s/)[0] ?? name;

function says(text: string, name: string): boolean {
  if (name.trim() === "") return false;
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}@.])@${literal}(?![\\p{L}\\p{N}])`, "iu").test(text);
}
