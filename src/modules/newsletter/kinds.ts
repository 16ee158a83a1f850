/** What can stand in an issue: each kind lives in a module of its own. */
export const itemKinds = ["news", "meeting", "example", "answer"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** By this name the outbox knows our letters. */
export const bulkName = "newsletter";

/** Every issue, or one letter a month with what came since the last. */
export const rhythms = ["each", "month"] as const;

/** The sectors of education by which readers choose; an item for none of them is for all. */
export const readerSectors = ["po", "vo", "so", "mbo"] as const;

/** One thing in an issue: as it is called now while the issue is being made, as it was called in one that went out. */
export interface Item {
  readonly kind: ItemKind;
  readonly itemId: string;
  readonly title: string;
  readonly teaser: string;
  /** Of its own page, from the root of the site. */
  readonly path: string;
  readonly sectors: readonly string[];
  /** Null is the whole country. */
  readonly areaId: string | null;
}

/** An item in a form: "news:4f6c…". */
export const refOf = ({ kind, itemId }: Pick<Item, "kind" | "itemId">): string => `${kind}:${itemId}`;
