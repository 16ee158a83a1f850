/**
 * Where something stood on another site, in one spelling: "/2018/01/samen" or "?p=12" (WordPress answers to a number as well). Host, capitals
 * and a slash at the end make no difference. Null for its front page, and for what is no address.
 */
export function oldAddress(url: string | URL): string | null {
  const parsed = typeof url === "string" ? URL.parse(url, "https://x.invalid") : url;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const path = decoded(parsed.pathname)
    .toLowerCase()
    .replace(/\/(?:index\.(?:html?|php))?$/, "");
  const number = numbered.map((name) => parsed.searchParams.get(name)).find((value) => value !== null);
  if (path === "" && number && /^\d{1,12}$/.test(number)) return `?p=${Number(number)}`;
  return path === "" || path.length > longest ? null : path;
}

/** Names under which WordPress takes the number of a post, a page, an attachment. */
const numbered = ["p", "page_id", "attachment_id"];
const longest = 500;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether two addresses are on one site: with or without "www.". */
export const sameSite = (one: URL, other: URL): boolean => bare(one) === bare(other);
const bare = ({ hostname }: URL): string => hostname.toLowerCase().replace(/^www\./, "");

const waiting = "https://verhuisd.invalid/";
const waitingLinks = /https:\/\/verhuisd\.invalid\/([0-9a-f]{2,2000})/g;

/** A link to a page of the old site, until it is known where that page is now. */
export const linkToCome = (url: URL): string =>
  waiting + Buffer.from(url.href.slice(0, 1000)).toString("hex");

/** The pages of the old site that a text links to. */
export const linksToCome = (text: string): readonly string[] =>
  [...text.matchAll(waitingLinks)].map(([, hex]) => Buffer.from(hex!, "hex").toString());

/**
 * Makes those links what they have to be.
 *
 * @param now where a page of the old site is now; null leaves the link as it was there
 */
export const withLinks = (text: string, now: (old: string) => string | null): string =>
  text.replace(waitingLinks, (_, hex: string) => {
    const old = URL.parse(Buffer.from(hex, "hex").toString());
    if (!old || !/^https?:$/.test(old.protocol)) return "#";
    return (now(old.href) ?? old.href).replace(/[()<>\s\\]/g, encodeURIComponent);
  });
