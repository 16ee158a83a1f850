import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Given } from "#platform/imports";
import { openHouse, realPostgres } from "#testing";
import { importDesk } from "./index.ts";
import { nl } from "./messages.nl.ts";
import { examine } from "./preview.ts";
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

// Nothing half: whatever happens on the way, a file was taken over or it was not, and as it was seen.

const mischief = noMischief();
const importer = hamletImporter(mischief, true);
const house = openHouse({ instead: importDesk([importer]) });
beforeAll(async () => {
  await house.door.engine.owner.query(hamletTable);
});
beforeEach(async () => {
  Object.assign(mischief, noMischief());
  await house.door.engine.owner.query("truncate hamlet, import_run");
});

const fileOf = (count: number, name = "Gehucht") =>
  `code,gehucht,hoort_bij\n${Array.from({ length: count }, (_, i) => `H${i},${name} ${i},`).join("\n")}\n`;
const kept = async () =>
  (await house.door.engine.owner.query("select count(*)::int as n from hamlet")).rows[0].n;
const recorded = async (what: string) =>
  (
    await house.door.engine.owner.query("select actor_kind, actor from house.audit_entry where what = $1", [
      what,
    ])
  ).rows;

describe("broken off in the middle", () => {
  test("nothing of it stays, it is told, and it can be done again", async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, fileOf(40));
    const before = await allCounts(house);
    mischief.breakAfter = 20;
    expect(await takesOver(house, browser, path)).toContain(nl.run.failedText);
    expect([await kept(), await allCounts(house)]).toEqual([0, before]);

    mischief.breakAfter = Number.POSITIVE_INFINITY;
    await browser.posts(`${path}/opnieuw`, { geldigVanaf: "2025-01-01", bron: "Waterschap" });
    await house.door.jobs.drain();
    expect(await takesOver(house, browser, path)).toContain(nl.run.done);
    expect(await kept()).toBe(40);
  });

  test("control: without one act around it, half would stay", async () => {
    const given: Given = { validFrom: "2025-01-01", source: "Waterschap", step: async () => undefined };
    const file = { name: "gehuchten.csv", bytes: new TextEncoder().encode(fileOf(40)) };
    const { facts } = await examine([importer], file, null, given);
    mischief.breakAfter = 20;
    const inPieces = house.door.acts.ask((tx) =>
      importer.takeOver({ tx } as Parameters<typeof importer.takeOver>[0], facts as never),
    );
    await expect(inPieces).rejects.toThrow("broken off");
    expect(await kept()).toBe(20);
  });

  test.runIf(realPostgres)("also when the server ends the connection", async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, fileOf(200));
    await browser.visits(path);
    await browser.posts(`${path}/overname`);
    const end = setInterval(() => {
      void house.door.engine.system
        .query(
          "select pg_terminate_backend(pid) from pg_stat_activity where query like '%insert into hamlet%' and pid <> pg_backend_pid()",
        )
        .catch(() => undefined);
    }, 1);
    await house.door.jobs.drain();
    clearInterval(end);
    expect([0, 200]).toContain(await kept());
  });
});

test.runIf(realPostgres)(
  "while it is written the page tells how far it is, and afterwards no more",
  async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, fileOf(40));
    let underway = "";
    mischief.atWrite = async (count) => {
      if (count === 30) underway = await (await house.as(administrator)).reads(path);
    };
    expect(await takesOver(house, browser, path)).toContain(nl.run.done);
    expect(underway).toContain(nl.run.written("30", "40"));
    expect(underway).toContain('max="40"');
  },
);

