import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "#platform/acts";
import { DomainError } from "#platform/errors";
import { openHouse } from "#testing";
import { split, write } from "./commands/write.ts";
import type { Line } from "./schema.ts";
import { available, fits, replay } from "./sums.ts";

// Any order of what both partners and the programme can do: the sum always fits, and the lines alone tell the same.

const house = openHouse();
const rows = async (question: string) => (await house.door.engine.system.query(question)).rows;
const actorOf = async (email: string, ...grants: string[]): Promise<Actor> => ({
  kind: "person",
  id: (await rows(`select id from person where email = '${email}'`))[0].id,
  grants: new Set(grants),
});

const step = fc.record({
  who: fc.constantFrom("swv", "municipality", "programme"),
  kind: fc.constantFrom(
    "reserve",
    "reserve",
    "plan",
    "spend",
    "spend",
    "return",
    "split",
    "correct",
    "override",
  ),
  units: fc.integer({ min: 1, max: 5 }),
  which: fc.nat({ max: 3 }),
});

test("available + reserved + used = granted, never negative, and a replay of the lines gives the same", async () => {
  const actors = {
    swv: await actorOf("joris@swvrietlanden.example"),
    municipality: await actorOf("lotte@gemeentewaterrijk.example"),
    programme: await actorOf("anke@schakel.example", "administrator"),
  } as Record<string, Actor>;
  const [{ id }] = await rows("select id from support_ledger limit 1");
  const outcomes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      for (const { who, kind, units, which } of steps) {
        const purposes = await rows(
          `select id from support_purpose where ledger_id = '${id}' order by opened_at, id`,
        );
        const about = { id: purposes[which % purposes.length].id as string };
        const reason = "Zo afgesproken.";
        const outcome = await house.door.acts
          .act(actors[who]!, (act) =>
            kind === "split"
              ? split(act, id, { from: about.id, title: "Apart", units, reason })
              : write(act, id, { kind, units, reason, purpose: kind === "override" ? null : about }),
          )
          .then(
            () => "written",
            (error: unknown) => {
              if (!(error instanceof DomainError)) throw error;
              return error.code;
            },
          );
        outcomes.add(outcome);
        const [sums] = await rows(
          `select granted, reserved, used, lines from support_ledger where id = '${id}'`,
        );
        const lines = (await rows(
          `select kind, units, number from support_line where ledger_id = '${id}' order by number`,
        )) as Line[];
        expect(fits(sums)).toBe(true);
        expect(available(sums) + sums.reserved + sums.used).toBe(sums.granted);
        expect(replay(lines)).toEqual({ granted: sums.granted, reserved: sums.reserved, used: sums.used });
        expect(lines.map(({ number }) => number)).toEqual(lines.map((_, i) => i + 1));
        expect(sums.lines).toBe(lines.length);
        const [of] = await rows(
          `select sum(reserved)::int as reserved, sum(used)::int as used from support_purpose where ledger_id = '${id}'`,
        );
        expect(of).toEqual({ reserved: sums.reserved, used: sums.used });
      }
    }),
    { numRuns: 12 },
  );
  // The walk met all there is to meet.
  expect([...outcomes].sort()).toEqual(["house/forbidden", "support/does-not-fit", "written"]);
}, 60_000);
