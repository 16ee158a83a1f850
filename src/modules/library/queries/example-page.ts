import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import { isSlug } from "#platform/ids";
import type { Card } from "../schema.ts";
import { cardAt, goneFrom, ownerOf, versionsOf } from "./card.ts";
import { type Definition, definitionOf } from "./definition.ts";
import { type Family, familyOf } from "./family.ts";
import { alike, type ListedCard } from "./list.ts";

/** How many examples like it stand below one. */
const mostSimilar = 3;

/** What stands on the page of an example. */
export interface ExamplePage {
  readonly card: Card;
  readonly definition: Definition;
  readonly versions: Awaited<ReturnType<typeof versionsOf>>;
  readonly family: Family;
  readonly similar: readonly ListedCard[];
  readonly signedIn: boolean;
  readonly isMine: boolean;
  /** The reader may take branches of others away. */
  readonly mayTidy: boolean;
  /** The reader is an editor, and it is not theirs. */
  readonly mayTakeBack: boolean;
}

/** The page at an address, or that what was there was taken back. @throws house/not-found */
export async function examplePage(
  act: Act,
  slug: string,
): Promise<
  { readonly page: ExamplePage } | { readonly gone: NonNullable<Awaited<ReturnType<typeof goneFrom>>> }
> {
  if (!isSlug(slug)) throw notFound();
  const card = await cardAt(act, slug);
  if (!card) {
    const gone = await goneFrom(act, slug);
    if (!gone) throw notFound();
    return { gone };
  }
  const { actor } = act;
  const person = actor.kind === "person" ? actor : null;
  const isMine = person !== null && (await isOwn(act, card.exampleId, person.id));
  const isEditor = person?.grants.has("editor") === true;
  return {
    page: {
      card,
      definition: await definitionOf(act),
      versions: await versionsOf(act, card.exampleId),
      family: await familyOf(act, card),
      similar: await alike(act, card, mostSimilar),
      signedIn: person !== null,
      isMine,
      mayTidy: isMine || isEditor,
      mayTakeBack: isEditor && !isMine,
    },
  };
}

/** Row-level security shows someone their own and nobody else's. */
const isOwn = async (act: Act, exampleId: string, personId: string): Promise<boolean> =>
  (await ownerOf(act, exampleId)) === personId;
