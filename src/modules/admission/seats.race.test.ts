import { describe, expect, test } from "vitest";
import type { Act } from "#platform/acts";
import { DomainError } from "#platform/errors";
import { openHouse, realPostgres } from "#testing";
import { anEvent, someone } from "./an-event.ts";
import { confirm, confirmAsPartner, withdraw } from "./commands/answer.ts";
import { register } from "./commands/register.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

const house = openHouse({ connections: 50 });
const crowd = Number(process.env.RACE_CROWD ?? 1000);
const seats = 10;
const connections = 50;

describe.runIf(realPostgres)(
  `${crowd} registrations for ${seats} seats from ${connections} connections`,
  () => {
    test(`with cancellations in between: ${seats} are confirmed, never more, and the line keeps its order`, async () => {
      const event = await anEvent(house, { rules: { seats } });
      const cancelled = await rush(event.id, "storm");
      const rows = await rowsOf(event.id);
      const confirmed = rows.filter(({ state }) => state === "confirmed");
      const invited = rows.filter(({ state }) => state === "invited");
      expect(confirmed.length + invited.length).toBe(seats);
      expect(rows).toHaveLength(crowd);
      expect(cancelled).toBeGreaterThan(0);
      // Everyone who waits asked later than everyone who was let in or offered a seat.
      const waiting = rows.filter(({ state }) => state === "waitlisted").map(({ turn }) => turn);
      const inside = rows.filter(({ state }) => state !== "waitlisted").map(({ turn }) => turn);
      expect(Math.min(...waiting)).toBeGreaterThan(Math.max(...inside));
      expect(new Set(rows.map(({ turn }) => turn)).size).toBe(crowd);
      // The offers are taken: exactly as many come as there are seats.
      for (const { id } of invited) await house.door.acts.asSystem("a test", (act) => confirm(act, id));
      expect((await rowsOf(event.id)).filter(({ state }) => state === "confirmed")).toHaveLength(seats);
    }, 900_000);

    test("control: without the lock and the last word, more people get a seat than there are", async () => {
      const event = await anEvent(house, { rules: { seats: 1 } });
      const { owner } = house.door.engine;
      await owner.query("alter table admission drop constraint admission_within_seats");
      const { rows: kept } = await owner.query(
        "select pg_get_functiondef('admission_fits'::regproc) as fits",
      );
      // What careless code does: it looks how many there are, and then writes.
      await owner.query(`create or replace function admission_fits(a admission, wished integer, share integer, region text) returns boolean
      language sql stable security definer as $$ select pg_sleep(0.05) is not null and (select count(*) from admission_registration r
        where r.event_id = a.event_id and admission_holds(r.state)) + wished <= a.seats $$`);
      try {
        await Promise.all(
          Array.from({ length: 12 }, (_, i) =>
            house.door.acts
              .asSystem("a test", (act) => register(act, someone(event.id, `los${i}@race.example`)))
              .catch(() => undefined),
          ),
        );
        const inside = (await rowsOf(event.id)).filter(({ state }) => state === "registered");
        expect(inside.length).toBeGreaterThan(1);
      } finally {
        await owner.query(kept[0].fits);
      }
    }, 120_000);
  },
);

describe.runIf(realPostgres)("the other half of two duos", () => {
  test("says yes to both at the same moment, and has one seat", async () => {
    for (let round = 0; round < 10; round++) {
      const startsAt = new Date(house.clock.now().getTime() + (30 + round) * 24 * 3_600_000);
      const events = [
        await anEvent(house, { startsAt, rules: { way: "duo", seats: 2 } }),
        await anEvent(house, { startsAt, rules: { way: "duo", seats: 2 } }),
      ];
      const partner = { name: "De Ander", email: `ander${round}@race.example` };
      const pairs: string[] = [];
      for (const [i, { id: eventId }] of events.entries()) {
        const wish = { ...someone(eventId, `helft${round}-${i}@race.example`), partner };
        const { id } = await patiently((act) => register(act, wish));
        await patiently((act) => confirm(act, id));
        pairs.push(id);
      }
      const answers = await Promise.allSettled(
        pairs.map((id) => patiently((act) => confirmAsPartner(act, id))),
      );
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    }
  }, 120_000);

  test("two people who name each other at one event, and both say yes: they come once", async () => {
    for (let round = 0; round < 10; round++) {
      const event = await anEvent(house, { rules: { way: "duo", seats: 4 } });
      const [one, two] = [`een${round}@race.example`, `twee${round}@race.example`];
      const pairs: string[] = [];
      for (const [email, other] of [
        [one, two],
        [two, one],
      ] as const) {
        const wish = { ...someone(event.id, email), partner: { name: "De Ander", email: other } };
        const { id } = await patiently((act) => register(act, wish));
        pairs.push(id);
      }
      await Promise.allSettled(pairs.map((id) => patiently((act) => confirm(act, id))));
      await Promise.allSettled(pairs.map((id) => patiently((act) => confirmAsPartner(act, id))));
      const confirmed = (await rowsOf(event.id)).filter(({ state }) => state === "confirmed");
      expect(confirmed.length).toBeLessThanOrEqual(1);
    }
  }, 120_000);
});

/** Everyone at once, each on the next free connection; every fifth who got a seat gives it back while others still come. */
async function rush(eventId: string, name: string): Promise<number> {
  const queue = Array.from({ length: crowd }, (_, i) => i);
  let cancelled = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let i = queue.shift(); i !== undefined; i = queue.shift()) {
        const email = `${name}${i}@race.example`;
        const { id, state } = await patiently((act) => register(act, someone(eventId, email)));
        if (state !== "registered") continue;
        try {
          await patiently((act) => confirm(act, id));
          if (i % 5 !== 0) continue;
          await patiently((act) => withdraw(act, id));
          cancelled++;
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }
    }),
  );
  return cancelled;
}

/** Who is told that the house is busy (a statement that waited too long) comes again, as a person would. */
async function patiently<Result>(story: (act: Act) => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await house.door.acts.asSystem("a test", story);
    } catch (error) {
      const { code } = ((error as Error).cause ?? error) as { code?: string };
      if (code !== "57014" && code !== "55P03") throw error;
    }
  }
}

async function rowsOf(
  eventId: string,
): Promise<readonly { readonly id: string; readonly state: string; readonly turn: number }[]> {
  const { rows } = await house.door.engine.system.query(
    "select id, state, turn::int as turn from admission_registration where event_id = $1 order by turn",
    [eventId],
  );
  return rows;
}
