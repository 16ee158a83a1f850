/** The kinds of article, in the order in which a choice shows them. */
export const kinds = ["news", "column", "lookBack", "publication", "video"] as const;
export type Kind = (typeof kinds)[number];

/** How a kind stands in an address. */
export const kindInAddress: Readonly<Record<Kind, string>> = {
  news: "bericht",
  column: "column",
  lookBack: "terugblik",
  publication: "publicatie",
  video: "video",
};

/** For which part of education an article is; one for none of them is for all. */
export const articleSectors = ["po", "vo", "so", "mbo"] as const;
