import type { Article } from "schema-dts";
import { libraryPaths } from "./paths.ts";
import type { Card } from "./schema.ts";

/** An example as search engines read it (schema.org/Article). Who wrote it is not public: the library gives it. */
export const exampleData = (card: Card, publicUrl: string): Article => ({
  "@type": "Article",
  headline: card.title,
  description: card.summary,
  url: publicUrl + libraryPaths.example(card.slug),
  inLanguage: "nl",
  datePublished: card.publishedAt.toISOString(),
  dateModified: card.changedAt.toISOString(),
  version: card.version,
  contentLocation: { "@type": "Place", name: card.areaName },
  publisher: { "@type": "Organization", name: "Schakel", url: publicUrl },
});
