import { fingerprint } from "#platform/ids";
import { type ArchiveImport, type Choices, ways } from "./schema.ts";

/** What a form says about the kinds of a file, in their order; null when it does not say it of each, or brings nothing at all. */
export function choicesIn(
  said: Readonly<Record<string, unknown>>,
  origins: readonly { readonly origin: string }[],
): Choices | null {
  const chosen = origins.map(
    ({ origin }, i) => [origin, ways.find((way) => way === said[`soort-${i}`])] as const,
  );
  const known = chosen.filter((one): one is [string, NonNullable<(typeof one)[1]>] => one[1] !== undefined);
  if (known.length < chosen.length || known.every(([, way]) => way === "skip")) return null;
  return { ways: Object.fromEntries(known), bylines: said.schrijvers === "ja" };
}

/** By what a second editor says which choice they saw: what was chosen otherwise since has another one. */
export const markOf = ({ choices, askedBy }: Pick<ArchiveImport, "choices" | "askedBy">): string =>
  fingerprint(JSON.stringify([askedBy, choices]));
