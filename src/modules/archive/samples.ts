import type { Browser, House } from "#testing";
import { archivePaths } from "./paths.ts";

export const yara = "yara@schakel.example";
export const anke = "anke@schakel.example";

export interface SamplePost {
  readonly id: number;
  readonly title: string;
  readonly content: string;
  readonly type?: string;
  readonly status?: string;
  readonly slug?: string;
  readonly day?: string;
  readonly gmt?: string;
  readonly author?: string;
  readonly topics?: readonly string[];
  readonly attachment?: string;
  readonly parent?: number;
  readonly guid?: string;
  readonly link?: string;
}

const plain = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cdata = (text: string): string => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** A WordPress export with these posts, of a site that does not exist. */
export const wxr = (posts: readonly SamplePost[], site = "https://www.oud.example"): string =>
  `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Onderwijs en jeugd van toen</title><link>${site}</link><language>nl</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${site}</wp:base_site_url><wp:base_blog_url>${site}</wp:base_blog_url>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${cdata("femke")}</wp:author_login><wp:author_email>${cdata("femke@oud.example")}</wp:author_email><wp:author_display_name>${cdata("Femke Dorland")}</wp:author_display_name></wp:author>
${posts.map((post) => itemOf(post, site)).join("\n")}
</channel></rss>`;

function itemOf(post: SamplePost, site: string): string {
  const { id, title, content, type = "post", status = "publish", day = "2018-01-16 09:00:00" } = post;
  const { gmt = "0000-00-00 00:00:00", author = "femke", topics = [], attachment, parent = 0 } = post;
  const { slug = `stuk-${id}` } = post;
  const link = post.link ?? `${site}/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}/`;
  return `<item><title>${cdata(title)}</title><link>${plain(link)}</link><pubDate>Tue, 16 Jan 2018 08:00:00 +0000</pubDate>
<dc:creator>${cdata(author)}</dc:creator><guid isPermaLink="false">${plain(post.guid ?? `${site}/?p=${id}`)}</guid><description></description>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata("")}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(day)}</wp:post_date><wp:post_date_gmt>${cdata(gmt)}</wp:post_date_gmt>
<wp:post_name>${cdata(slug)}</wp:post_name><wp:status>${cdata(status)}</wp:status><wp:post_parent>${parent}</wp:post_parent>
<wp:post_type>${cdata(type)}</wp:post_type><wp:post_password>${cdata("")}</wp:post_password><wp:is_sticky>0</wp:is_sticky>
${topics.map((topic) => `<category domain="category" nicename="x">${cdata(topic)}</category>`).join("")}
${attachment ? `<wp:attachment_url>${cdata(attachment)}</wp:attachment_url>` : ""}</item>`;
}

/** Hands in a file as an editor, and waits until it was read. */
export async function handsIn(
  house: House,
  browser: Browser,
  text: string | Uint8Array<ArrayBuffer>,
  name = "export.xml",
): Promise<{ readonly id: string; readonly html: string; readonly status: number }> {
  await browser.visits(archivePaths.list);
  const { path, html, status } = await browser.sends(archivePaths.list, { bestand: new File([text], name) });
  if (status !== 200) return { id: "", html, status };
  await house.door.jobs.drain();
  const id = path.split("/")[2]!;
  return { id, html: await browser.reads(archivePaths.one(id)), status };
}

/** Chooses one way for all kinds. */
export async function chooses(
  house: House,
  browser: Browser,
  id: string,
  way: "public" | "draft" | "skip",
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  await browser.visits(archivePaths.one(id));
  const ways = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`soort-${i}`, way]));
  const { html } = await browser.posts(archivePaths.choose(id), { ...ways, ...more });
  await house.door.jobs.drain();
  return html;
}

/** Lets it in as a second editor. */
export async function agrees(house: House, browser: Browser, id: string) {
  await browser.visits(archivePaths.one(id));
  const answer = await browser.posts(archivePaths.approve(id));
  await house.door.jobs.drain();
  return answer;
}
