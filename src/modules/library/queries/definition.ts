import { asc, desc, eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import type { Locale } from "#platform/locale";
import { definitionFacet, definitionTerm, definitionVersion } from "../schema.ts";

/** A word of the definition; its tag is "facet:term". */
export interface Term {
  readonly tag: string;
  readonly words: Readonly<Record<Locale, string>>;
}

/** A side by which an example is described, with the words there are for it. */
export interface DefinitionFacet {
  readonly facet: string;
  readonly words: Readonly<Record<Locale, string>>;
  /** One narrows a list by it; else it only describes. */
  readonly filters: boolean;
  readonly terms: readonly Term[];
}

/** One version of the shared definition of youth care at school. */
export interface Definition {
  readonly version: string;
  /** "2026-11-25" */
  readonly publishedOn: string;
  readonly note: Readonly<Record<Locale, string>>;
  readonly current: boolean;
  readonly facets: readonly DefinitionFacet[];
}

/** The version in use, or the one that is asked for. @throws house/not-found */
export async function definitionOf(act: Act, version?: string): Promise<Definition> {
  const [found] = await act.tx
    .select()
    .from(definitionVersion)
    .where(
      version === undefined ? eq(definitionVersion.current, true) : eq(definitionVersion.version, version),
    );
  if (!found) throw notFound();
  const [facets, terms] = await Promise.all([
    act.tx
      .select()
      .from(definitionFacet)
      .where(eq(definitionFacet.version, found.version))
      .orderBy(asc(definitionFacet.position)),
    act.tx
      .select()
      .from(definitionTerm)
      .where(eq(definitionTerm.version, found.version))
      .orderBy(asc(definitionTerm.position)),
  ]);
  const ofFacet = Map.groupBy(terms, ({ facet }) => facet);
  return {
    version: found.version,
    publishedOn: found.publishedOn,
    note: { nl: found.nl, en: found.en },
    current: found.current,
    facets: facets.map(({ facet, nl, en, filters }) => ({
      facet,
      words: { nl, en },
      filters,
      terms: (ofFacet.get(facet) ?? []).map(({ term, nl, en }) => ({
        tag: `${facet}:${term}`,
        words: { nl, en },
      })),
    })),
  };
}

/** Every version there was, the newest first. */
export const definitionVersions = (
  act: Act,
): Promise<readonly { readonly version: string; readonly publishedOn: string }[]> =>
  act.tx
    .select({ version: definitionVersion.version, publishedOn: definitionVersion.publishedOn })
    .from(definitionVersion)
    .orderBy(desc(definitionVersion.publishedOn), desc(definitionVersion.version));

/** Those of the tags that this definition knows, so that nothing else is kept. */
export function known(definition: Definition, tags: readonly string[]): readonly string[] {
  const all = new Set(definition.facets.flatMap(({ terms }) => terms.map(({ tag }) => tag)));
  return tags.filter((tag) => all.has(tag));
}

/** The words of some tags of one facet, in the order of the definition. */
export const termsIn = (
  definition: Definition,
  facet: string,
  tags: readonly string[],
  locale: Locale,
): readonly string[] =>
  (definition.facets.find((each) => each.facet === facet)?.terms ?? [])
    .filter(({ tag }) => tags.includes(tag))
    .map(({ words }) => words[locale]);
