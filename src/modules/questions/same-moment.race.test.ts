import { describe, expect, test } from "vitest";
import { openHouse, realPostgres } from "#testing";
import { questionPaths as paths } from "./paths.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("at the same moment", () => {
  const house = openHouse();
  const origin = "http://localhost:3000";
  const one = async (question: string) => (await house.door.engine.system.query(question)).rows[0];

  test("two experts who answer one question: one is sent, the other hears so and loses nothing", async () => {
    const { id } = await one("select id from question where state = 'open' limit 1");
    const [joris, marit] = [
      await house.as("joris@swvrietlanden.example"),
      await house.as("marit@steunpunt.example"),
    ];
    const tries = Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? joris : marit)).map(
      async (browser, n) => {
        const body = new URLSearchParams({ soort: "answer", tekst: `Antwoord ${n}`, gezien: "0" });
        const answer = await browser.asks(paths.answering(id), {
          method: "POST",
          body,
          headers: { origin },
        });
        return { status: answer.status, text: await answer.text(), typed: `Antwoord ${n}` };
      },
    );
    const all = await Promise.all(tries);
    expect(all.filter(({ status }) => status === 303)).toHaveLength(1);
    for (const { status, text, typed } of all.filter(({ status }) => status !== 303)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(text).toContain(typed);
    }
    const { n } = await one(`select count(*)::int as n from question_turn where question_id = '${id}'`);
    expect(n).toBe(1);
  });

  test("twelve who take one question: one has it", async () => {
    await one("update question set state = 'open', expert_id = null");
    const { id } = await one("select id from question limit 1");
    const browsers = [
      await house.as("joris@swvrietlanden.example"),
      await house.as("marit@steunpunt.example"),
    ];
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const answer = await browsers[n % 2]!.asks(paths.taking(id), { method: "POST", headers: { origin } });
        return `${n % 2} ${answer.status}`;
      }),
    );
    const { expert } = await one(
      `select e.name as expert from question q join question_expert e on e.id = q.expert_id where q.id = '${id}'`,
    );
    const winner = expert === "Joris Baantjer" ? 0 : 1;
    expect(statuses.filter((each) => each === `${winner} 303`)).toHaveLength(6);
    expect(statuses.filter((each) => each === `${1 - winner} 409`)).toHaveLength(6);
  });
});
