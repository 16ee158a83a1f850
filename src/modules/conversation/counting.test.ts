import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor } from "#platform/acts";
import { newId } from "#platform/ids";
import { openHouse, realPostgres } from "#testing";
import { placeReply } from "./commands/place-reply.ts";
import { removePost } from "./commands/remove-post.ts";
import { startThread } from "./commands/start-thread.ts";
import { group, joris, one, personId, postId, samira, teun } from "./samples.ts";

const house = openHouse();
const slug = group.split("/").at(-1)!;

async function actors(): Promise<readonly Actor[]> {
  const ids = await Promise.all([samira, teun, joris].map((email) => personId(house, email)));
  return ids.map((id) => ({ kind: "person", id, grants: new Set<string>() }));
}

const begin = (actor: Actor): Promise<string> =>
  house.door.acts.act(actor, (act) =>
    startThread(act, slug, { kind: "question", title: "Tellen", text: `Hoeveel? ${newId()}`, files: [] }),
  );

const say = (actor: Actor, thread: string): Promise<number> =>
  house.door.acts.act(actor, (act) =>
    placeReply(act, slug, thread, { text: `Nog één. ${newId()}`, files: [] }),
  );

test("promise: whoever replies and removes, a thread counts the replies that can be read", async () => {
  const people = await actors();
  const step = fc.record({ who: fc.nat(2), removes: fc.option(fc.nat(9)) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const thread = await begin(people[0]!);
      for (const { who, removes } of steps) {
        const actor = people[who]!;
        if (removes === null) await say(actor, thread);
        else {
          const post = await postId(house, thread, removes + 1).catch(() => null);
          // Not there, not theirs, or gone already: refused, and nothing may change.
          if (post)
            await house.door.acts.act(actor, (act) => removePost(act, slug, post, "weg")).catch(() => null);
        }
      }
      const counted = await one<{ replies: number; readable: number; last: number; given: number }>(
        house,
        `select replies, last_number as last,
          (select count(*)::int from post where thread_id = thread.id and number > 0 and removed_at is null) as readable,
          (select coalesce(max(number), 0) from post where thread_id = thread.id) as given
         from thread where id = $1`,
        [thread],
      );
      expect(counted.replies).toBe(counted.readable);
      expect(counted.last).toBeGreaterThanOrEqual(counted.given);
    }),
    { numRuns: 12 },
  );
});

test.runIf(realPostgres)(
  "thirty replies at the same moment come after each other, and none gets lost",
  async () => {
    const people = await actors();
    const thread = await begin(people[0]!);
    const numbers = await Promise.all(Array.from({ length: 30 }, (_, i) => say(people[i % 3]!, thread)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    const { replies } = await one<{ replies: number }>(house, "select replies from thread where id = $1", [
      thread,
    ]);
    expect(replies).toBe(30);
  },
);
