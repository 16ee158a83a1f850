import { describe, expect, test } from "vitest";
import type { Act, Actor } from "#platform/acts";
import { openHouse, realPostgres } from "#testing";
import { answerCall, callDirector, withdrawCall } from "./commands/call-director.ts";
import { lapseTurn } from "./jobs.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("at the same moment", () => {
  const house = openHouse({ connections: 24 });
  const rows = async (question: string, ...values: unknown[]) =>
    (await house.door.engine.system.query(question, values)).rows;
  const actorOf = async (email: string): Promise<Actor> => {
    const [{ id }] = await rows("select id from person where email = $1", email);
    return { kind: "person", id, grants: new Set() };
  };
  const as = (actor: Actor, step: (act: Act) => Promise<unknown>) => house.door.acts.act(actor, step);
  const worked = async (tries: readonly Promise<unknown>[]): Promise<number> =>
    (await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled").length;

  /** Bram asks; Marit has the first turn. */
  async function called(text: string) {
    await rows("update specialist set weekdays = '{1,2,3,4,5}', away_until = null where kind = 'director'");
    const day = (house.clock.now().getUTCDay() + 6) % 7;
    if (day > 4) await house.wait((7 - day) * 86_400_000);
    const [bram, marit] = [
      await actorOf("bram@devuurtoren.example"),
      await actorOf("marit@steunpunt.example"),
    ];
    const [{ id: areaId }] = await rows("select id from area where kind = 'support_region' limit 1");
    const id = await house.door.acts.act(bram, (act) =>
      callDirector(act, { areaId, subject: "stuck", text }),
    );
    return { id, bram, marit };
  }
  const standing = async (id: string) => {
    const [{ outcome }] = await rows("select outcome from on_call_request where id = $1", id);
    const turns = await rows("select answer from on_call_turn where request_id = $1 order by number", id);
    return { outcome, answers: turns.map(({ answer }) => answer) };
  };
  const recorded = async (what: string, id: string): Promise<number> =>
    (
      await house.door.engine.owner.query(
        "select 1 from house.audit_entry where what = $1 and subject = $2",
        [what, id],
      )
    ).rows.length;

  test("one turn is taken many times: once, and the asker hears it once", async () => {
    const { id, marit } = await called("Tien keer ja.");
    const before = (await house.mailsTo("bram@devuurtoren.example")).length;
    expect(
      await worked(Array.from({ length: 10 }, () => as(marit, (act) => answerCall(act, id, true)))),
    ).toBe(1);
    expect(await standing(id)).toEqual({ outcome: "accepted", answers: ["accepted"] });
    expect(await house.mailsTo("bram@devuurtoren.example")).toHaveLength(before + 1);
  });

  test("a turn is taken while it lapses: it is theirs, or the next is asked; never both", async () => {
    for (let round = 0; round < 8; round++) {
      const { id, marit } = await called(`Net op tijd ${round}.`);
      const [taken] = await Promise.all([
        worked([as(marit, (act) => answerCall(act, id, true))]),
        lapseTurn.run({ acts: house.door.acts } as never, { id, number: 1 }),
      ]);
      expect(await standing(id)).toEqual(
        taken === 1
          ? { outcome: "accepted", answers: ["accepted"] }
          : { outcome: null, answers: ["lapsed", null] },
      );
    }
  });

  test("a call is withdrawn while it is taken: one of both, and the other hears so", async () => {
    for (let round = 0; round < 8; round++) {
      const { id, bram, marit } = await called(`Toch niet ${round}.`);
      const happened = await worked([
        as(marit, (act) => answerCall(act, id, true)),
        as(bram, (act) => withdrawCall(act, id)),
      ]);
      expect(happened).toBe(1);
      expect(
        (await recorded("specialists/withdrawn", id)) + (await recorded("specialists/accepted", id)),
      ).toBe(1);
    }
  });
});
