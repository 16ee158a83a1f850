import { xmlText } from "./xml.ts";

/** One entry of a feed. */
interface Entry {
  /** Stays the same for ever; a reader's program knows the entry by it. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly published: Date;
  readonly updated: Date;
  readonly author?: string;
}

interface Feed {
  readonly title: string;
  /** The address of the feed itself; also its id. */
  readonly self: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly lang: string;
  readonly author: string;
  /** When the newest entry changed, or now for a feed without entries. */
  readonly updated: Date;
  readonly entries: readonly Entry[];
}

export const atomType = "application/atom+xml; charset=utf-8";

/** A list that programs can follow, as Atom (RFC 4287). */
export const atomFeed = ({ title, self, page, lang, author, updated, entries }: Feed): string =>
  xmlText({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": lang,
      title,
      id: self,
      link: [
        { "@rel": "self", "@href": self },
        { "@rel": "alternate", "@type": "text/html", "@href": page },
      ],
      author: { name: author },
      updated: updated.toISOString(),
      entry: entries.map((entry) => ({
        title: entry.title,
        id: entry.id,
        link: { "@rel": "alternate", "@type": "text/html", "@href": entry.href },
        published: entry.published.toISOString(),
        updated: entry.updated.toISOString(),
        ...(entry.author ? { author: { name: entry.author } } : {}),
        summary: entry.summary,
      })),
    },
  });