describe("two administrators", () => {
  test("the second sees that what they looked at is no longer true, and overwrites nothing", async () => {
    const [one, other] = [await house.as(administrator), await house.as(administrator)];
    const mine = await readAtDesk(house, one, fileOf(3));
    const theirs = await readAtDesk(house, other, fileOf(3, "Andere naam"));
    expect(await takesOver(house, one, mine.path)).toContain(nl.run.done);

    const stale = await takesOver(house, other, theirs.path);
    expect(stale).toContain(nl.run.staleText);
    expect(stale).toContain("Gehucht 2");
    const { rows } = await house.door.engine.owner.query("select name from hamlet order by code");
    expect(rows.map(({ name }) => name)).toEqual(["Gehucht 0", "Gehucht 1", "Gehucht 2"]);
    expect(await recorded("imports/found-stale")).toHaveLength(1);

    expect(await takesOver(house, other, theirs.path)).toContain(nl.run.done);
  });

  test("who says yes to a page that has become old, is shown the new one", async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, fileOf(3));
    const answer = await browser.posts(`${path}/overname`, { voorbeeld: "of-long-ago" });
    expect([answer.path, answer.html.includes(nl.run.seenOld)]).toEqual([`${path}?ouder`, true]);
    expect(await kept()).toBe(0);
  });

  test("who says yes twice takes over once", async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, fileOf(3));
    await browser.visits(path);
    const [first, second] = [
      await browser.posts(`${path}/overname`),
      await browser.posts(`${path}/overname`, { voorbeeld: "x" }),
    ];
    expect([first.status, second.status]).toEqual([200, 409]);
    await house.door.jobs.drain();
    expect(await kept()).toBe(3);
  });

  test.runIf(realPostgres)("at the same moment: one of them, never both", async () => {
    const browser = await house.as(administrator);
    const given: Given = { validFrom: "2025-01-01", source: "Waterschap", step: async () => undefined };
    const { takeOver } = await import("./commands/take-over.ts");
    const { preview } = await import("./preview.ts");
    const [one, other] = await Promise.all(
      ["Een", "Ander"].map((name) =>
        examine(
          [importer],
          { name: "gehuchten.csv", bytes: new TextEncoder().encode(fileOf(50, name)) },
          null,
          given,
        ),
      ),
    );
    const seen = await house.door.acts.asSystem("look", (act) => preview(act, one!));
    const seenToo = await house.door.acts.asSystem("look", (act) => preview(act, other!));
    const outcomes = await Promise.all([
      house.door.acts.asSystem("one", (act) => takeOver(act, importer, one!, `${seen.digest}/0`)),
      house.door.acts.asSystem("other", (act) => takeOver(act, importer, other!, `${seenToo.digest}/0`)),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["done", "stale"]);
    const { rows } = await house.door.engine.owner.query(
      "select count(distinct split_part(name, ' ', 1))::int as n from hamlet",
    );
    expect(rows[0].n).toBe(1);
    await browser.visits("/");
  });
});

describe("on the way", () => {
  test("the page tells how far it is, and one may stop it", async () => {
    const browser = await house.as(administrator);
    const { path } = await handsIn(browser, fileOf(400));
    let page = "";
    let steps = 0;
    mischief.atStep = async () => {
      if (++steps === 2) page = await browser.reads(path!);
      if (steps === 3) await browser.posts(`${path}/annulering`);
      // The run says how far it is twice a second at most.
      if (steps > 3) await new Promise((resolve) => setTimeout(resolve, 100));
    };
    await house.door.jobs.drain();
    expect(page).toContain(nl.run.reading);
    expect(page).toContain("data-follow");
    expect(page).toMatch(/0 van de 400 regels/);
    expect(steps).toBeLessThan(15);
    expect(await browser.reads(path!)).toContain(nl.run.cancelledText);
    expect(await kept()).toBe(0);
  });

  test("what a stopped program left is picked up again", async () => {
    const browser = await house.as(administrator);
    const { path } = await handsIn(browser, fileOf(5));
    // The program stops: what waited for it has been lost.
    await house.door.engine.owner.query("delete from pgboss.job where data->>'job' = 'imports/examine'");
    await house.door.jobs.drain();
    expect(await browser.reads(path!)).toContain(nl.run.reading);
    await house.wait(2 * 60_000);
    expect(await browser.reads(path!)).toContain(nl.run.readyText);
    await browser.posts(`${path}/overname`);
    await house.door.engine.owner.query("delete from pgboss.job where data->>'job' = 'imports/take-over'");
    await house.wait(2 * 60_000);
    expect(await browser.reads(path!)).toContain(nl.run.done);
    expect(await kept()).toBe(5);
  });

  test("what nobody comes back for is let go after a week", async () => {
    const browser = await house.as(administrator);
    const { path } = await readAtDesk(house, browser, fileOf(5));
    await house.wait(8 * 86_400_000);
    expect(await (await house.as(administrator)).reads(path)).toContain(nl.run.cancelledText);
    expect(await recorded("imports/forgotten")).toHaveLength(1);
  });
});

test("who did what stands in the log of the desk and in the audit log", async () => {
  const browser = await house.as(administrator);
  const { path } = await readAtDesk(house, browser, fileOf(3));
  await takesOver(house, browser, path);
  const log = await browser.reads("/beheer/inlezen");
  for (const text of [
    "gehuchten.csv",
    "Anke",
    "Waterschap Rietland, gehuchten 2025, geldig vanaf 1 januari 2025",
    "Overgenomen: 3 veranderingen",
  ])
    expect(log).toContain(text);
  for (const what of ["imports/handed-in", "imports/take-over-asked"])
    expect((await recorded(what)).at(-1).actor_kind).toBe("person");
  expect((await recorded("imports/taken-over")).at(-1).actor_kind).toBe("system");
});
