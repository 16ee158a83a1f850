import { readdir, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { zipSync } from "fflate";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { importDesk } from "./index.ts";
import { nl } from "./messages.nl.ts";
import { importPaths } from "./paths.ts";
import {
  administrator,
  allCounts,
  hamletImporter,
  hamletTable,
  handsIn,
  noMischief,
  readAtDesk,
  takesOver,
} from "./samples.ts";

const mischief = noMischief();
const house = openHouse({
  instead: importDesk([hamletImporter(mischief, true), hamletImporter(mischief, false)]),
});
beforeAll(async () => {
  await house.door.engine.owner.query(hamletTable);
});
beforeEach(async () => {
  Object.assign(mischief, noMischief());
  await house.door.engine.owner.query("truncate hamlet, import_run");
  await rm(`${house.door.config.dataDir}/files/imports`, { recursive: true, force: true });
});

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const stored = () => readdir(`${house.door.config.dataDir}/files/imports`).catch(() => []);
const hamlets = async () =>
  (
    await house.door.engine.owner.query(
      "select valid_from::text as day, code, name from hamlet order by valid_from, code",
    )
  ).rows.map(({ day, code, name }) => `${day} ${code} ${name}`);

const head = "code,gehucht,hoort_bij\n";
const two = `${head}H1,Rietdam,\nH2,Hoogveen,H1\n`;

describe("an official file", () => {
  test("is looked at before it is taken over, once, and then there is nothing new in it", async () => {
    const browser = await house.as(administrator);
    const { path, html } = await readAtDesk(house, browser, two);
    expect(html).toContain(nl.run.readyText);
    expect(html).toContain("UTF-8, kolommen gescheiden door een komma");
    expect(html).toContain("Hoogveen");
    expect(await hamlets()).toEqual([]);

    const done = await takesOver(house, browser, path);
    expect(done).toContain(nl.run.done);
    expect(done).toContain(nl.desk.changes(2));
    expect(await hamlets()).toEqual(["2025-01-01 H1 Rietdam", "2025-01-01 H2 Hoogveen"]);
    expect(await stored()).toEqual([]);

    const again = await readAtDesk(house, browser, two);
    expect(again.html).toContain(nl.run.nothingNew);
    expect(again.html).not.toContain(`>${nl.run.takeOver}<`);
    await takesOver(house, browser, again.path);
    expect(await hamlets()).toHaveLength(2);
  });

  test("of a newer year adds a version, and leaves the old one as it is", async () => {
    const browser = await house.as(administrator);
    await takesOver(house, browser, (await readAtDesk(house, browser, two)).path);
    const newer = await readAtDesk(house, browser, two.replace("Hoogveen", "Nieuw-Hoogveen"), {
      geldigVanaf: "2026-01-01",
    });
    expect(newer.html).toContain("Nieuw-Hoogveen");
    await takesOver(house, browser, newer.path);
    expect(await hamlets()).toEqual([
      "2025-01-01 H1 Rietdam",
      "2025-01-01 H2 Hoogveen",
      "2026-01-01 H1 Rietdam",
      "2026-01-01 H2 Nieuw-Hoogveen",
    ]);
  });

  test("goes in without its wrong lines, which can be downloaded with why", async () => {
    const browser = await house.as(administrator);
    const wrong = `${two}X3,Fout,\nH1,Dubbel,\nH5,Wees,H99\nH6,=1+1,\nH7,Kort\nH8,Goed,H2\n`;
    const { path, html } = await readAtDesk(house, browser, wrong);
    expect(html).toContain(nl.run.rejected(5));
    const file = await browser.asks(`${path}/afgekeurd.csv`);
    expect(file.headers.get("content-disposition")).toContain("attachment");
    const lines = new TextDecoder().decode(await file.arrayBuffer()).split("\n");
    expect(lines).toEqual([
      "regel;reden;kolom;waarde",
      "4;‘X3’ past niet in ‘code’.;code;X3",
      "5;‘H1’ staat er twee keer in, ook op regel 2.;;H1",
      "6;De code ‘H99’ in ‘hoort_bij’ kennen we niet.;hoort_bij;H99",
      "7;In ‘gehucht’ staat een formule: =1+1. Zet er alleen de waarde in.;gehucht;'=1+1",
      "8;Deze regel heeft 2 cellen. Het moeten er 3 zijn.;;2",
      "",
    ]);
    await takesOver(house, browser, path);
    expect(await hamlets()).toEqual([
      "2025-01-01 H1 Rietdam",
      "2025-01-01 H2 Hoogveen",
      "2025-01-01 H8 Goed",
    ]);
  });

  test("may be read again as something else, without sending it again", async () => {
    const browser = await house.as(administrator);
    const { path, html } = await readAtDesk(house, browser, two, { soort: "tests/whole-hamlets" });
    expect(html).toContain(
      nl.faults["missing-column"]({ what: "missing-column", line: null, column: "begin" }),
    );
    const wrong = await browser.posts(`${path}/opnieuw`, {
      soort: "",
      geldigVanaf: "2025-02-30",
      bron: "Oud",
    });
    expect([wrong.status, wrong.html.includes(nl.desk.validFromWrong)]).toEqual([422, true]);
    await browser.posts(`${path}/opnieuw`, { soort: "", geldigVanaf: "2024-01-01", bron: "Waterschap" });
    await house.door.jobs.drain();
    expect(await browser.reads(path)).toContain(nl.run.readyText);
  });

  test("can be stopped before it is taken over; its bytes go", async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, two);
    expect(await stored()).toHaveLength(1);
    await browser.posts(`${path}/annulering`);
    await house.door.jobs.drain();
    expect(await browser.reads(path)).toContain(nl.run.cancelledText);
    expect(await stored()).toEqual([]);
    expect((await browser.posts(`${path}/overname`)).status).toBe(409);
  });

  test("that is sent twice with one form is handed in once", async () => {
    const browser = await house.as(administrator);
    const sleutel = crypto.randomUUID();
    const [one, other] = [await handsIn(browser, two, { sleutel }), await handsIn(browser, two, { sleutel })];
    expect(one.path).toBe(other.path);
    expect(await stored()).toHaveLength(1);
  });

  test("without a day or a source comes back with what was typed", async () => {
    const browser = await house.as(administrator);
    const answer = await handsIn(browser, two, { geldigVanaf: "", bron: "x" });
    expect(answer.status).toBe(422);
    for (const text of [nl.desk.validFromWrong, nl.desk.sourceMissing, nl.desk.fileAgain, 'value="x"'])
      expect(answer.html).toContain(text);
  });
});

