import { expect, test } from "vitest";
import { type Actor, visitor } from "#platform/acts";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { areaPaths } from "./paths.ts";
import { privacy } from "./privacy.ts";

// Areas that people make: theirs to change, kept as they were, and a network for its maker's eyes only.

const house = openHouse();
const idOfArea = async (name: string): Promise<string> => {
  const { rows } = await house.door.engine.system.query(
    "select area_id from area_listing where name = $1 order by area_id limit 1",
    [name],
  );
  return rows[0].area_id;
};

const questionsAbout = (network: string) => [
  `select id from area where id = '${network}'`,
  `select area_id from area_listing where area_id = '${network}'`,
  `select area_id from area_tie where lies_in = '${network}'`,
  `select id from area_edition where list = 'made/${network}'`,
];

test("someone makes a network, changes it and ends it; days before keep what it was", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  expect(await bram.reads(areaPaths.all)).toContain(nl.made.none);
  await bram.reads(areaPaths.add);
  await bram.posts(areaPaths.add, {
    naam: "Om de Vuurtoren",
    soort: "network",
    delen: "duinkust\nVO-91-01\n\nGM9011",
  });
  const id = await idOfArea("Om de Vuurtoren");
  const made = await bram.reads(areaPaths.area(id));
  for (const part of ["Duinkust", "Swv Duinkust", "Zoutveen"]) expect(made).toContain(part);

  await house.wait(24 * 60 * 60 * 1000);
  const again = await house.as("bram@devuurtoren.example");
  expect(await again.reads(areaPaths.change(id))).toContain("Zoutveen");
  await again.posts(areaPaths.change(id), { naam: "Om de Toren", delen: "Duinkust\nEilandspolder" });
  const changed = await again.reads(areaPaths.area(id));
  expect(changed).toContain("Eilandspolder");
  expect(changed).not.toContain("Zoutveen");
  expect(changed).toContain("Om de Vuurtoren");

  await again.posts(areaPaths.end(id), {});
  const ended = await again.reads(areaPaths.area(id));
  expect(ended).toContain(nl.made.over);
  expect(ended).not.toContain(nl.made.endText);
  const { rows } = await house.door.engine.system.query(
    "select count(*)::int as n from area_edition where list = $1",
    [`made/${id}`],
  );
  expect(rows[0].n).toBe(3);
  // A day goes by, and with it all work of the house that falls due.
}, 90_000);

test("a line that is not clear is asked back, and nothing typed is lost", async () => {
  const bram = await house.as("bram@devuurtoren.example");
  const typed = { naam: "Half", soort: "network", delen: "Meerdijk\nAtlantis" };
  const answer = await bram.asks(areaPaths.add, {
    method: "POST",
    body: new URLSearchParams(typed),
    headers: { origin: "http://localhost:3000" },
  });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(nl.made.unknown("Atlantis"));
  // Meerdijk was divided: which of the two is for the person to say.
  expect(page).toContain(nl.made.whichOne("Meerdijk", ["Oosterbroek (GM9008)", "Waterrijk (GM9005)"]));
  expect(page).toContain("Meerdijk\nAtlantis");
});

test("a network exists for its maker alone; a support region for everyone with an account, and only its maker changes it", async () => {
  const network = await idOfArea("Gemeenten van Rietlanden");
  const region = await idOfArea("Kust en Waterrijk");
  const joris = await house.as("joris@swvrietlanden.example");
  const samira = await house.as("samira@dewaterlelie.example");
  expect(await joris.reads(areaPaths.area(network))).toContain("Zoutveen");
  for (const address of [areaPaths.area(network), areaPaths.change(network)])
    expect((await samira.asks(address)).status).toBe(404);
  expect(await samira.reads(areaPaths.all)).not.toContain("Gemeenten van Rietlanden");

  expect(await samira.reads(areaPaths.all)).toContain("Kust en Waterrijk");
  expect((await samira.asks(areaPaths.area(region))).status).toBe(200);
  expect((await samira.asks(areaPaths.change(region))).status).toBe(403);
});

test("a network that its maker shares is seen by everyone with an account, by nobody without, and changed by its maker alone", async () => {
  const network = await idOfArea("Gemeenten van Rietlanden");
  const joris = await house.as("joris@swvrietlanden.example");
  const samira = await house.as("samira@dewaterlelie.example");
  const bare = async (actor: Actor) =>
    house.door.acts.act(actor, async ({ tx }) => {
      const counts: number[] = [];
      for (const question of questionsAbout(network)) counts.push((await tx.execute(question)).rows.length);
      return counts.map((count) => count > 0);
    });
  const { rows } = await house.door.engine.system.query("select id from person where email like 'samira@%'");
  const sam: Actor = { kind: "person", id: rows[0].id, grants: new Set() };
  expect((await samira.posts(areaPaths.sharing(network), { voor: "iedereen" })).status).toBe(404);

  await joris.visits(areaPaths.area(network));
  const shared = await joris.posts(areaPaths.sharing(network), { voor: "iedereen" });
  expect(shared.html).toContain(nl.done.gedeeld);
  expect(await samira.reads(areaPaths.all)).toContain("Gemeenten van Rietlanden");
  const page = await samira.reads(areaPaths.area(network));
  expect(page).toContain("Zoutveen");
  for (const word of [nl.made.unshare, nl.made.end, `${nl.made.change}<`]) expect(page).not.toContain(word);
  for (const address of [areaPaths.sharing(network), areaPaths.end(network)])
    expect((await samira.posts(address, { voor: "mij" })).status).toBe(403);
  expect([await bare(sam), await bare(visitor)]).toEqual([
    [true, true, true, true],
    [false, false, false, false],
  ]);

  await joris.visits(areaPaths.area(network));
  await joris.posts(areaPaths.sharing(network), { voor: "mij" });
  expect((await samira.asks(areaPaths.area(network))).status).toBe(404);
  expect(await bare(sam)).toEqual([false, false, false, false]);
  const region = await idOfArea("Kust en Waterrijk");
  const maker = await house.as("joris@swvrietlanden.example");
  expect([403, 404]).toContain((await maker.posts(areaPaths.sharing(region), { voor: "iedereen" })).status);
});

test("row-level security: someone else's network has no row, name or part", async () => {
  const network = await idOfArea("Gemeenten van Rietlanden");
  const { rows } = await house.door.engine.system.query("select id from person where email like 'samira@%'");
  const seen = await house.door.acts.act(
    { kind: "person", id: rows[0].id, grants: new Set() },
    async ({ tx }) => {
      const counts: number[] = [];
      for (const question of questionsAbout(network)) counts.push((await tx.execute(question)).rows.length);
      return counts;
    },
  );
  expect(seen).toEqual([0, 0, 0, 0]);
});

test("who goes takes their networks along; a support region stays, without its maker", async () => {
  const [network, region] = [await idOfArea("Gemeenten van Rietlanden"), await idOfArea("Kust en Waterrijk")];
  const left = async (id: string) =>
    (await house.door.engine.system.query("select made_by from area where id = $1", [id])).rows;
  for (const id of [network, region]) {
    const [{ made_by: maker }] = await left(id);
    await house.door.acts.asSystem("test", (act) => privacy.erase(act, maker));
  }
  expect(await left(network)).toEqual([]);
  expect(await left(region)).toEqual([{ made_by: null }]);
  const { rows } = await house.door.engine.system.query("select from area_edition where list = $1", [
    `made/${network}`,
  ]);
  expect(rows).toHaveLength(0);
});
