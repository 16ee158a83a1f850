import { expect, test } from "vitest";
import { eventPaths } from "#modules/events";
import { openHouse } from "#testing";
import { deskNl } from "./messages.desk.nl.ts";

const house = openHouse();
const here = eventPaths.paste;
const text = `Op bezoek: 28 mei

Praktijken die op 28 mei de deuren openen:

De onderwijszorggroepen, Rietmeer
In kleine groepen werken een leerkracht en een jeugdhulpverlener elke dag samen in de school.
Locatie: Rietdijk 5, Rietmeer
Tijdstip: 11:00 uur – 13:00 uur, incl. lunch

Goed is goed genoeg, Oeverdam
School, gemeente en jeugdhulp laten zien hoe zij samen één team in de school zijn geworden.
Locatie: Havenweg 12, 8251 GC Oeverdam
Tijdstip: 11.00 uur – 13.30 uur`;

/** Everything that stands in the fields of a page, as a browser would send it back. */
function fieldsOn(html: string): Record<string, string> {
  const plain = (value: string) =>
    value.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  const fields: Record<string, string> = {};
  for (const [input] of html.matchAll(/<input[^>]*name="e\d[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)![1]!;
    if (input.includes('type="checkbox"')) {
      if (/\schecked/.test(input)) fields[name] = "on";
    } else fields[name] = plain(/value="([^"]*)"/.exec(input)?.[1] ?? "");
  }
  for (const [, name, value] of html.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name!] = plain(value!);
  for (const [, name, options] of html.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name!] =
      /value="([^"]*)"[^>]*selected|selected[^>]*value="([^"]*)"/.exec(options!)?.slice(1).find(Boolean) ??
      "";
  return fields;
}

test("a pasted agenda becomes drafts, once everything in doubt is settled", async () => {
  const browser = await house.as("marit@steunpunt.example");
  await browser.visits(here);
  const read = await browser.posts(here, { stap: "lees", text });
  expect(read.status).toBe(200);
  for (const said of ["Er staat geen jaar bij", "ontbreekt de postcode", "Niemand kan bij allebei zijn"])
    expect(read.html).toContain(said);
  const fields = fieldsOn(read.html);
  expect(fields).toMatchObject({
    "e0.day": "",
    "e0.starts": "11:00",
    "e0.needs": "on",
    "e0.oneOf": "on",
    "e0.kind": "visit",
  });
  // What is in doubt is not made: the day is asked, and all the rest stays.
  const open = await browser.posts(here, { ...fields, stap: "maak", text });
  expect(open.status).toBe(422);
  expect(open.html).toContain("veld-e0.day");
  expect(open.html).toContain("Rietdijk 5, Rietmeer");
  const made = await browser.posts(here, {
    ...{ ...fields, stap: "maak", text },
    ...{ "e0.day": "2027-05-28", "e1.take": "", "e0.seats": "12" },
  });
  expect(made.html).toContain("De concepten staan hieronder");
  const { rows } = await house.door.engine.owner.query(
    `select e.title, e.visibility, e.kind, a.way, a.seats, a.asks_needs, a.one_of from event e join admission a on a.event_id = e.id
      where e.title like 'De onderwijszorggroepen%' or e.title like 'Goed is goed genoeg, O%'`,
  );
  expect(rows).toEqual([
    {
      ...{ title: "De onderwijszorggroepen, Rietmeer", visibility: "draft", kind: "visit" },
      ...{ way: "line", seats: 12, asks_needs: true, one_of: true },
    },
  ]);
});

test("a text without a meeting gets a clear word, and who does not organise has no such page", async () => {
  const browser = await house.as("marit@steunpunt.example");
  await browser.visits(here);
  const nothing = await browser.posts(here, { stap: "lees", text: "Groeten uit Waterrijk." });
  expect(nothing.status).toBe(422);
  expect(nothing.html).toContain(deskNl.paste.nothing);
  expect(nothing.html).toContain("Groeten uit Waterrijk.");
  expect((await (await house.as("samira@dewaterlelie.example")).visits(here)).status).toBe(403);
});
