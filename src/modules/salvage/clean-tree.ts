import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { SKIP, visit } from "unist-util-visit";
import type { notebook } from "./salvaged.ts";
import { cutOut, invisible, mostRounds, shortcodesIn } from "./shortcodes.ts";

type Note = ReturnType<typeof notebook>["note"];

const blocks = new Set(
  (
    "address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const isBlock = (node: RootContent): boolean => node.type === "element" && blocks.has(node.tagName);

/** What may be in a text that comes from elsewhere, before it becomes Markdown; what runs, or only looks, is not on it. */
const schema: Schema = {
  tagNames: (
    "p br hr strong b em i s del code pre blockquote ul ol li a h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption " +
    "div section article figure figcaption dl dt dd span"
  ).split(" "),
  attributes: { a: ["href"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto", "tel"] },
  strip: (
    "script style template noscript noembed noframes iframe object embed applet svg math xmp plaintext textarea select " +
    "option button input title head frameset audio video canvas map"
  ).split(" "),
  clobber: [],
  required: {},
  ancestors: {},
};

/** A tree in which nothing is left that could run. Cleaning what is clean changes nothing. */
export function clean(tree: Root): Root {
  const cleaned = sanitize(tree, schema);
  return cleaned.type === "root" ? cleaned : { type: "root", children: [cleaned as RootContent] };
}

/** Tells of what can run or send something somewhere: it stays behind without a trace in the text. */
export function tellActive(tree: Root, note: Note): void {
  visit(tree, "element", ({ tagName, properties }) => {
    if (/^(?:script|style|object|embed|applet|form|svg|math|template|frameset|base|meta|link)$/.test(tagName))
      note("active", `<${tagName}>`);
    for (const [name, value] of Object.entries(properties ?? {})) {
      if (/^on/i.test(name)) note("active", name.toLowerCase());
      if (/^(?:href|src|action|formAction|xLinkHref)$/.test(name) && runs(String(value)))
        note("active", String(value));
    }
  });
}

const runs = (address: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so whoever hides a scheme uses them
  /^(?:javascript|vbscript|data):/i.test(address.replace(/[\u0000-\u0020]/g, ""));

/**
 * Takes every shortcode out of the text that readers would see, also one that is spread over several pieces of it. What stands between an
 * opening and a closing one stays.
 */
export function takeShortcodes(tree: Root, note: Note): void {
  for (let round = 0; round <= mostRounds; round++) {
    const pieces = textOf(tree);
    const whole = pieces.map(({ value }) => value).join("");
    const found = round === mostRounds ? [] : shortcodesIn(whole);
    if (round === mostRounds)
      for (const { node } of pieces) if (node) node.value = node.value.replaceAll("[", "(");
    if (found.length === 0) return;
    for (const { start, end } of found) note("shortcode", whole.slice(start, end));
    let from = 0;
    for (const { node, value } of pieces) {
      const mine = found
        .map(({ start, end }) => ({
          start: Math.max(0, start - from),
          end: Math.min(value.length, end - from),
        }))
        .filter(({ start, end }) => start < end);
      if (node && mine.length > 0) node.value = cutOut(value, mine);
      from += value.length;
    }
  }
}

interface Piece {
  /** Null for a break that no text node holds. */
  readonly node: Text | null;
  readonly value: string;
}

/** The text of a tree from left to right, with a break wherever a reader sees one. */
function textOf(tree: Root): readonly Piece[] {
  const pieces: Piece[] = [];
  visit(tree, (node) => {
    if (node.type === "text") {
      node.value = node.value.replace(invisible, "");
      pieces.push({ node, value: node.value });
    } else if (node.type === "element" && (node.tagName === "br" || isBlock(node)))
      pieces.push({ node: null, value: "\n" });
  });
  return pieces;
}

/**
 * The paragraphs that WordPress makes when it shows a text and does not keep: an empty line begins a new one, a line break is a break.
 */
export function asParagraphs<Parent extends Root | Element>(parent: Parent): Parent {
  const made: ElementContent[] = [];
  let line: ElementContent[] = [];
  const end = () => {
    if (line.some((node) => node.type !== "text" || node.value.trim() !== "")) made.push(paragraph(line));
    line = [];
  };
  for (const child of parent.children) {
    if (child.type === "element" && isBlock(child)) {
      end();
      made.push(holdsBlocks.has(child.tagName) ? asParagraphs(child) : child);
    } else if (child.type === "text") {
      for (const [i, part] of child.value.split(/\r?\n[^\S\n]*\n\s*/).entries()) {
        if (i > 0) end();
        if (part !== "") line.push(...withBreaks(part));
      }
    } else if (child.type === "element") line.push(child);
  }
  end();
  parent.children = made;
  return parent;
}

const holdsBlocks = new Set(["div", "section", "article", "figure"]);
const paragraph = (children: ElementContent[]): Element => ({
  type: "element",
  tagName: "p",
  properties: {},
  children,
});

const withBreaks = (text: string): ElementContent[] =>
  text
    .split(/\r?\n/)
    .flatMap((part, i): ElementContent[] => [
      ...(i > 0 ? [{ type: "element" as const, tagName: "br", properties: {}, children: [] }] : []),
      ...(part === "" ? [] : [{ type: "text" as const, value: part }]),
    ]);

/** A table as lines of text: it does not fit a phone, and the words of its cells are what it says. */
export function flattenTables(tree: Root, note: Note): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "table" || !parent || index === undefined) return;
    note("table");
    const rows: Element[] = [];
    visit(node, "element", (row) => {
      if (row.tagName !== "tr") return;
      const cells = row.children.filter((cell): cell is Element => cell.type === "element");
      const words = cells.flatMap((cell, i): ElementContent[] => [
        ...(i > 0 ? [{ type: "text" as const, value: " – " }] : []),
        ...phrasing(cell),
      ]);
      if (words.length > 0) rows.push(paragraph(words));
      return SKIP;
    });
    parent.children.splice(index, 1, ...rows);
    return [SKIP, index + rows.length];
  });
}

/** What a cell holds, without the blocks around it. */
const phrasing = (node: Element): ElementContent[] =>
  node.children.flatMap((child) =>
    child.type === "element" && isBlock(child)
      ? [...phrasing(child), { type: "text" as const, value: " " }]
      : [child],
  );
