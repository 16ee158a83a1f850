import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { after, holdsSeat, isOpen, type Move, states } from "./states.ts";

const house = openHouse({ untold: true });
const moves: readonly Move[] = [
  "invite",
  "agree",
  "confirm",
  "withdraw",
  "lapse",
  "decline",
  "attend",
  "miss",
  "close",
];

test("the table knows the same ways and the same seats as the code", async () => {
  const { rows } = await house.door.engine.owner.query(
    `select before, after, admission_may_move(before, after) as may, admission_holds(before) as holds
     from unnest($1::text[]) before, unnest($1::text[]) after`,
    [states],
  );
  for (const row of rows) {
    expect(holdsSeat(row.before), row.before).toBe(row.holds);
    const reachable = moves.some((move) => after(row.before, move) === row.after);
    expect(reachable, `${row.before} -> ${row.after}`).toBe(row.may);
  }
});

test("what is over leads nowhere", () => {
  for (const state of ["cancelled", "lapsed", "declined", "unrecorded"] as const) {
    expect(isOpen(state)).toBe(false);
    for (const move of moves) expect(after(state, move)).toBeNull();
  }
});
