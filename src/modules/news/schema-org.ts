import type { Article } from "schema-dts";
import { newsPaths } from "./paths.ts";
import { pictureName } from "./pictures.ts";
import type { ArticlePage } from "./queries/article-page.ts";

/** An article as search engines read it (schema.org/Article). Where nobody in particular says it, the site does. */
export const articleData = (
  { card, byline, image, corrections }: ArticlePage,
  publicUrl: string,
): Article => ({
  "@type": "Article",
  headline: card.title,
  description: card.summary,
  url: publicUrl + newsPaths.article(card.slug),
  inLanguage: "nl",
  datePublished: card.publishedAt.toISOString(),
  dateModified: card.changedAt.toISOString(),
  author: byline
    ? {
        "@type": "Person",
        name: byline.name,
        jobTitle: byline.role,
        url: publicUrl + newsPaths.byline(byline.slug),
      }
    : { "@type": "Organization", name: "Schakel", url: publicUrl },
  ...(image
    ? { image: publicUrl + newsPaths.image(image.id, pictureName(image.widths.at(-1)!, "webp")) }
    : {}),
  ...(card.expiresOn ? { expires: card.expiresOn } : {}),
  ...(corrections.length > 0
    ? {
        correction: corrections.map(({ text, correctedAt }) => ({
          "@type": "CorrectionComment" as const,
          text,
          datePublished: correctedAt.toISOString(),
        })),
      }
    : {}),
  publisher: { "@type": "Organization", name: "Schakel", url: publicUrl },
});
