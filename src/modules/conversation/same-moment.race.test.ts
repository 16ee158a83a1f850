import { describe, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { type Browser, openHouse, realPostgres } from "#testing";
import { begin, group, joris, one, postId, reply, samira } from "./samples.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("at the same moment", () => {
  const house = openHouse();

  test("one post changed sixteen times keeps every wording, once", async () => {
    const writer = await house.as(samira);
    const thread = await begin(writer, "Wie maakt het verslag?", "Wording 0");
    const id = await postId(house, thread, 0);
    const wordings = Array.from({ length: 16 }, (_, n) => `Wording ${n + 1}`);
    const answers = wordings.map((tekst) =>
      sends(writer, `${group}/berichten/${id}/wijzigen`, { titel: "Wie maakt het verslag?", tekst }),
    );
    expect(await Promise.all(answers)).toEqual(wordings.map(() => 303));
    const { kept } = await one<{ kept: number }>(
      house,
      "select count(distinct text)::int as kept from (select text from post_version where post_id = $1 union all select text from post where id = $1) t",
      [id],
    );
    expect(kept).toBe(17);
  });

  test("a post that is changed and removed leaves no wording behind", async () => {
    const [writer, leader] = [await house.as(samira), await house.as(joris)];
    const thread = await begin(writer, "Wat staat er nog?", "Niets.");
    for (let number = 1; number <= 8; number++) {
      await reply(writer, thread, "Wat weg moet");
      const id = await postId(house, thread, number);
      await Promise.all([
        ...[1, 2, 3].map((n) => sends(writer, `${group}/berichten/${id}/wijzigen`, { tekst: `Weg ${n}` })),
        sends(leader, `${group}/berichten/${id}/verwijdering`, { reden: "Staat er twee keer." }),
      ]);
    }
    const { left } = await one<{ left: number }>(
      house,
      "select count(*)::int as left from post_version v join post p on p.id = v.post_id where p.removed_at is not null",
    );
    expect(left).toBe(0);
  });

  test("a post that its writer and the facilitator both remove is counted out once", async () => {
    const [writer, leader] = [await house.as(samira), await house.as(joris)];
    const thread = await begin(writer, "Telt het nog?", "Ja.");
    for (let round = 0; round < 4; round++) {
      await reply(writer, thread, "Eén reactie");
      const { id } = await one<{ id: string }>(
        house,
        "select id from post where thread_id = $1 and number > 0 and removed_at is null",
        [thread.split("/").at(-1)],
      );
      const answers = await Promise.all([
        sends(writer, `/mijn/berichten/${id}/verwijdering`, {}),
        sends(leader, `${group}/berichten/${id}/verwijdering`, { reden: "Dubbel." }),
      ]);
      expect(answers.filter((status) => status === 303)).toHaveLength(1);
      expect(Math.max(...answers)).toBeLessThan(500);
      const { replies } = await one<{ replies: number }>(house, "select replies from thread where id = $1", [
        thread.split("/").at(-1),
      ]);
      expect(replies).toBe(0);
    }
  });
});

async function sends(browser: Browser, path: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({ sleutel: newId(), ...fields });
  return (await browser.asks(path, { method: "POST", body })).status;
}
