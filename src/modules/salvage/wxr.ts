import { SaxesParser } from "saxes";
import { readable } from "./characters.ts";
import type { Refusal } from "./salvaged.ts";

/** One item of a WordPress export, as it stands there. */
export interface WxrItem {
  readonly fields: Readonly<Record<string, string>>;
  readonly topics: readonly string[];
  readonly meta: Readonly<Record<string, string>>;
}

export interface Wxr {
  readonly site: string;
  readonly siteName: string;
  /** The names of authors by what they signed in with. */
  readonly authors: ReadonlyMap<string, string>;
  readonly items: readonly WxrItem[];
}

/** What an item says that is of use here; all else passes by unread. */
const wanted = new Set(
  (
    "title link guid pubDate dc:creator content:encoded excerpt:encoded wp:post_id wp:post_date wp:post_date_gmt wp:post_name wp:status " +
    "wp:post_type wp:post_parent wp:post_password wp:attachment_url wp:is_sticky"
  ).split(" "),
);
const mostInField = 2_000_000;
const deepest = 64;

/**
 * Reads a WordPress export (WXR 1.2: RSS 2.0 with elements of WordPress) piece by piece. A document type is refused: an export has none, and
 * it is where entities that grow without end come from.
 *
 * @see https://wordpress.org/documentation/article/tools-export-screen/
 */
export async function readWxr(
  text: string,
  step?: (done: number, total: number) => Promise<void>,
): Promise<Wxr | Refusal> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const items: WxrItem[] = [];
  const authors = new Map<string, string>();
  const path: string[] = [];
  let [site, siteName, value] = ["", "", ""];
  let [login, display] = ["", ""];
  let item: { fields: Record<string, string>; topics: string[]; meta: Record<string, string> } | null = null;
  let metaKey = "";
  let isWxr = false;
  let refusal: Refusal | null = null;

  parser.on("doctype", () => {
    refusal ??= { why: "doctype" };
  });
  parser.on("error", () => {
    refusal ??= { why: "broken", line: parser.line };
  });
  const hear = (piece: string) => {
    if (value.length < mostInField) value += piece;
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("opentag", ({ name }) => {
    path.push(name);
    if (path.length > deepest) refusal ??= { why: "broken", line: parser.line };
    if (path.length === 3 && name === "item") item = { fields: {}, topics: [], meta: {} };
    if (name === "wp:wxr_version") isWxr = true;
    value = "";
  });
  parser.on("closetag", ({ name }) => {
    const [depth, said] = [path.length, value];
    path.pop();
    value = "";
    if (item && depth === 3) {
      items.push(item);
      item = null;
    } else if (item && depth === 4) {
      if (name === "category") item.topics.push(said);
      else if (wanted.has(name)) item.fields[name] ??= said;
    } else if (item && name === "wp:meta_key") metaKey = said;
    else if (item && name === "wp:meta_value" && metaKey === "_wp_attachment_image_alt") item.meta.alt = said;
    else if (depth === 3 && (name === "wp:base_blog_url" || (name === "link" && site === "")))
      site = said.trim();
    else if (depth === 3 && name === "title") siteName = said;
    else if (name === "wp:author_login") login = said;
    else if (name === "wp:author_display_name") display = said;
    else if (name === "wp:author") authors.set(login, display);
  });

  const pieces = Math.ceil(text.length / pieceSize);
  for (let i = 0; i < pieces; i++) {
    try {
      parser.write(readable(text.slice(i * pieceSize, (i + 1) * pieceSize)));
    } catch {
      refusal ??= { why: "broken", line: parser.line };
    }
    if (refusal) return refusal;
    await step?.(i, pieces);
  }
  try {
    parser.close();
  } catch {
    refusal ??= { why: "broken", line: parser.line };
  }
  if (refusal) return refusal;
  if (!isWxr) return { why: "not-wxr" };
  return { site, siteName, authors, items };
}

const pieceSize = 64 * 1024;
