import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openHouse, realPostgres } from "#testing";
import { peoplePaths } from "./paths.ts";
import { asks, sessionCount } from "./testing.ts";

const house = openHouse();
const email = "marit@steunpunt.example";

test.runIf(realPostgres)("fifty posts of one code at the same moment: one session", async () => {
  const browser = house.visitor();
  const { code } = await asks(house, browser, email);
  const answers = await Promise.all(Array.from({ length: 50 }, () => post(browser, code)));
  expect(await sessionCount(house, email)).toBe(1);
  expect(answers.filter((location) => location === "/mijn")).toHaveLength(1);
});

test.runIf(realPostgres)("control: looking first and using up later lets several in", async () => {
  const browser = house.visitor();
  await asks(house, browser, "controle@elders.example");
  const { acts } = house.door;
  const letIn = () =>
    acts.asSystem("control: two statements instead of one", async (act) => {
      const { rows } = await act.tx.execute(
        sql`select id from sign_in where email = 'controle@elders.example' and used_at is null`,
      );
      if (rows.length === 0) return false;
      await act.tx.execute(sql`update sign_in set used_at = now() where email = 'controle@elders.example'`);
      return true;
    });
  const came = await Promise.all(Array.from({ length: 50 }, letIn));
  expect(came.filter(Boolean).length).toBeGreaterThan(1);
});

async function post(browser: ReturnType<typeof house.visitor>, code: string): Promise<string | null> {
  const answer = await browser.asks(peoplePaths.code, {
    method: "POST",
    body: new URLSearchParams({ code }),
    headers: { origin: "http://localhost:3000" },
  });
  return answer.headers.get("location");
}
