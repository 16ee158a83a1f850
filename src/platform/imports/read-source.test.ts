import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type FileReading, largestSource, readSource } from "./read-source.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const reads = (content: string | Uint8Array, name = "gemeenten.csv"): Promise<FileReading> =>
  readSource({ name, bytes: typeof content === "string" ? utf8(content) : content });
const faultsOf = async (content: string | Uint8Array, name?: string) => (await reads(content, name)).faults;

async function tableOf(content: string | Uint8Array) {
  const { source, faults, readAs } = await reads(content);
  if (source?.kind !== "table") throw new Error(`no table: ${JSON.stringify(faults)}`);
  return { ...source, faults, readAs };
}

describe("a table", () => {
  test("is read with its lines as an editor counts them, also over a cell of several lines", async () => {
    const { columns, lines } = await tableOf('code,naam\nGM0001,"Eerste\nregel"\n\n GM0002 , Tweede \n');
    expect(columns).toEqual(["code", "naam"]);
    expect(lines).toEqual([
      { number: 2, cells: { code: "GM0001", naam: "Eerste\nregel" } },
      { number: 5, cells: { code: "GM0002", naam: "Tweede" } },
    ]);
  });

  test.each([
    [",", ","],
    [";", ";"],
    ["a tab", "\t"],
    ["|", "|"],
  ])("may have %s between its columns", async (_, delimiter) => {
    const { lines, readAs } = await tableOf(
      `code${delimiter}naam\nGM0001${delimiter}"Haaren, Oisterwijk; en | meer"\n`,
    );
    expect([lines[0]?.cells.naam, readAs.delimiter]).toEqual(["Haaren, Oisterwijk; en | meer", delimiter]);
  });

  test("may begin with a byte order mark, and end its lines as Windows does", async () => {
    const { columns, lines } = await tableOf("\uFEFFcode,naam\r\nGM0001,Eén\r\n");
    expect([columns, lines[0]?.cells.naam]).toEqual([["code", "naam"], "Eén"]);
  });

  test("in Windows-1252 is read as such, and that is told", async () => {
    const { lines, readAs } = await tableOf(latin1("code;naam\nGM1900;S\u00fadwest-Frysl\u00e2n\n"));
    expect([lines[0]?.cells.naam, readAs.encoding]).toEqual(["Súdwest-Fryslân", "windows-1252"]);
  });

  test("may have empty columns on the right", async () => {
    const { columns, lines, faults } = await tableOf("code,naam,,\nGM0001,Een,,\n");
    expect([columns, lines.length, faults]).toEqual([["code", "naam"], 1, []]);
  });

  test("loses the lines that are not whole, with where and why", async () => {
    const { lines, faults } = await tableOf(
      'code,naam,aantal\nGM1,Een,1\nGM2,Twee\nGM3,=HYPERLINK("http://x.example"),3\nGM4,Vier,4,extra\nGM5,@SUM(1+1),5\nGM6,@Zes,-6\nGM7,-,+7\n',
    );
    expect(lines.map(({ number }) => number)).toEqual([2, 7, 8]);
    expect(faults).toEqual([
      { what: "wrong-number-of-cells", line: 3, value: "2", other: "3" },
      { what: "formula", line: 4, column: "naam", value: '=HYPERLINK("http://x.example")' },
      { what: "wrong-number-of-cells", line: 5, value: "4", other: "3" },
      { what: "formula", line: 6, column: "naam", value: "@SUM(1+1)" },
    ]);
  });
});

describe("what is no table", () => {
  test.each([
    ["nothing", "", { what: "empty-file", line: null }],
    ["only spaces", " \n \n", { what: "empty-file", line: null }],
    ["a header alone", "code,naam\n", { what: "empty-file", line: null }],
    ["one column", "code:naam\nGM1:Een\n", { what: "wrong-delimiter", line: null, value: "code:naam" }],
    ["lines that are divided in another way", "code,naam\nGM1;Een\n", { what: "wrong-delimiter", line: 2 }],
    [
      "a column that comes twice",
      "code,naam,code\n1,2,3\n",
      { what: "double-column", line: 1, column: "code" },
    ],
    ["a quote that never ends", 'code,naam\nGM1,"Een\nGM2,Twee\n', { what: "broken-quotes", line: 2 }],
    ["a zip", zipSync({ "a.csv": utf8("code,naam") }), { what: "other-kind", line: null, value: "zip" }],
    ["a PDF", "%PDF-1.7\n1 0 obj", { what: "other-kind", line: null, value: "pdf" }],
    ["UTF-16", latin1("\u00ff\u00fec\0o\0"), { what: "not-utf8", line: null, value: "UTF-16" }],
    ["a program", latin1("\u0001\u0002\u0000code,naam\n1,2\n"), { what: "not-a-table", line: null }],
    ["too much", new Uint8Array(largestSource + 1), { what: "too-large", line: null }],
  ])("%s is told in one fault", async (_, content, fault) => {
    const { source, faults } = await reads(content);
    expect([source, faults]).toEqual([null, [fault]]);
  });
});

