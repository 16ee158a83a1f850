import { expect, test } from "vitest";
import { openHouse } from "#testing";

// What nobody needs any more goes by itself, and what is still needed stays.

const house = openHouse({ untold: true });
const hours = 60 * 60 * 1000;
const days = 24 * hours;

test("a letter that cannot be delivered is thrown away after a month, tries that count no more at once", async () => {
  const { system } = house.door.engine;
  const now = house.clock.now();
  const write = (to: string, written: Date) =>
    system.query(
      `insert into house.outgoing_mail (recipient, subject, body_text, body_html, written_at, attempts)
       values ($1, 'Hallo', 'Hallo', '<p>Hallo</p>', $2, 40)`,
      [to, written],
    );
  await write("long-ago@school.example", new Date(now.getTime() - 31 * days));
  await write("yesterday@school.example", new Date(now.getTime() - days));
  await system.query(
    "insert into house.rate_limit (key, points, expire) values ('over', 3, $1), ('counts', 3, $2)",
    [Date.now() - 1000, Date.now() + hours],
  );

  await house.wait(2 * hours);

  const letters = await system.query("select recipient from house.outgoing_mail");
  expect(letters.rows).toEqual([{ recipient: "yesterday@school.example" }]);
  const tries = await system.query("select key from house.rate_limit");
  expect(tries.rows).toEqual([{ key: "counts" }]);
});
