import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

/** What a link in a post may lead to. Everything else stays plain text. */
const schemes = ["http", "https", "mailto", "tel"];
const leadsOut = new RegExp(`^(?:${schemes.join("|")}):`, "i");

function reader() {
  const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
  // Pictures come from elsewhere, tables do not fit a phone, and who indents a line does not mean code.
  markdown.disable(["image", "table", "code", "fence"]);
  markdown.validateLink = (url) => leadsOut.test(url.trim());
  markdown.linkify.add("ftp:", null).add("//", null).set({ fuzzyLink: true });
  return markdown;
}

const post = reader();
// Titles belong to the page: inside a post they are only heavier, so that the outline of the page stays whole.
post.renderer.rules.heading_open = () => "<p><strong>";
post.renderer.rules.heading_close = () => "</strong></p>\n";

const article = reader();
// The title of an article is that of its page, so what stands in it begins one level lower and never skips one.
article.core.ruler.push(
  "outline",
  ({ tokens }: { readonly tokens: readonly { readonly type: string; tag: string }[] }) => {
    let inPart = false;
    for (const token of tokens) {
      if (token.type !== "heading_open" && token.type !== "heading_close") continue;
      const deeper = inPart && Number(token.tag.slice(1)) > 2;
      token.tag = deeper ? "h3" : "h2";
      if (token.type === "heading_close") inPart = true;
    }
  },
);

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "hr", "strong", "em", "s", "ul", "ol", "li", "blockquote", "code", "a"],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: schemes,
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  enforceHtmlBoundary: false,
  nestingLimit: 40,
  transformTags: {
    a: (tagName, { href = "" }): sanitizeHtml.Tag => {
      const attribs: sanitizeHtml.Attributes = leadsOut.test(href)
        ? { href, rel: "nofollow noopener noreferrer" }
        : {};
      return { tagName, attribs };
    },
  },
};

const allowedInArticle: sanitizeHtml.IOptions = {
  ...allowed,
  allowedTags: ["h2", "h3", ...(allowed.allowedTags as string[])],
};

/**
 * Makes the Markdown that people type into HTML that can do no harm: first by a writer that passes no HTML on, then by a list of what may
 * stay. Links lead to the web, a mail address or a telephone, and tell nobody where they were clicked.
 */
export function proseOf(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const html = cleaned(post.render(text));
  remember(text, html);
  return html;
}

/** The same for an article that is a page by itself: its headings are headings, of the second and third level. */
export const articleOf = (text: string): string => sanitizeHtml(article.render(text), allowedInArticle);

/** Takes away whatever is not on the list. Cleaning what is clean changes nothing. */
export const cleaned = (html: string): string => sanitizeHtml(html, allowed);

// The same twenty posts are read by the whole group: what was made of them is kept for a while, by their text alone.
const remembered = new Map<string, string>();
const mostRemembered = 2_000;
const worthRemembering = 4_000;

function remember(text: string, html: string): void {
  if (text.length > worthRemembering) return;
  if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value!);
  remembered.set(text, html);
}
