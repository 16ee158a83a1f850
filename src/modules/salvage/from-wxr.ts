import { oldAddress } from "./addresses.ts";
import { beginningOf } from "./characters.ts";
import { momentIn, rssMoment } from "./dates.ts";
import { lineOf, proseOf } from "./prose.ts";
import { type LeftOut, mostItems, notebook, type Salvage, type Salvaged } from "./salvaged.ts";
import { readWxr, type Wxr, type WxrItem } from "./wxr.ts";

/** What is no piece but part of how WordPress works. */
const machinery =
  /^(?:nav_menu_item|revision|customize_changeset|custom_css|oembed_cache|user_request|acf-.*|wp_.*|.*_template|scheduled-action)$/;
const longestTitle = 150;
const longestSummary = 400;

/** Options of every reader. */
export interface Reading {
  /** Of this moment: what lies ahead of it did not come out yet. */
  readonly now: Date;
  /** Told on the way, so that others get a turn and someone sees how far it is. */
  readonly step?: ((done: number, total: number) => Promise<void>) | undefined;
}

/** The pieces of a WordPress export. */
export async function fromWxr(text: string, { now, step }: Reading): Promise<Salvage> {
  const read = await readWxr(text, step);
  if ("why" in read) return { refusal: read };
  const site = URL.parse(read.site);
  const attachments = new Map(
    read.items
      .filter(({ fields }) => fields["wp:post_type"] === "attachment")
      .map(({ fields, meta }) => [(fields["wp:attachment_url"] ?? "").trim(), meta.alt ?? ""]),
  );
  const galleries = galleriesOf(read.items);
  const [items, leftOut]: [Salvaged[], LeftOut[]] = [[], []];
  const keys = new Set<string>();
  for (const [i, item] of read.items.entries()) {
    if (i % 20 === 0) await step?.(i, read.items.length);
    const made =
      items.length < mostItems ? pieceOf(item, read, { site, attachments, galleries, now }) : "too-many";
    const origin = item.fields["wp:post_type"] || "post";
    if (typeof made === "string")
      leftOut.push({ title: beginningOf(titleOf(item), longestTitle), origin, why: made });
    else if (keys.has(made.key)) leftOut.push({ title: made.title, origin, why: "double" });
    else {
      keys.add(made.key);
      items.push(made);
    }
  }
  return {
    refusal: null,
    site: beginningOf(
      lineOf(read.siteName, () => undefined),
      120,
    ),
    items,
    leftOut,
  };
}

interface Around {
  readonly site: URL | null;
  readonly attachments: ReadonlyMap<string, string>;
  readonly galleries: ReadonlyMap<string, readonly string[]>;
  readonly now: Date;
}

function pieceOf(
  item: WxrItem,
  { authors }: Wxr,
  { site, attachments, galleries, now }: Around,
): Salvaged | LeftOut["why"] {
  const { fields } = item;
  const field = (name: string) => (fields[name] ?? "").trim();
  const origin = beginningOf(field("wp:post_type") || "post", 40);
  const status = field("wp:status") || "publish";
  if (origin === "attachment") return "attachment";
  if (machinery.test(origin)) return "machinery";
  if (/^(?:trash|auto-draft|inherit)$/.test(status)) return "trash";

  const { notes, note } = notebook();
  const described = (address: string) => attachments.get(address);
  const prose = proseOf(fields["content:encoded"] ?? "", { site, loose: true, described, note });
  const said = lineOf(fields.title ?? "", note);
  if (said === "" && prose.markdown === "") return "empty";
  const id = field("wp:post_id");
  const author = field("dc:creator");
  const password = field("wp:post_password") !== "";
  if (password) note("protected");
  const publishedAt = momentOfItem(item, note);
  if (publishedAt && publishedAt > now) note("date-ahead", publishedAt.toISOString());
  const own = (galleries.get(id) ?? []).map((address) => ({
    address,
    description: attachments.get(address) ?? "",
  }));
  for (const { address, description } of own)
    note(description === "" ? "picture-nameless" : "picture", address);
  return {
    key: keyOf(field("guid"), id, site),
    origin,
    ...titled(said, prose.markdown, note),
    slug: beginningOf(field("wp:post_name"), 90),
    publishedAt: publishedAt?.toISOString() ?? null,
    wasPublic: status === "publish" && !password,
    summary: summaryOf(lineOf(fields["excerpt:encoded"] ?? "", note), prose.markdown),
    body: prose.markdown,
    author: beginningOf(
      lineOf(authors.get(author) || author, () => undefined),
      120,
    ),
    topics: [
      ...new Set(item.topics.map((topic) => lineOf(topic, note)).filter((topic) => topic !== "")),
    ].slice(0, 30),
    addresses: addressesOf(field("link"), field("guid"), id, site),
    belongings: unique([...prose.belongings, ...own]),
    notes,
  };
}

