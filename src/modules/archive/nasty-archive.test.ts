import { expect, test } from "vitest";
import { shortcodesIn } from "#modules/salvage";
import { articleOf } from "#platform/html";
import { hostileTexts, openHouse } from "#testing";
import { agrees, anke, chooses, handsIn, type SamplePost, wxr, yara } from "./samples.ts";

const house = openHouse();

/** How many pieces; `ARCHIVE_PIECES=5000` for the size of the drill. */
const pieces = Number(process.env.ARCHIVE_PIECES ?? 150);

const shortcodes = [
  '[gallery ids="1,2"]',
  '[caption id="a" width="3"]Een bijschrift[/caption]',
  "[huge_it_share]",
  "[[gallery]]",
  '[contact-form-7 id="12" title="Contact ] formulier"]',
  "[youtube https://video.example/x]",
  "[vc_row][vc_column]Binnenin[/vc_column][/vc_row]",
  "&#91;gallery&#93;",
  "[gal[x]lery]",
  "[gal<b></b>lery]",
];
const broken = [
  "<b>vet <i>schuin</b> stuk</i>",
  "<ul><li>een<li>twee",
  "<table><td>cel<p>nog een",
  "<div>".repeat(300),
  "]]> <![CDATA[ trucje ]]>",
  "<a href='javascript:alert(1)'>klik</a>",
];

const pad = (n: number) => String(n).padStart(2, "0");
const dayOf = (i: number) => `${2010 + (i % 9)}-${pad(1 + (i % 12))}-${pad(1 + (i % 28))}`;
const wrongDays = ["0000-00-00 00:00:00", "2018-02-30 10:00:00", "gisteren"];
const isWrong = (i: number) => i % 50 === 7;

const posts: readonly SamplePost[] = Array.from({ length: pieces }, (_, i) => ({
  id: 1_000 + i,
  title: `Verhaal ${i} ${i % 3 === 0 ? hostileTexts[i % hostileTexts.length]! : shortcodes[i % shortcodes.length]!}`,
  content: `<p>Begin ${i}.</p>${hostileTexts[i % hostileTexts.length]!}<p>Midden ${shortcodes[i % shortcodes.length]!} en <a href="/?p=${1_000 + ((i + 1) % pieces)}">verder</a>.</p>${broken[i % broken.length]!}`,
  // Every tenth has the address of another.
  slug: i % 10 === 0 ? "zelfde" : `verhaal-${i}`,
  link: `https://www.oud.example/${dayOf(i).slice(0, 4)}/verhaal-${i}/`,
  day: isWrong(i) ? wrongDays[i % wrongDays.length]! : `${dayOf(i)} 12:00:00`,
  type: ["post", "page", "praktijk"][i % 3]!,
}));

test(`${pieces} nasty pieces: each once, right days, no script, no shortcode, every old address answers`, async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const file = wxr(posts).replace(/<pubDate>.*?<\/pubDate>/g, "");
  const started = performance.now();
  const { id } = await handsIn(house, one, file);
  const read = performance.now();
  await chooses(house, one, id, "public");
  expect((await agrees(house, other, id)).status).toBe(200);
  const brought = performance.now();
  const { rows } = await house.door.engine.system.query<{
    number: number;
    outcome: string;
    title: string;
    summary: string;
    body: string;
    day: string;
    slug: string;
    holds: string[];
  }>(
    `select i.number, i.outcome, i.holds, coalesce(c.title, a.draft ->> 'title') as title, coalesce(c.summary, a.draft ->> 'summary') as summary,
       coalesce(c.body, a.draft ->> 'body') as body, to_char(c.published_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI:SS') as day, a.slug
     from archive_item i join article a on a.id = i.article_id left join article_card c on c.article_id = a.id where i.import_id = $1 order by i.number`,
    [id],
  );
  expect(rows).toHaveLength(pieces);
  expect(new Set(rows.map(({ slug }) => slug)).size).toBe(pieces);
  const out = rows.filter(({ outcome }) => outcome === "public");
  expect(out.length).toBeGreaterThan(pieces * 0.85);
  const noTags =
    /<\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|code|hr|br|s)(?: start="\d+")?\s*\/?>|<a href="(?:https?|mailto|tel):[^"]*" rel="nofollow noopener noreferrer">|<\/?a>/g;
  for (const { number, title, summary, body, outcome, day } of rows) {
    const i = number - 1;
    expect([i, title.startsWith(`Verhaal ${i}`)]).toEqual([i, true]);
    const html = articleOf(body);
    expect(html.replace(noTags, "")).not.toMatch(/<[a-z!/]/i);
    const seen = html.replace(/<[^>]*>/g, "").replace(/&quot;/g, '"');
    expect(shortcodesIn(`${title}\n${summary}\n${seen}`)).toEqual([]);
    expect(outcome === "public" ? day : null).toBe(
      outcome === "public" && !isWrong(i) ? `${dayOf(i)} 12:00:00` : null,
    );
  }
  const visitor = house.visitor();
  for (const { number, slug, outcome } of rows) {
    if (number % Math.ceil(pieces / 400) !== 0) continue;
    const i = number - 1;
    for (const old of [`/${dayOf(i).slice(0, 4)}/verhaal-${i}/`, `/?p=${1_000 + i}`]) {
      const { status, headers } = await visitor.asks(old);
      if (outcome === "public") expect([status, headers.get("location")]).toEqual([301, `/actueel/${slug}`]);
      else expect(status).not.toBe(301);
    }
  }
  // The next piece is linked to where it is now.
  expect(out[0]!.body).toContain(
    `${house.door.config.publicUrl}/actueel/${rows[out[0]!.number % pieces]!.slug}`,
  );
  if (process.env.ARCHIVE_PIECES)
    console.log({
      read: Math.round(read - started),
      brought: Math.round(brought - read),
      public: out.length,
    });
}, 600_000);

test("a reader of the page gets nothing that runs", async () => {
  const { rows } = await house.door.engine.system.query(
    "select slug from article_card where title like 'Verhaal %' limit 12",
  );
  for (const { slug } of rows) {
    const page = await house.visitor().reads(`/actueel/${slug}`);
    expect(page).not.toMatch(/alert\(1\)[^<]*<\/script>|onerror=alert|javascript:alert\(1\)["']/);
  }
});
