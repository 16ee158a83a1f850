import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { introduce } from "#modules/people";
import { standingClock } from "#platform/clock";
import { readConfig } from "#platform/config";
import { type AppEnv, everyone, once } from "#platform/http";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { copyOf, openBrowser, testMoment } from "#testing";
import { type Door, openDoor } from "./open-house.ts";

// Doors to the street stand beside each other in one program and share nothing: each has its own database, keys and work for later.

const subject = { id: "11111111-1111-4111-8111-111111111111" };
const opened: { door: Door; drop: () => Promise<void> }[] = [];

async function aDoor(): Promise<Door> {
  const { engine, drop } = await copyOf("empty");
  const routes = new Hono<AppEnv>()
    .post("/proef", everyone, (c) =>
      once(c, async (act) => {
        await act.record("test/tried", subject);
        return "/proef/klaar";
      }),
    )
    .get("/wie", everyone, (c) => c.json({ kind: c.var.actor.kind }));
  const config = readConfig({ LOG_LEVEL: "silent", FLOOD_PER_MINUTE: "1000000" });
  const door = await openDoor({
    config,
    engine,
    log: silentLog,
    clock: standingClock(testMoment),
    storage: openStorage(config),
    modules: [{ name: "test", routes }],
    introduce,
    stillIn: async () => new Set(),
    frame: () => "",
    problemView: () => ({}) as never,
  });
  opened.push({ door, drop });
  return door;
}

let doors: readonly [Door, Door];
beforeAll(async () => {
  doors = [await aDoor(), await aDoor()];
});
afterAll(async () => {
  for (const { door, drop } of opened) {
    await door.close();
    await drop();
  }
});

const tried = async (door: Door): Promise<number> =>
  (
    await door.engine.system.query(
      "select count(*)::int as n from house.audit_entry where what = 'test/tried'",
    )
  ).rows[0].n;

const post = (door: Door, key: string, words = "") =>
  openBrowser(door.app).asks("/proef", {
    method: "POST",
    body: new URLSearchParams({ sleutel: key, words }),
  });

describe("two doors", () => {
  test("what happens behind one is unknown behind the other", async () => {
    const [left, right] = doors;
    const before = await tried(right);
    await post(left, randomUUID());
    expect(await tried(right)).toBe(before);
  });

  test("closing one leaves the other open", async () => {
    const third = await aDoor();
    await third.jobs.stop();
    expect((await openBrowser(doors[0].app).asks("/wie")).status).toBe(200);
  });
});

describe("one form, one result", () => {
  test("twenty posts of the same form at the same moment do it once, and all lead to the same page", async () => {
    const [door] = doors;
    const before = await tried(door);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(door, key)));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.get("location")}`))).toEqual(
      new Set(["303 /proef/klaar"]),
    );
    expect(await tried(door)).toBe(before + 1);
  });

  test("the same form with other words in it is another one: nothing that was changed gets lost", async () => {
    const [door] = doors;
    const before = await tried(door);
    const key = randomUUID();
    for (const words of ["one", "other", "one"]) await post(door, key, words);
    expect(await tried(door)).toBe(before + 2);
  });

  test("control: without the key of the form they do it twenty times", async () => {
    const [door] = doors;
    const before = await tried(door);
    await Promise.all(Array.from({ length: 20 }, () => post(door, "")));
    expect(await tried(door)).toBe(before + 20);
  });
});
