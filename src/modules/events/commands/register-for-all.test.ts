import { expect, test } from "vitest";
import { newId } from "#platform/ids";
import { openHouse, realPostgres } from "#testing";
import { planEvent, registerForAll } from "../index.ts";

const house = openHouse({ untold: true });

test.runIf(realPostgres)(
  "whoever comes in while meetings are being planned misses none of them",
  async () => {
    const { acts, engine, clock } = house.door;
    const belongsTo = newId();
    const people = Array.from({ length: 30 }, (_, n) => `gast-${n}@school.example`);
    const { rows } = await engine.owner.query<{ id: string }>(
      "insert into person (email, created_at) select unnest($1::text[]), now() returning id",
      [people],
    );
    const plan = (n: number) =>
      acts.asSystem("a test", (act) =>
        planEvent(act, {
          title: `Bijeenkomst ${n}`,
          slug: "bijeenkomst",
          startsAt: new Date(clock.now().getTime() + n * 86_400_000),
          endsAt: new Date(clock.now().getTime() + n * 86_400_000 + 3_600_000),
          place: "",
          online: true,
          visibility: "public",
          belongsTo,
        }),
      );
    const come = (id: string) => acts.asSystem("a test", (act) => registerForAll(act, belongsTo, id));
    const crowd = rows.flatMap(({ id }, n) =>
      n % 3 === 0 ? [() => come(id), () => plan(n + 1)] : [() => come(id)],
    );
    await Promise.all(crowd.map((step) => step()));
    const { rows: registered } = await engine.system.query(
      "select count(*)::int as n from event_registration r join event e on e.id = r.event_id where e.belongs_to = $1",
      [belongsTo],
    );
    expect(registered[0].n).toBe(30 * 10);
  },
);
