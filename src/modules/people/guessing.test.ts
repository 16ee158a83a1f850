import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { peoplePaths } from "./paths.ts";
import { asks } from "./testing.ts";

const house = openHouse();

test("codes of many mailboxes cannot be tried from one connection; right ones do not count", async () => {
  for (let n = 0; n < 3; n++) {
    const right = house.visitor();
    const { code } = await asks(house, right, `goed${n}@elders.example`);
    expect((await right.posts(peoplePaths.code, { code })).status).toBe(200);
  }
  const statuses: number[] = [];
  for (let mailbox = 0; mailbox < 13; mailbox++) {
    const guesser = house.visitor();
    const { code } = await asks(house, guesser, `doel${mailbox}@elders.example`);
    const wrong = code === "000000" ? "000001" : "000000";
    for (let n = 0; n < 5; n++)
      statuses.push((await guesser.posts(peoplePaths.code, { code: wrong })).status);
  }
  expect(statuses.indexOf(429)).toBe(60);
  expect(statuses.slice(60)).toEqual([429, 429, 429, 429, 429]);
});
