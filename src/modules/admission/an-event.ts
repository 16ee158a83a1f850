import { sql } from "drizzle-orm";
import { eventById, planEvent } from "#modules/events";
import { demoPerson } from "#modules/people";
import type { Act, Actor } from "#platform/acts";
import { newId } from "#platform/ids";
import type { House } from "#testing";
import { type Rules, setRules } from "./commands/set-rules.ts";

const hour = 3_600_000;
let number = 0;

interface Wishes {
  readonly rules?: Partial<Rules>;
  readonly startsAt?: Date;
  readonly belongsTo?: string;
  readonly place?: string;
  readonly joinLink?: string;
}

/** For tests: a published event of two hours in four weeks, organised by Marit, with registration open. */
export async function anEvent(
  house: House,
  { rules = {}, startsAt, belongsTo = newId(), ...wishes }: Wishes = {},
) {
  const begin = startsAt ?? new Date(house.clock.now().getTime() + 28 * 24 * hour);
  const marit = await asHouse(house, async (act) => (await demoPerson(act, "marit@steunpunt.example")).id);
  const meeting = await asHouse(house, async (act) => {
    await act.tx.execute(sql`insert into event_organiser (belongs_to, person_id, since)
      select ${belongsTo}, ${marit}, ${act.now.toISOString()}
      where not exists (select from event_organiser where belongs_to = ${belongsTo})`);
    return planEvent(act, {
      kind: "workSession",
      title: `Bijeenkomst ${++number}`,
      slug: `bijeenkomst-${number}`,
      startsAt: begin,
      endsAt: new Date(begin.getTime() + 2 * hour),
      place: wishes.place ?? "Utrecht",
      online: false,
      joinLink: wishes.joinLink,
      visibility: "public",
      belongsTo,
    });
  });
  const organiser: Actor = { kind: "person", id: marit, grants: new Set(["organiser"]) };
  const set = (more: Partial<Rules>) =>
    house.door.acts.act(organiser, (act) => setRules(act, meeting.id, { ...usual, ...rules, ...more }));
  await set({});
  return { ...meeting, organiser, set, known: () => asHouse(house, (act) => eventById(act, meeting.id)) };
}

export const asHouse = <Result>(house: House, story: (act: Act) => Promise<Result>): Promise<Result> =>
  house.door.acts.asSystem("a test", story);

const usual: Rules = {
  ...{ way: "line", seats: 2, wanted: null, opensAt: null, closesAt: null, circleId: null },
  ...{ oneOf: false, asksBackground: false, asksNeeds: false, linkMinutes: 15 },
  ...{ shares: [], mostPerRegion: null, releaseAt: null },
};

/** Someone without an account. */
export const someone = (
  eventId: string,
  email: string,
  more: Partial<Record<"sector" | "kind" | "region", string>> = {},
) => ({
  eventId,
  personId: null,
  email,
  name: email.split("@")[0]!,
  language: "nl" as const,
  organisation: "",
  ...{ sector: "", kind: "", region: "" },
  ...more,
});