const square = [
  [4, 52],
  [5, 52],
  [5, 53],
  [4, 53],
  [4, 52],
];
const collection = (...rings: unknown[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: rings.map((ring, i) => ({
      type: "Feature",
      properties: { statcode: `GM000${i + 1}` },
      geometry: { type: "Polygon", coordinates: [ring] },
    })),
  });
const topologyWith = (
  rings: unknown,
  arcs: unknown = [
    [
      [4, 52],
      [5, 52],
    ],
    [
      [5, 52],
      [5, 53],
      [4, 52],
    ],
  ],
) =>
  JSON.stringify({ type: "Topology", arcs, objects: { laag: { type: "Polygon", id: "GM1", arcs: rings } } });

describe("a map", () => {
  test("of GeoJSON becomes TopoJSON, called after its collection or its file", async () => {
    const { source } = await reads(collection(square), "gemeenten 2025.geojson");
    expect(source?.kind === "map" && Object.keys(source.topology.objects)).toEqual(["gemeenten 2025"]);
    expect(source?.kind === "map" && source.topology.arcs.length).toBe(1);
  });

  test("of TopoJSON stays as it is, when its arcs join", async () => {
    const { source } = await reads(topologyWith([[0, 1]]));
    expect(source?.kind === "map" && Object.keys(source.topology.objects)).toEqual(["laag"]);
  });

  test.each([
    ["a ring that does not close", collection(square, square.slice(0, 4)), "broken-ring", "GM0002"],
    [
      "a ring that crosses itself",
      collection(square, [
        [4, 52],
        [5, 53],
        [5, 52],
        [4, 53],
        [4, 52],
      ]),
      "crossing-ring",
      "GM0002",
    ],
    ["a ring of three points", collection([square[0], square[1], square[0]]), "broken-ring", "GM0001"],
    ["a position that is no number", collection([[4, null], ...square.slice(1)]), "broken-ring", "GM0001"],
    [
      "metres of the Dutch grid",
      collection(square.map(([x, y]) => [x! * 1e4, y! * 1e4])),
      "not-wgs84",
      "GM0001",
    ],
    ["a map without anything on it", collection(), "broken-map", undefined],
    ["half a file", collection(square).slice(0, -5), "broken-map", undefined],
    ["something else", '{"type":"Feature"}', "broken-map", "Feature"],
    ["arcs that do not join", topologyWith([[0, 0]]), "broken-ring", "laag, GM1"],
    ["an arc that is not there", topologyWith([[0, 1, 7]]), "broken-ring", "laag, GM1"],
    [
      "arcs that join in a ring that crosses itself",
      topologyWith(
        [[0, ~1]],
        [
          [
            [4, 52],
            [5, 53],
            [5, 52],
          ],
          [
            [4, 52],
            [4, 53],
            [5, 52],
          ],
        ],
      ),
      "crossing-ring",
      "laag, GM1",
    ],
    ["arcs that are no lines", topologyWith([[0, 1]], [[[4, 52]]]), "broken-map", undefined],
    [
      "another grid by name",
      `{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:28992"}},"features":[]}`,
      "not-wgs84",
      "EPSG:28992",
    ],
  ])("with %s is refused", async (_, content, what, value) => {
    const faults = await faultsOf(content, "kaart.geojson");
    expect(faults).toMatchObject([{ what, line: null, ...(value ? { value } : {}) }]);
  });
});

const data = path.resolve(import.meta.dirname, "../../../../shared/data");

describe.runIf(existsSync(data))("the real files", () => {
  test.each(existsSync(data) ? readdirSync(data).filter((name) => /\.(csv|topojson)$/.test(name)) : [])(
    "%s is read whole",
    async (name) => {
      const { source, faults } = await reads(readFileSync(path.join(data, name)), name);
      expect([source?.kind, faults]).toEqual([name.endsWith(".csv") ? "table" : "map", []]);
    },
  );
});