const ring = (last: number[], ...further: number[][]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { code: "H1" },
        geometry: { type: "Polygon", coordinates: [[[4, 52], [5, 52], [5, 53], last, ...further]] },
      },
    ],
  });
const whole = "code,gehucht,begin,einde\n";

/** What the issue lists, and what else comes by. The sentences are those that someone reads. */
const bad: readonly (readonly [string, string | Uint8Array, string])[] = [
  [
    "a wrong delimiter",
    "code:gehucht:hoort_bij\nH1:Rietdam:\n",
    "De kolommen zijn niet uit elkaar te houden.",
  ],
  [
    "Windows-1252 where it does not belong",
    latin1(`${head}H1,Sint-Jans\u00ebnd,\n`),
    "De letters staan in Windows-1252.",
  ],
  ["UTF-16", latin1("\u00ff\u00fec\0o\0d\0e\0"), "De letters staan in UTF-16."],
  ["a missing column", "code,gehucht\nH1,Rietdam\n", "Deze kolom ontbreekt: ‘hoort_bij’."],
  [
    "a column that comes twice",
    "code,gehucht,code\nH1,Rietdam,H1\n",
    "De kolom ‘code’ staat er twee keer in.",
  ],
  ["unknown columns", "a,b,c\n1,2,3\n", "We herkennen dit bestand niet aan zijn kolommen."],
  [
    "a code that comes twice",
    `${whole}H1,Rietdam,,\nH1,Hoogveen,,\n`,
    "‘H1’ staat er twee keer in, ook op regel 2.",
  ],
  [
    "reversed dates",
    `${whole}H1,Rietdam,2025-01-01,2024-01-01\n`,
    "Het einde (2024-01-01) ligt voor het begin (2025-01-01).",
  ],
  [
    "a formula in a cell",
    `${whole}H1,"=HYPERLINK(""http://x.example"")",,\n`,
    "In ‘gehucht’ staat een formule",
  ],
  ["a line that is too short", `${whole}H1,Rietdam\n`, "Deze regel heeft 2 cellen. Het moeten er 4 zijn."],
  ["a quote that never ends", `${whole}H1,"Rietdam,,\nH2,Hoogveen,,\n`, "Een aanhalingsteken staat verkeerd"],
  [
    "a zip",
    zipSync({ "gehuchten.csv": new TextEncoder().encode(two) }),
    "Dit is een zip-bestand. Pak het eerst uit",
  ],
  ["a map with a ring that does not close", ring([4, 53]), "De grens van ‘H1’ is niet gesloten."],
  [
    "a map with a ring that crosses itself",
    ring([4.5, 51], [4, 52]),
    "De grens van ‘H1’ kruist zichzelf, bij 4.750, 52.000.",
  ],
  ["half a map", ring([4, 52]).slice(0, -9), "Dit is geen kaart die we kunnen lezen."],
];