/** Pictures that were uploaded with a piece: a gallery shows them without naming them. */
function galleriesOf(items: readonly WxrItem[]): ReadonlyMap<string, readonly string[]> {
  const galleries = new Map<string, string[]>();
  for (const { fields } of items) {
    const [parent, address] = [fields["wp:post_parent"]?.trim(), fields["wp:attachment_url"]?.trim()];
    if (!parent || parent === "0" || !address || !/^https?:\/\//.test(address)) continue;
    galleries.set(parent, [...(galleries.get(parent) ?? []), address]);
  }
  return galleries;
}

const unique = (belongings: Salvaged["belongings"]): Salvaged["belongings"] => [
  ...new Map(belongings.map((one) => [one.address, one])).values(),
];

const titleOf = ({ fields }: WxrItem): string => lineOf(fields.title ?? "", () => undefined);

/** A title of its own, or the first words of the text. */
export function titled(
  said: string,
  body: string,
  note: ReturnType<typeof notebook>["note"],
): { readonly title: string } {
  const title = said === "" ? firstWords(plain(body), 80) : said;
  if (said === "") note("title-none", title);
  if (body === "") note("text-none");
  if (title.length > longestTitle) note("title-cut", title);
  return { title: firstWords(title, longestTitle) };
}

/** What stood above it, or how it begins. */
export const summaryOf = (said: string, body: string): string =>
  firstWords(said === "" ? plain(body) : said, said === "" ? 240 : longestSummary);

/** Markdown as a reader hears it, of its first paragraphs. */
const plain = (markdown: string): string =>
  markdown
    .slice(0, 2000)
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, "$1")
    .replace(/<(https?:[^>\s]*)>/g, "$1")
    .replace(/^\s*(?:#{1,6}|[-*>]|\d+\.)\s+/gm, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\*+|`/g, "")
    .replace(/&#x([0-9A-F]+);/gi, " ")
    .replace(/\s+/g, " ")
    .trim();

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = beginningOf(text, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : undefined)}…`;
}

function momentOfItem({ fields }: WxrItem, note: ReturnType<typeof notebook>["note"]): Date | null {
  const [gmt, local, rss] = [fields["wp:post_date_gmt"], fields["wp:post_date"], fields.pubDate].map(
    (said) => said?.trim() ?? "",
  );
  const found = momentIn(gmt!, "utc") ?? momentIn(local!) ?? rssMoment(rss!);
  if (!found) {
    const wrong = [local, gmt, rss].find((said) => said !== "");
    note(wrong ? "date-wrong" : "date-none", wrong);
  }
  return found;
}

/** A piece is recognised by the name its site gave it for ever; without one by its number there. */
const keyOf = (guid: string, id: string, site: URL | null): string =>
  beginningOf(guid !== "" ? guid : `${site?.hostname ?? ""}?p=${id}`, 500);

function addressesOf(link: string, guid: string, id: string, site: URL | null): readonly string[] {
  const here = (said: string): string | null => {
    const url = URL.parse(said, site?.href);
    return url && (!site || url.hostname.replace(/^www\./, "") === site.hostname.replace(/^www\./, ""))
      ? oldAddress(url)
      : null;
  };
  const number = /^\d{1,12}$/.test(id) ? `?p=${Number(id)}` : null;
  return [...new Set([here(link), here(guid), number])].filter((address) => address !== null);
}
