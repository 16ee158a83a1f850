import fc from "fast-check";
import { expect, test } from "vitest";
import { eventPaths } from "#modules/events";
import { DomainError } from "#platform/errors";
import { openHouse } from "#testing";
import { anEvent, someone } from "./an-event.ts";
import { confirm, confirmAsPartner, withdraw } from "./commands/answer.ts";
import { register } from "./commands/register.ts";
import { holdsSeat, isOpen, type State } from "./states.ts";

// Whoever comes, cancels, lapses or is promoted, in any order and at any clock.

const house = openHouse();
const minute = 60_000;
const kinds = ["school", "youthCare", "municipality"];
const regions = ["Waterrijk", "Rietlanden"];

/** One thing that happens: to the event with this number, by the person with this number. */
type Step =
  | { readonly what: "come" | "yes" | "leave" | "along"; readonly who: number; readonly event: number }
  | { readonly what: "wait"; readonly minutes: number };

const who = fc.nat({ max: 7 });
const event = fc.nat({ max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant("come" as const), who, event }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("yes" as const), who, event }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("leave" as const), who, event }) },
  // The other half of a duo says yes.
  { weight: 3, arbitrary: fc.record({ what: fc.constant("along" as const), who, event: fc.constant(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 6000 }) }),
  },
);

interface Row {
  readonly id: string;
  readonly event_id: string;
  readonly email: string;
  readonly partner_email: string;
  readonly partner_asked_at: Date | null;
  readonly seats: number;
  readonly state: State;
  readonly kind: string;
  readonly region: string;
  readonly turn: string;
  readonly until: Date | null;
}

test("seats are never exceeded, nobody waits beside a seat that is free for them, and no rule is broken", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const name = `loop${++run}`;
      const startsAt = new Date(house.clock.now().getTime() + 21 * 24 * 60 * minute);
      const release = new Date(house.clock.now().getTime() + 3 * 24 * 60 * minute);
      // Three events at the same time: nobody can hold a seat at two of them. The third is for duos. The first keeps seats for schools and knows a most per region.
      const events = [
        await anEvent(house, {
          startsAt,
          rules: {
            seats: 3,
            shares: [{ field: "kind", value: "school", reserved: 1 }],
            mostPerRegion: 2,
            releaseAt: release,
          },
        }),
        await anEvent(house, { startsAt, rules: { seats: 1 } }),
        await anEvent(house, { startsAt, rules: { way: "duo", seats: 4 } }),
      ];
      const rowsOf = async (): Promise<readonly Row[]> =>
        (
          await house.door.engine.system.query(
            "select * from admission_registration where event_id = any ($1) order by turn",
            [events.map(({ id }) => id)],
          )
        ).rows;
      const ended = new Map<string, State>();
      for (const each of steps) {
        await take(
          each,
          name,
          events.map(({ id }) => id),
          rowsOf,
        );
        await holds(
          await rowsOf(),
          events.map(({ id }) => id),
          release,
          ended,
        );
      }
      await house.wait(startsAt.getTime() - house.clock.now().getTime() + 20 * 24 * 60 * minute);
      for (const { state } of await rowsOf()) expect(isOpen(state)).toBe(false);
      // Calendar and page say the same of each event.
      for (const { slug } of events) {
        const file = await (await house.visitor().asks(eventPaths.file(slug))).text();
        const iso = startsAt.toISOString().slice(0, 10).replaceAll("-", "");
        expect(file).toContain(`DTSTART;TZID=Europe/Amsterdam:${iso}`);
        expect(await house.visitor().reads(eventPaths.event(slug))).toContain(String(startsAt.getUTCDate()));
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 12) },
  );
}, 600_000);

async function take(
  each: Step,
  name: string,
  events: readonly string[],
  rowsOf: () => Promise<readonly Row[]>,
): Promise<void> {
  if (each.what === "wait") return house.wait(each.minutes * minute);
  const emailOf = (n: number) => `${name}-${n % 8}@eigenschap.example`;
  const email = emailOf(each.who);
  const eventId = events[each.event]!;
  const here = (await rowsOf()).filter((row) => row.event_id === eventId && isOpen(row.state));
  const mine = here.find((row) => row.email === email);
  const asked = here.find((row) => row.partner_email === email && row.partner_asked_at !== null);
  const partner = { name: "De Ander", email: emailOf(each.who + 1 + (each.who % 3)) };
  const background = { kind: kinds[each.who % 3]!, region: regions[each.who % 2]!, sector: "po" };
  try {
    await house.door.acts.asSystem("a test", async (act) => {
      if (each.what === "come") await register(act, { ...someone(eventId, email, background), partner });
      else if (each.what === "along") await (asked && confirmAsPartner(act, asked.id));
      else if (mine && each.what === "yes") await confirm(act, mine.id);
      else if (mine) await withdraw(act, mine.id);
    });
  } catch (error) {
    // A "no" that is explained is an answer; anything else is a fault.
    if (!(error instanceof DomainError)) throw error;
  }
}

/** What must be true after every step. */
async function holds(
  rows: readonly Row[],
  [first, second, third]: readonly string[],
  release: Date,
  ended: Map<string, State>,
): Promise<void> {
  const now = house.clock.now();
  const seated = (eventId: string | undefined) =>
    rows.filter((row) => row.event_id === eventId && holdsSeat(row.state));
  const waiting = (eventId: string | undefined) =>
    rows.filter((row) => row.event_id === eventId && row.state === "waitlisted");

  expect(seated(first).length).toBeLessThanOrEqual(3);
  expect(seated(second).length).toBeLessThanOrEqual(1);
  const released = now >= release;
  const schools = seated(first).filter(({ kind }) => kind === "school").length;
  const perRegion = (region: string) => seated(first).filter((row) => row.region === region).length;
  if (!released) {
    expect(seated(first).length + Math.max(0, 1 - schools)).toBeLessThanOrEqual(3);
    for (const region of regions) expect(perRegion(region)).toBeLessThanOrEqual(2);
  }
  const fits = (row: Row) => {
    const seats = seated(first).length + 1;
    if (released) return seats <= 3;
    const keeps = Math.max(0, 1 - schools - (row.kind === "school" ? 1 : 0));
    return seats + keeps <= 3 && perRegion(row.region) < 2;
  };
  expect(waiting(first).filter(fits)).toEqual([]);
  if (seated(second).length < 1) expect(waiting(second)).toEqual([]);
  // A duo has both seats or none, and comes when both said so.
  expect(seated(third).length).toBeLessThanOrEqual(2);
  if (seated(third).length < 2) expect(waiting(third)).toEqual([]);
  for (const row of rows.filter(({ event_id }) => event_id === third)) {
    expect(row.seats).toBe(2);
    if (row.state === "confirmed") expect(row.partner_asked_at).not.toBeNull();
  }

  // Nobody sits at two tables at one moment; an offer is no seat before the yes.
  const taken = rows.filter(({ state }) => state === "registered" || state === "confirmed");
  const seats = taken.flatMap((row) =>
    row.state === "confirmed" && row.partner_email ? [row.email, row.partner_email] : [row.email],
  );
  expect(new Set(seats).size).toBe(seats.length);

  // What has ended stays as it ended; one open registration per person per event.
  for (const { id, state } of rows) {
    if (ended.has(id)) expect(state).toBe(ended.get(id));
    else if (!isOpen(state)) ended.set(id, state);
  }
  const open = rows.filter(({ state }) => isOpen(state)).map((row) => `${row.event_id} ${row.email}`);
  expect(new Set(open).size).toBe(open.length);
}
