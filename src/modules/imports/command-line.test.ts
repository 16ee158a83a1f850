import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { BadOrder, importFromCommandLine, readOrder } from "./command-line.ts";
import { importDesk } from "./index.ts";
import { nl } from "./messages.nl.ts";
import { administrator, allCounts, hamletImporter, hamletTable, noMischief } from "./samples.ts";

const mischief = noMischief();
const importers = [hamletImporter(mischief, true), hamletImporter(mischief, false)];
const house = openHouse({ instead: importDesk(importers) });
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "schakel-import-"));
  await house.door.engine.owner.query(hamletTable);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  Object.assign(mischief, noMischief());
  await house.door.engine.owner.query("truncate hamlet, import_run");
});

async function imports(content: string | Uint8Array, ...more: string[]) {
  const file = path.join(folder, "gehuchten.csv");
  await writeFile(file, content);
  return importsFile(file, ...more);
}

async function importsFile(file: string, ...more: string[]) {
  const order = readOrder(importers, [file, "--valid-from", "2025-01-01", "--source", "Waterschap", ...more]);
  const said: string[] = [];
  const code = await importFromCommandLine(house.door.acts, importers, order, (line) => said.push(line));
  return { code, said: said.join("\n") };
}

const kept = async () =>
  (await house.door.engine.owner.query("select count(*)::int as n from hamlet")).rows[0].n;
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const head = "code,gehucht,hoort_bij\n";
const whole = "code,gehucht,begin,einde\n";

describe("the command line", () => {
  test("says what would change and changes nothing, until it is told to", async () => {
    const before = await allCounts(house);
    const dry = await imports(`${head}H1,Rietdam,\nH2,Hoogveen,H1\n`);
    expect(dry).toEqual({
      code: 0,
      said: [
        "Lees gehuchten.csv …",
        "Soort: Gehuchten (tests/hamlets)",
        "Letters in UTF-8, kolommen gescheiden door een komma",
        "Gehuchten, 1 januari 2025: nieuw 2, anders 0, weg 0, gelijk 0",
        "  Gehuchten H1: niets → Rietdam",
        "  Gehuchten H2: niets → Hoogveen",
        nl.commandLine.dry,
      ].join("\n"),
    });
    expect(await allCounts(house)).toEqual(before);

    const done = await imports(`${head}H1,Rietdam,\nH2,Hoogveen,H1\n`, "--apply");
    expect([done.code, done.said.includes(nl.run.done), await kept()]).toEqual([0, true, 2]);
    const again = await imports(`${head}H1,Rietdam,\nH2,Hoogveen,H1\n`, "--apply");
    expect([again.code, again.said.includes(nl.run.nothingNewText), await kept()]).toEqual([0, true, 2]);
    const log = await (await house.as(administrator)).reads("/beheer/inlezen");
    expect(log).toContain(nl.desk.commandLine);
    expect(log).toContain("Overgenomen: 2 veranderingen");
  });

  test("leaves out wrong lines of a file whose lines stand alone, and says which", async () => {
    const { code, said } = await imports(`${head}H1,Rietdam,\nX2,Fout,\nH3,Wees,H99\n`, "--apply");
    expect([code, await kept()]).toEqual([0, 1]);
    expect(said).toContain("Gaan niet mee: 2 regels:");
    expect(said).toContain("  Regel 3: ‘X2’ past niet in ‘code’.");
  });

  test("broken off in the middle leaves nothing", async () => {
    const before = await allCounts(house);
    mischief.breakAfter = 1;
    await expect(imports(`${head}H1,Rietdam,\nH2,Hoogveen,\n`, "--apply")).rejects.toThrow("broken off");
    expect([await kept(), await allCounts(house)]).toEqual([0, before]);
  });

  test("answers in English when asked", async () => {
    expect((await imports(`${head}H1,Rietdam,\n`, "--language", "en")).said).toContain(
      "Nothing has changed.",
    );
  });

  test.each([
    ["no file", ["--valid-from", "2025-01-01", "--source", "CBS"]],
    ["no day", ["a.csv", "--source", "CBS"]],
    ["a day that is none", ["a.csv", "--valid-from", "2025-02-30", "--source", "CBS"]],
    [
      "an importer nobody knows",
      ["a.csv", "--valid-from", "2025-01-01", "--source", "CBS", "--importer", "x/y"],
    ],
    ["a word nobody knows", ["a.csv", "--take-over"]],
    ["a call for help", ["--help"]],
  ])("%s is answered with how to ask", (_, given) => {
    expect(() => readOrder(importers, given)).toThrow(BadOrder);
  });
});

describe("bad input on the command line", () => {
  const ring = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"H1"},"geometry":{"type":"Polygon","coordinates":[[[4,52],[5,52],[5,53],[4,53]]]}}]}`;
  test.each([
    [
      "a wrong delimiter",
      "code:gehucht:hoort_bij\nH1:Rietdam:\n",
      "De kolommen zijn niet uit elkaar te houden.",
    ],
    ["Windows-1252", latin1(`${head}H1,Sint-Jans\u00ebnd,\n`), "De letters staan in Windows-1252."],
    ["a missing column", "code,gehucht\nH1,Rietdam\n", "Deze kolom ontbreekt: ‘hoort_bij’."],
    [
      "a double code",
      `${whole}H1,Rietdam,,\nH1,Hoogveen,,\n`,
      "Regel 3: ‘H1’ staat er twee keer in, ook op regel 2.",
    ],
    [
      "reversed dates",
      `${whole}H1,Rietdam,2025-01-01,2024-01-01\n`,
      "Het einde (2024-01-01) ligt voor het begin",
    ],
    ["a formula", `${whole}H1,=1+1,,\n`, "Regel 2: In ‘gehucht’ staat een formule"],
    ["a zip", zipSync({ "a.csv": new TextEncoder().encode(head) }), "Dit is een zip-bestand."],
    ["a broken ring", ring, "De grens van ‘H1’ is niet gesloten."],
    ["nothing", "", "In dit bestand staan geen regels."],
  ])("%s gets a clear line and changes nothing", async (_, content, sentence) => {
    const before = await allCounts(house);
    const { code, said } = await imports(content, "--apply");
    expect([code, said.includes(sentence), said.includes(nl.commandLine.unchanged)]).toEqual([1, true, true]);
    expect(await allCounts(house)).toEqual(before);
  });

  test("a file of 200 MB is not read to its end", async () => {
    const file = path.join(folder, "groot.csv");
    const handle = await open(file, "w");
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    const before = process.memoryUsage().arrayBuffers;
    const { code, said } = await importsFile(file, "--apply");
    expect([code, said.includes("Dit bestand is te groot.")]).toEqual([1, true]);
    expect((process.memoryUsage().arrayBuffers - before) / 1024 / 1024).toBeLessThan(80);
  });

  test("a file that is not there", async () => {
    const { code, said } = await importsFile(path.join(folder, "weg.csv"));
    expect([code, said.includes("is niet te lezen")]).toEqual([1, true]);
  });
});
