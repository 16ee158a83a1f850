import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

/** What a link in a post may lead to. Everything else stays plain text. */
const schemes = ["http", "https", "mailto", "tel"];
const leadsOut = new RegExp(`^(?:${schemes.join("|")}):`, "i");

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });
// Pictures come from elsewhere, tables do not fit a phone, and who indents a line does not mean code.
markdown.disable(["image", "table", "code", "fence"]);
markdown.validateLink = (url) => leadsOut.test(url.trim());
markdown.linkify.add("ftp:", null).add("//", null).set({ fuzzyLink: true });
// Titles belong to the page: inside a post they are only heavier, so that the outline of the page stays whole.
markdown.renderer.rules.heading_open = () => "<p><strong>";
markdown.renderer.rules.heading_close = () => "</strong></p>\n";

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

/**
 * Makes the Markdown that people type into HTML that can do no harm: first by a writer that passes no HTML on, then by a list of what may
 * stay. Links lead to the web, a mail address or a telephone, and tell nobody where they were clicked.
 */
export function proseOf(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const html = cleaned(markdown.render(text));
  remember(text, html);
  return html;
}

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
