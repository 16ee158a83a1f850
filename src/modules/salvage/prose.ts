import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import sanitizeHtml from "sanitize-html";
import { visit } from "unist-util-visit";
import { linkToCome, oldAddress, sameSite } from "./addresses.ts";
import { beginningOf } from "./characters.ts";
import { asParagraphs, clean, flattenTables, takeShortcodes, tellActive } from "./clean-tree.ts";
import type { notebook, Salvaged } from "./salvaged.ts";
import { withoutShortcodes } from "./shortcodes.ts";

type Note = ReturnType<typeof notebook>["note"];

export interface Prose {
  readonly markdown: string;
  readonly belongings: Salvaged["belongings"];
}

interface About {
  /** The site the text stood on: links within it will lead to where their page is now. Null when that is not known. */
  readonly site: URL | null;
  /** Paragraphs are made of empty lines, as WordPress does. */
  readonly loose: boolean;
  /** What is known of a picture by its address. */
  readonly described?: (address: string) => string | undefined;
  readonly note: Note;
}

/** In characters. What is longer was not written by people, and takes too long to mend. */
const longest = 400_000;
const mostTags = 6_000;
const deepest = 150;

/**
 * Makes HTML of any quality into the Markdown of an article: mended the way browsers mend it, without anything that runs, without shortcodes,
 * and with a note of each thing that does not come along.
 */
export function proseOf(html: string, about: About): Prose {
  const { note, site, loose } = about;
  if (html.length > longest) note("too-long", `${Math.round(html.length / 1000)} kB`);
  const bounded = beginningOf(html, longest);
  if (tooDeep(bounded)) {
    note("too-deep");
    return { markdown: plainWords(bounded, note), belongings: [] };
  }
  const tree = fromHtml(bounded, { fragment: true });
  tellActive(tree, note);
  const belongings = takeBelongings(tree, about);
  const safe = clean(tree);
  takeShortcodes(safe, note);
  flattenTables(safe, note);
  if (site) turnLinks(safe, site);
  if (loose && !/<!--\s*wp:/.test(bounded)) asParagraphs(safe);
  return { markdown: written(safe), belongings };
}

/** Text of one line that stood in HTML: a title, a name. */
export const lineOf = (html: string, note: Note): string =>
  withoutShortcodes(wordsOnly(html), (said) => note("shortcode", said))
    .replace(/\s+/g, " ")
    .trim();

/** The words alone, a paragraph for every empty line. */
function plainWords(html: string, note: Note): string {
  const text = withoutShortcodes(wordsOnly(html), (said) => note("shortcode", said));
  return text
    .split(/\n\s*\n/)
    .map((part) => escaped(part.replace(/\s+/g, " ").trim()))
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Text that Markdown reads as nothing but text. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+!<>~|&=-]/g, "\\$&").replace(/^(\d+)\./, "$1\\.");

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const wordsOnly = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [], allowedAttributes: {}, nestingLimit: deepest }).replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: string) => entities[name]!,
  );

/** Whether tags lie in each other deeper than anyone writes, or are more than anyone writes. */
function tooDeep(html: string): boolean {
  let [depth, tags] = [0, 0];
  for (const [tag, name] of html.matchAll(/<\/?([a-zA-Z][a-zA-Z0-9]*)/g)) {
    if (++tags > mostTags) return true;
    if (/^(?:br|hr|img|input|meta|link|wbr|col|source|area|p|li|td|tr|option)$/i.test(name!)) continue;
    depth = tag.startsWith("</") ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Notes pictures and files, and puts a link in the place of what plays elsewhere. */
function takeBelongings(tree: Root, { site, described, note }: About): Prose["belongings"] {
  const belongings = new Map<string, string>();
  visit(tree, "element", (node: Element, index, parent) => {
    const { tagName, properties = {} } = node;
    if (tagName === "img") {
      const address = webAddress(properties.src ?? properties.dataSrc, site);
      const alt = String(properties.alt ?? "").trim() || (address && described?.(address.href)) || "";
      if (!address) return;
      belongings.set(address.href, alt);
      note(alt === "" ? "picture-nameless" : "picture", address.href);
    }
    if (tagName === "iframe" && parent && index !== undefined) {
      const address = webAddress(properties.src, site);
      if (!address) return;
      note("embed", address.href);
      const link: Element = {
        ...{ type: "element", tagName: "a", properties: { href: address.href } },
        children: [{ type: "text", value: address.href }],
      };
      parent.children[index] = { type: "element", tagName: "p", properties: {}, children: [link] };
    }
    if (tagName === "a") {
      const address = webAddress(properties.href, site);
      if (!address || !isFile.test(address.pathname) || !(site && sameSite(address, site))) return;
      belongings.set(address.href, "");
      note("file", address.href);
    }
  });
  return [...belongings].slice(0, 200).map(([address, description]) => ({ address, description }));
}

const isFile = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|jpe?g|png|gif|webp|mp[34]|mov)$/i;

function webAddress(value: unknown, site: URL | null): URL | null {
  if (typeof value !== "string") return null;
  const address = URL.parse(value.trim(), site?.href ?? "https://x.invalid");
  return address && /^https?:$/.test(address.protocol) && address.hostname !== "x.invalid" ? address : null;
}

/** Links to pages of the same site wait for their new address; what is relative becomes whole. */
function turnLinks(tree: Root, site: URL): void {
  visit(tree, "element", (node) => {
    if (node.tagName !== "a" || typeof node.properties.href !== "string") return;
    const { href } = node.properties;
    if (/^(?:mailto|tel):/i.test(href) || href.startsWith("#")) return;
    const address = URL.parse(href.trim(), site.href);
    if (!address || !/^https?:$/.test(address.protocol)) return;
    const page = sameSite(address, site) && !isFile.test(address.pathname) && oldAddress(address) !== null;
    node.properties.href = page ? linkToCome(address) : address.href;
  });
}

/** Written as the Markdown that articles are kept in. */
function written(tree: Root): string {
  const markdown = toMarkdown(
    toMdast(tree, {
      handlers: {
        // Without words there is nothing to press, and what leads nowhere is text.
        a: (state, node) => {
          const children = state.all(node) as [];
          const url = String(node.properties.href ?? "");
          return children.length === 0 || !/^(?:https?|mailto|tel):/i.test(url)
            ? children
            : { type: "link", url, children };
        },
        del: (state, node) => state.all(node),
        s: (state, node) => state.all(node),
        pre: (state, node) => ({
          type: "paragraph",
          children: state.all({ ...node, tagName: "span" }) as [],
        }),
        code: (state, node) => state.all(node),
      },
    }) as Parameters<typeof toMarkdown>[0],
    { bullet: "-", emphasis: "*", rule: "-", fences: false, resourceLink: true, listItemIndent: "one" },
  );
  return markdown
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
