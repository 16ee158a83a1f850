import { afterEach, describe, expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { threadNews } from "./live.ts";
import { begin, group, joris, lotte, one, reply, samira, teun } from "./samples.ts";

const house = openHouse();
const open: AbortController[] = [];
afterEach(() => {
  for (const page of open.splice(0)) page.abort();
});

/** A page that stays open: what it is told, and whether its stream has ended. */
async function listens(browser: Browser, path: string, headers: Record<string, string> = {}) {
  const page = new AbortController();
  open.push(page);
  const answer = await browser.asks(path, { headers: { accept: "text/event-stream", ...headers } });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "text/event-stream; charset=utf-8",
  ]);
  const told: number[] = [];
  let text = "";
  const ended = (async () => {
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    page.signal.addEventListener("abort", () => void reader.cancel());
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      text += value;
      for (const [, data] of value.matchAll(/^data: (\d+)$/gm)) told.push(Number(data));
    }
  })();
  return { told, ended, said: () => text, close: () => page.abort() };
}

const news = (thread: string, from: number) => `${thread}/nieuws?na=${from}`;

describe("a page of a conversation that stays open", () => {
  test("hears the number of each new reply, and not one word of it", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(reader, "Wie kijkt mee?", "Ik laat dit open staan.");
    const page = await listens(reader, news(thread, 0));
    await reply(writer, thread, "Kraaiennest is het woord.");
    await expect.poll(() => page.told, { timeout: 20_000 }).toEqual([1]);
    await reply(writer, thread, "En nog een keer.");
    await expect.poll(() => page.told, { timeout: 20_000 }).toEqual([1, 2]);
    expect(page.said()).not.toContain("Kraaiennest");
  });

  test("that was cut off hears at once what it missed, wherever it comes back", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(reader, "Wie komt terug?", "Tekst");
    await reply(writer, thread, "Een");
    await reply(writer, thread, "Twee");
    const fresh = await listens(reader, news(thread, 0));
    await expect.poll(() => fresh.told, { timeout: 20_000 }).toEqual([2]);
    const returning = await listens(reader, news(thread, 0), { "last-event-id": "1" });
    await expect.poll(() => returning.told, { timeout: 20_000 }).toEqual([2]);
    const uptodate = await listens(reader, news(thread, 0), { "last-event-id": "2" });
    await reply(writer, thread, "Drie");
    await expect.poll(() => uptodate.told, { timeout: 20_000 }).toEqual([3]);
  });

  test("ends with the session, and hears nothing of what comes after", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(writer, "Wie logt uit?", "Tekst");
    const page = await listens(reader, news(thread, 0));
    await reader.posts("/uitloggen");
    await page.ended;
    await reply(writer, thread, "Na afloop.");
    expect(page.told).toEqual([]);
    expect((await reader.asks(news(thread, 0))).status).toBe(303);
  });

  test("ends when someone is no longer in the group, also when only the next reply shows it", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(joris)];
    const thread = await begin(writer, "Wie vertrekt?", "Tekst");
    const page = await listens(reader, news(thread, 0));
    const { id } = await one<{ id: string }>(
      house,
      `select m.id from group_member m join person p on p.id = m.person_id join theme_group g on g.id = m.group_id
       where p.email = $1 and g.slug = $2 and m.until is null`,
      [joris, group.split("/").at(-1)],
    );
    const change = (until: Date | null) =>
      house.door.engine.system.query("update group_member set until = $2 where id = $1", [id, until]);
    await change(house.clock.now());
    await reply(writer, thread, "Hoort Joris dit nog?");
    expect(await page.ended).toBe(true);
    expect(page.told).toEqual([]);
    await change(null);
  });

  test("control: without that question at every delivery, who left still hears", async () => {
    const [writer, reader] = [await house.as(teun), await house.as(samira)];
    const thread = await begin(writer, "Wat als niemand het vraagt?", "Tekst");
    const page = await listens(reader, news(thread, 0));
    const asked = threadNews.mayKnow;
    const everyone = { has: () => true } as unknown as ReadonlySet<string>;
    Object.assign(threadNews, {
      mayKnow: async (_: unknown, keys: readonly string[]) => new Map(keys.map((key) => [key, everyone])),
    });
    const change = (until: Date | null) =>
      house.door.engine.system.query(
        "update group_member set until = $2 where until is not distinct from $3 and person_id = (select id from person where email = $1)",
        [samira, until, until ? null : house.clock.now()],
      );
    try {
      await change(house.clock.now());
      await reply(writer, thread, "Dit lekt.");
      await expect.poll(() => page.told, { timeout: 20_000 }).toEqual([1]);
    } finally {
      Object.assign(threadNews, { mayKnow: asked });
      await change(null);
    }
  });

  test("is not there for who is not in the group, and lets go when the house closes", async () => {
    const reader = await house.as(samira);
    const thread = await begin(reader, "Van wie is dit?", "Tekst");
    const outsider = await house.as(lotte);
    expect((await outsider.asks(news(thread, 0))).status).toBe(404);
    expect((await house.visitor().asks(news(thread, 0))).status).toBe(303);
    expect((await reader.asks(`${group}/gesprekken/niets/nieuws`)).status).toBe(404);

    const list = await listens(reader, `${group}/nieuws?na=0`);
    await expect.poll(() => list.told.length, { timeout: 20_000 }).toBe(1);
    expect(house.door.live.listeners()).toBeGreaterThan(0);
    house.door.live.close();
    expect(await list.ended).toBe(true);
    expect(house.door.live.listeners()).toBe(0);
  });
});
