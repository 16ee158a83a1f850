import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { Cover } from "./art/cover.tsx";
import { Deco } from "./art/deco.tsx";
import type { Theme } from "./art/paper.ts";
import { Portrait, portraitCount } from "./art/portrait.tsx";
import { Seats } from "./art/seats.tsx";
import { Button } from "./button.tsx";
import { Gallery } from "./gallery.tsx";
import { icons } from "./icons.ts";
import { MailLayout, MailText } from "./mail.tsx";
import { Pagination } from "./show/pagination.tsx";

describe("drawings", () => {
  test("are the same for the same slug, and hold only numbers", () => {
    const theme = fc.constantFrom<Theme>(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.string(), theme, (slug, theme) => {
        const drawn =
          renderToString(<Cover slug={slug} theme={theme} />) + renderToString(<Deco slug={slug} />);
        const again =
          renderToString(<Cover slug={slug} theme={theme} />) + renderToString(<Deco slug={slug} />);
        expect(drawn).toBe(again);
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  test("are not all alike", () => {
    const covers = new Set(
      ["a", "b", "c", "d", "e", "f"].map((slug) => renderToString(<Cover slug={slug} theme={1} />)),
    );
    expect(covers.size).toBeGreaterThan(4);
  });

  test("of people are twelve different ones, and then the first again", () => {
    const faces = Array.from({ length: portraitCount }, (_, i) => renderToString(<Portrait number={i} />));
    expect(portraitCount).toBe(12);
    expect(new Set(faces).size).toBe(12);
    expect(renderToString(<Portrait number={portraitCount} />)).toBe(faces[0]);
  });

  test("of seats show each seat once, and say it in words", () => {
    const html = renderToString(<Seats total={30} taken={24} label="24 van de 30 plekken zijn bezet" />);
    expect(html.match(/<circle/g)).toHaveLength(30);
    expect(html.match(/r="7.5"/g)).toHaveLength(24);
    expect(html).toContain(`aria-label="24 van de 30 plekken zijn bezet"`);
  });
});

test("icons are those of Tabler, stroke for stroke", () => {
  for (const [name, outline] of Object.entries(icons)) {
    const drawn = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, "utf8");
    const strokes = [...drawn.matchAll(/<path d="([^"]+)"/g)].map(([, d = ""]) => d.replace(/^m/, "M"));
    expect(outline, name).toBe(strokes.join(""));
  }
});

test("a button that cannot be used says why, and sends nothing", () => {
  const html = renderToString(
    <Button id="verder" disabledBecause="Kies eerst een thema.">
      Verder
    </Button>,
  );
  expect(html).toContain(`type="button"`);
  expect(html).toContain(`aria-disabled="true"`);
  expect(html).toMatch(/aria-describedby="verder-reden".*id="verder-reden">Kies eerst een thema\./);
});

test("paging shows the first, the last and the neighbours, and nothing for one page", () => {
  const words = { label: "Bladeren", page: "Bladzijde", previous: "Vorige", next: "Volgende" };
  const at = (page: number, pages: number) =>
    renderToString(<Pagination page={page} pages={pages} href={(n) => `?bladzijde=${n}`} words={words} />);

  const shown = [...at(5, 9).matchAll(/page-link[^>]*href="\?bladzijde=(\d+)"/g)].map(([, n]) => n);
  expect(shown).toEqual(["1", "4", "5", "6", "9"]);
  expect(at(1, 9)).not.toContain("Vorige");
  expect(at(9, 9)).not.toContain("Volgende");
  expect(at(1, 1)).toBe("");
});

describe("the style guide", () => {
  const html = renderToString(<Gallery />);

  test("has no inline styles or scripts, and loads nothing from elsewhere", () => {
    expect(html).not.toMatch(/\sstyle=|<script|<style|\son\w+=/);
    expect(html).not.toMatch(/(src|href)="https?:/);
  });

  test("uses every id once, so that labels and errors find their field", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("uses no class that the stylesheets do not know", () => {
    const styles = globSync("src/design/styles/*.css")
      .map((file) => readFileSync(file, "utf8"))
      .join();
    const used = new Set(
      [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    );
    const unknown = [...used].filter((name) => name.startsWith("sk-") && !styles.includes(`.${name}`));
    expect(unknown).toEqual([]);
  });
});

test("a mail escapes what people wrote, and fetches nothing", () => {
  const html = renderToString(
    <MailLayout
      lang="nl"
      siteName="Schakel"
      title="Er is een plek vrij"
      button={{ href: "https://schakel.example/plek", label: "Ja, ik kom" }}
      footer={["Je krijgt deze mail omdat je op de wachtlijst staat."]}
    >
      <MailText>{`<img src="https://elders.example/x.gif">`}</MailText>
    </MailLayout>,
  );
  expect(html).not.toContain("<img");
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toMatch(/<[^>]*\ssrc=|@import|url\(/);
});
