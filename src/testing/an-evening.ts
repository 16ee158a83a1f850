import { sql } from "drizzle-orm";
import { confirm, type Rules, register, setRules } from "#modules/admission";
import { type PlanEvent, planEvent } from "#modules/events";
import { demoPerson } from "#modules/people";
import { newId } from "#platform/ids";
import type { House } from "./open-house.ts";

const hour = 3_600_000;
let number = 0;

interface Wishes {
  readonly event?: Partial<PlanEvent>;
  readonly rules?: Partial<Rules>;
  readonly needs?: { readonly diet: string; readonly access: string };
}

/** A published event of Marit that begins in an hour and lasts two, with people of these names who come, without an account. */
export async function anEvening(house: House, names: readonly string[], wishes: Wishes = {}) {
  const belongsTo = newId();
  const slug = `avond-${++number}`;
  const startsAt = wishes.event?.startsAt ?? new Date(house.clock.now().getTime() + hour);
  const organiser = await house.door.acts.asSystem("a test", (act) =>
    demoPerson(act, "marit@steunpunt.example"),
  );
  const event = await house.door.acts.asSystem("a test", async (act) => {
    await act.tx.execute(sql`insert into event_organiser (belongs_to, person_id, since)
      values (${belongsTo}, ${organiser.id}, ${act.now.toISOString()})`);
    return planEvent(act, {
      ...{ kind: "meeting", title: `Avond ${number}`, slug, place: "Utrecht", online: false },
      ...{ startsAt, endsAt: new Date(startsAt.getTime() + 2 * hour), visibility: "public", belongsTo },
      ...wishes.event,
    });
  });
  const marit = { kind: "person", id: organiser.id, grants: new Set(["organiser"]) } as const;
  await house.door.acts.act(marit, (act) => setRules(act, event.id, { ...usual, ...wishes.rules }));
  const ids = new Map<string, string>();
  const emailOf = (name: string) => `${name.toLowerCase().replaceAll(/\W+/g, ".")}@${slug}.example`;
  for (const name of names) {
    const id = await house.door.acts.asSystem("a test", async (act) => {
      const wish = { eventId: event.id, personId: null, email: emailOf(name), name, language: "nl" } as const;
      const background = { organisation: "", kind: "", sector: "", region: "" };
      const { id } = await register(act, {
        ...wish,
        ...background,
        ...(wishes.needs && { needs: wishes.needs }),
      });
      await confirm(act, id);
      return id;
    });
    ids.set(name, id);
  }
  return { ...event, slug, marit, emailOf, idOf: (name: string) => ids.get(name)! };
}

const usual: Rules = {
  ...{ way: "line", seats: 100, wanted: null, opensAt: null, closesAt: null, circleId: null },
  ...{ oneOf: false, asksBackground: false, asksNeeds: true, linkMinutes: 15 },
  ...{ shares: [], mostPerRegion: null, releaseAt: null },
};
