import { describe, expect, test } from "vitest";
import type { Act, Actor } from "#platform/acts";
import { openHouse, realPostgres } from "#testing";
import { answerReview } from "./commands/answer-review.ts";
import { submitExample } from "./commands/submit-example.ts";
import { discard, startExample } from "./commands/write-example.ts";
import { weekly } from "./demo-texts.ts";
import { type Answers, questions } from "./questions.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("at the same moment", () => {
  const house = openHouse({ connections: 12 });
  const rows = async (question: string, ...values: unknown[]) =>
    (await house.door.engine.system.query(question, values)).rows;
  const actorOf = (id: string): Actor => ({ kind: "person", id, grants: new Set() });
  const good = Object.fromEntries(
    questions.map((question) => [question, { yes: true, remark: "" }]),
  ) as Answers;

  test("its writer throws it away while the last peer says yes: it is gone or public, never both", async () => {
    const [{ id: samira }] = await rows("select id from person where email = 'samira@dewaterlelie.example'");
    const [area] = await rows("select area_id, area_name from example_card where title = $1", weekly.title);
    for (let round = 0; round < 12; round++) {
      const as = <Result>(who: string, step: (act: Act) => Promise<Result>) =>
        house.door.acts.act(actorOf(who), step);
      const id = await as(samira, async (act) => {
        const place = { areaId: area.area_id, areaName: area.area_name };
        const made = await startExample(act, { ...weekly, ...place, title: `Ronde ${round}` });
        await submitExample(act, made, { harmless: [], changed: "" }, "nl");
        return made;
      });
      const [first, last] = await rows(
        "select id, person_id as who from example_review where example_id = $1",
        id,
      );
      await as(first.who, (act) => answerReview(act, first.id, good));
      const [thrown, shown] = await Promise.allSettled([
        as(samira, (act) => discard(act, id)),
        as(last.who, (act) => answerReview(act, last.id, good)),
      ]);
      expect([thrown.status, shown.status].sort()).toEqual(["fulfilled", "rejected"]);
      const cards = await rows("select 1 from example_card where example_id = $1", id);
      expect(cards).toHaveLength(shown.status === "fulfilled" ? 1 : 0);
    }
  });
});
