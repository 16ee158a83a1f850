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
export function atomFeed({ title, self, page, lang, author, updated, entries }: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${safe(lang)}">
<title>${safe(title)}</title>
<id>${safe(self)}</id>
<link rel="self" href="${safe(self)}"/>
<link rel="alternate" type="text/html" href="${safe(page)}"/>
<author><name>${safe(author)}</name></author>
<updated>${updated.toISOString()}</updated>
${entries.map(entryOf).join("\n")}
</feed>
`;
}

const entryOf = ({ id, title, href, summary, published, updated, author }: Entry): string => `<entry>
<title>${safe(title)}</title>
<id>${safe(id)}</id>
<link rel="alternate" type="text/html" href="${safe(href)}"/>
<published>${published.toISOString()}</published>
<updated>${updated.toISOString()}</updated>${author ? `\n<author><name>${safe(author)}</name></author>` : ""}
<summary>${safe(summary)}</summary>
</entry>`;

/** Text for inside XML, without the signs that XML 1.0 cannot hold. */
const safe = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in XML
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