describe("bad input at the desk", () => {
  test.each(bad)("%s gets a clear line and changes nothing", async (_, content, sentence) => {
    const browser = await house.as(administrator);
    const before = await allCounts(house);
    const { path, html } = await readAtDesk(house, browser, content);
    expect(html).toContain(nl.run.refused);
    expect(html).toContain(nl.run.refusedText);
    expect(html).toContain(sentence);
    expect(html).not.toContain(`>${nl.run.takeOver}<`);
    expect((await browser.posts(`${path}/overname`)).status).toBe(409);
    await house.door.jobs.drain();
    expect(await allCounts(house)).toEqual(before);
  });

  test("a code that nobody knows leaves its line out of a file whose lines stand alone", async () => {
    const browser = await house.as(administrator);
    const { html } = await readAtDesk(house, browser, `${head}H1,Rietdam,H99\n`);
    expect(html).toContain("De code ‘H99’ in ‘hoort_bij’ kennen we niet.");
    expect(await hamlets()).toEqual([]);
  });

  test("a byte order mark is no fault", async () => {
    const browser = await house.as(administrator);
    expect((await readAtDesk(house, browser, `\uFEFF${two}`)).html).toContain(nl.run.readyText);
  });

  test("a code that nobody knows stops a file that only goes in as a whole", async () => {
    const browser = await house.as(administrator);
    const { html } = await readAtDesk(house, browser, `${whole}H1,Rietdam,,\nX9,Nergens,,\n`);
    expect(html).toContain(nl.run.refused);
    expect(html).toContain("‘X9’ past niet in ‘code’.");
    expect(await hamlets()).toEqual([]);
  });

  test("an empty file comes back at once", async () => {
    const browser = await house.as(administrator);
    const before = await allCounts(house);
    const answer = await handsIn(browser, "");
    expect([answer.status, answer.html.includes("In dit bestand staan geen regels.")]).toEqual([422, true]);
    expect(await allCounts(house)).toEqual(before);
  });

  test("a file of 200 MB is refused without being kept, and what was typed stays", async () => {
    const browser = await house.as(administrator);
    const before = await allCounts(house);
    const most = await memoryWhile(async () => {
      const answer = await browser.asks(importPaths.desk, endless(200));
      const html = await answer.text();
      expect([answer.status, html.includes("Dit bestand is te groot. Er past 20 MB in.")]).toEqual([
        413,
        true,
      ]);
      expect(html).toContain('value="Waterschap Rietland"');
    });
    expect(most).toBeLessThan(120);
    expect(await stored()).toEqual([]);
    expect(await allCounts(house)).toEqual(before);
  });

  test("control: without a limit, the same file would all be in memory", async () => {
    const pieces: Uint8Array[] = [];
    const most = await memoryWhile(async () => {
      for await (const piece of endless(200).body) pieces.push(piece.slice());
    });
    expect(most).toBeGreaterThan(150);
  });
});

/** A form with a file of so many megabytes, made while it is sent. */
function endless(megabytes: number) {
  const boundary = "----schakel";
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const start = `${part("geldigVanaf", "2025-01-01")}${part("bron", "Waterschap Rietland")}--${boundary}\r\ncontent-disposition: form-data; name="bestand"; filename="groot.csv"\r\ncontent-type: text/csv\r\n\r\n`;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(start);
    const megabyte = new TextEncoder().encode("H1,Rietdam,\n".repeat(87_382));
    for (let i = 0; i < megabytes; i++) yield megabyte;
    yield new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
  }
  return {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${boundary}`, origin: "http://localhost:3000" },
    body: Readable.toWeb(Readable.from(pieces())) as ReadableStream<Uint8Array<ArrayBuffer>>,
    duplex: "half",
  } as const;
}

/** How many megabytes outside the heap, at most, come to be in use while this is done; what others left lying is cleared away first. */
async function memoryWhile(story: () => Promise<void>): Promise<number> {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }, 5);
  try {
    await story();
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  } finally {
    clearInterval(timer);
  }
  return most / 1024 / 1024;
}
