import fc from "fast-check";
import { expect, test } from "vitest";
import { articleOf } from "#platform/html";
import { hostileTexts } from "#testing";
import { momentIn, rssMoment } from "./dates.ts";
import { oldAddress, shortcodesIn, withLinks } from "./index.ts";
import { proseOf } from "./prose.ts";
import { notebook } from "./salvaged.ts";
import { withoutShortcodes } from "./shortcodes.ts";

const read = (html: string, loose = true) => {
  const { notes, note } = notebook();
  return { ...proseOf(html, { site: new URL("https://www.oud.example"), loose, note }), notes };
};

test.each([
  '[gallery ids="1,2"]',
  '[caption id="a" width="3"]',
  "[/caption]",
  "[huge_it_share]",
  "[[gallery]]",
  '[contact-form-7 id="12" title="Contact ] formulier"]',
  "[youtube https://video.example/x]",
  "[foo/]",
  '[vc_row full="1"]',
  "[blokje]",
  "&#91;gallery&#93;",
  "[gal\u200blery]",
  "[gal<b></b>lery]",
  "[gal[x]lery]",
  "[foo\n bar='1']",
])("no reader sees %s, and the text around it stays", (shortcode) => {
  const { markdown, notes } = read(`<p>Voor ${shortcode} en na.</p>`);
  expect(markdown.replace(/\s+/g, " ")).toBe("Voor en na.");
  expect(notes.map(({ what }) => what)).toContain("shortcode");
});

test.each(["Zij zei [sic] dat", "zie noot [1]", "[naam school] doet mee", "[…]", "[Red.]"])(
  "“%s” is text",
  (text) => {
    expect(shortcodesIn(text)).toEqual([]);
  },
);

test("any text is without shortcodes in the end", () => {
  const part = fc.constantFrom("[", "]", "[[", "gallery", "/", " ", "x_y", '"', "=", "a", "\n");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const left = withoutShortcodes(parts.join(""), () => undefined);
      expect(shortcodesIn(left)).toEqual([]);
    }),
  );
});

test("what runs does not come along, however it is written", () => {
  for (const hostile of hostileTexts) {
    const html = articleOf(read(`<p>voor</p>${hostile}<p>na</p>`).markdown);
    expect(
      html
        .replace(/<\/?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|code|hr|br|s)(?: start="\d+")?\s*\/?>/g, "")
        .replace(/<a href="(?:https?|mailto|tel):[^"]*" rel="nofollow noopener noreferrer">|<\/a>|<a>/g, ""),
    ).not.toMatch(/<[a-z!/]/i);
  }
});

test("broken HTML becomes what a browser would make of it", () => {
  const { markdown } = read(
    "<h2>Kop</h2>Een <b>vet <i>schuin</b> stuk</i>\n\nNieuwe alinea\nmet een regel<ul><li>een<li>twee</ul>",
  );
  expect(articleOf(markdown)).toBe(
    "<h2>Kop</h2>\n<p>Een <strong>vet <em>schuin</em></strong><em> stuk</em></p>\n<p>Nieuwe alinea<br />\nmet een regel</p>\n" +
      "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n",
  );
});

test("pictures, films and tables are told, and their words stay", () => {
  const { markdown, notes, belongings } = read(
    '<p>Kijk <img src="/wp-content/a.jpg"> en <img src="/wp-content/b.jpg" alt="Een klas"></p><iframe src="https://video.example/1"></iframe>' +
      "<table><tr><th>Jaar</th><th>Aantal</th></tr><tr><td>2018</td><td>12</td></tr></table>",
  );
  expect(markdown).toContain("Jaar – Aantal\n\n2018 – 12");
  expect(markdown).toContain("](https://video.example/1)");
  expect(belongings).toEqual([
    { address: "https://www.oud.example/wp-content/a.jpg", description: "" },
    { address: "https://www.oud.example/wp-content/b.jpg", description: "Een klas" },
  ]);
  expect(notes.map(({ what }) => what)).toEqual(["picture-nameless", "picture", "embed", "table"]);
});

test("links within the old site wait for their new address", () => {
  const { markdown } = read(
    '<p><a href="/2018/01/samen/">samen</a> en <a href="https://elders.example/x">elders</a></p>',
  );
  const now = withLinks(markdown, (old) =>
    oldAddress(old) === "/2018/01/samen" ? "https://hier.example/actueel/samen" : null,
  );
  expect(now).toBe("[samen](https://hier.example/actueel/samen) en [elders](https://elders.example/x)");
  expect(withLinks(markdown, () => null)).toContain("[samen](https://www.oud.example/2018/01/samen/)");
});

test("bombs are read as plain words, in time", () => {
  const started = performance.now();
  for (const bomb of [
    "<div>".repeat(60_000),
    "<b>x".repeat(19_000),
    "<table><td>".repeat(5_000),
    "[".repeat(100_000),
    '[a "'.repeat(30_000),
    "<p>a\n\n".repeat(50_000),
  ])
    read(`${bomb} slot`);
  expect(performance.now() - started).toBeLessThan(8_000);
});

test("a moment is Dutch time unless it says otherwise", () => {
  expect(momentIn("2018-01-16 09:00:00")?.toISOString()).toBe("2018-01-16T08:00:00.000Z");
  expect(momentIn("2018-07-16 09:00:00")?.toISOString()).toBe("2018-07-16T07:00:00.000Z");
  expect(momentIn("2018-07-16 09:00:00", "utc")?.toISOString()).toBe("2018-07-16T09:00:00.000Z");
  expect(momentIn("2018-03-25 02:30:00")?.toISOString()).toBe("2018-03-25T01:30:00.000Z");
  expect(momentIn("2018-10-28 02:30:00")?.toISOString()).toBe("2018-10-28T00:30:00.000Z");
  expect(rssMoment("Tue, 16 Jan 2018 09:00:00 +0100")?.toISOString()).toBe("2018-01-16T08:00:00.000Z");
  for (const wrong of ["0000-00-00 00:00:00", "2018-02-30 10:00:00", "gisteren", "", "0018-01-01 00:00:00"])
    expect(momentIn(wrong)).toBeNull();
});

test.each([
  ["https://www.oud.example/2018/01/Samen/", "/2018/01/samen"],
  ["https://oud.example/?p=12", "?p=12"],
  ["https://oud.example/?page_id=012", "?p=12"],
  ["https://oud.example/", null],
  ["https://oud.example/%E0%A4%A", "/%e0%a4%a"],
])("%s was found at %s", (url, address) => {
  expect(oldAddress(url)).toBe(address);
});
