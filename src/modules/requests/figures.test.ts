import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { words } from "./messages.ts";
import { requestPaths as paths } from "./paths.ts";

const house = openHouse();
const t = words.nl.figures;
const rows = async (question: string) => (await house.door.engine.system.query(question)).rows;

test("the programme sees use per region and subject, what is left, and how asking goes; never who asked", async () => {
  const anke = await house.as("anke@schakel.example");
  const html = await anke.reads(paths.figures);
  for (const seen of ["Kust en Waterrijk", "Leerplicht en verzuim", "Werken in school", t.unspent, t.themes])
    expect(html).toContain(seen);
  const askers = await rows("select name, email from question_asker");
  expect(askers.length).toBeGreaterThan(0);
  for (const { name, email } of askers) for (const one of [name, email]) expect(html).not.toContain(one);
  for (const who of ["joris@swvrietlanden.example", "marit@steunpunt.example"])
    expect((await (await house.as(who)).visits(paths.figures)).status).not.toBe(200);
});

test("and takes it along: what someone typed becomes no formula, and that it was taken is in the log", async () => {
  await rows("update question_topic set title_nl = '=1+1' where slug = 'werken-in-school'");
  const anke = await house.as("anke@schakel.example");
  const csv = await anke.reads(`${paths.figuresFile}?als=csv`);
  expect(csv).toContain(t.head.join(";"));
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/;=1\+1/);
  for (const { name, email } of await rows("select name, email from question_asker"))
    for (const one of [name, email]) expect(csv).not.toContain(one);
  const xlsx = await anke.asks(`${paths.figuresFile}?als=xlsx`);
  expect(xlsx.headers.get("content-type")).toContain("spreadsheetml");
  expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  const [{ n }] = await rows(
    "select count(*)::int as n from house.audit_entry where what = 'requests/figures-exported'",
  );
  expect(n).toBe(2);
  expect((await (await house.as("joris@swvrietlanden.example")).visits(paths.figuresFile)).status).not.toBe(
    200,
  );
});
