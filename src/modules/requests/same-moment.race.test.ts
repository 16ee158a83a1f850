import { beforeAll, describe, expect, test } from "vitest";
import { directory } from "#modules/specialists";
import type { Act, Actor } from "#platform/acts";
import { openHouse, realPostgres } from "#testing";
import { saveOutcome } from "./commands/conclude.ts";
import { cancelDayPart, inviteToDayPart, reportDayPart } from "./commands/day-part.ts";
import { assignExpert, decideIntake } from "./commands/decide.ts";
import { beginRequest, confirmRequest, saveRequest, withdrawRequest } from "./commands/draft.ts";
import { addDayPart, agreeToPlan, savePlan } from "./commands/plan.ts";

// On a server only: the embedded engine takes acts one by one, so a forgotten lock would pass there.

describe.runIf(realPostgres)("at the same moment", () => {
  const house = openHouse({ connections: 24 });
  const hour = 3_600_000;
  const rows = async (question: string, ...values: unknown[]) =>
    (await house.door.engine.system.query(question, values)).rows;
  const recorded = async (what: string, id: string): Promise<number> =>
    (
      await house.door.engine.owner.query(
        "select 1 from house.audit_entry where what = $1 and subject = $2",
        [what, id],
      )
    ).rows.length;

  let ledger = "";
  let [joris, lotte, anke, marit]: Actor[] = [];
  beforeAll(async () => {
    [{ id: ledger }] = await rows("select id from support_ledger order by opened_at limit 1");
    const actorOf = async (email: string, ...grants: string[]): Promise<Actor> => {
      const [{ id }] = await rows("select id from person where email = $1", email);
      return { kind: "person", id, grants: new Set(grants) };
    };
    joris = await actorOf("joris@swvrietlanden.example");
    lotte = await actorOf("lotte@gemeentewaterrijk.example");
    anke = await actorOf("anke@schakel.example", "administrator");
    marit = await actorOf("marit@steunpunt.example");
  });

  const as = <Result>(actor: Actor | undefined, step: (act: Act) => Promise<Result>) =>
    house.door.acts.act(actor!, step);
  /** Both partners, so many times each, all at once. How many of them it worked for. */
  const bothPress = async (times: number, step: (act: Act) => Promise<unknown>): Promise<number> => {
    const tries = Array.from({ length: times * 2 }, (_, n) => as(n % 2 ? joris : lotte, step));
    return (await Promise.allSettled(tries)).filter(({ status }) => status === "fulfilled").length;
  };
  const sums = async (): Promise<readonly number[]> => {
    const [row] = await rows("select granted, reserved, used from support_ledger where id = $1", ledger);
    return [row.granted, row.reserved, row.used];
  };
  const grants = (units: number) =>
    rows(
      "insert into support_line (ledger_id, kind, units, reason, at) values ($1, 'override', $2, 'Voor deze proef.', $3)",
      ledger,
      units,
      house.clock.now(),
    );

  /** A draft that both could confirm. */
  const drafted = (title: string, units: number): Promise<string> =>
    as(joris, async (act) => {
      const id = await beginRequest(act, ledger);
      const text = { question: "Hoe?", wished: "Zo.", topics: ["compulsory"], otherTopic: "", period: "" };
      await saveRequest(act, id, { title, units, ...text }, 1);
      return id;
    });
  /** A request with a plan of one day-part of half a day, to which both could agree. */
  async function planned(title: string): Promise<string> {
    await grants(1);
    const id = await drafted(title, 1);
    for (const side of [joris, lotte]) await as(side, (act) => confirmRequest(act, id));
    await as(anke, async (act) => {
      await decideIntake(act, id, "accepted", "");
      const expert = (await directory(act, "expert")).find(({ name }) => name.startsWith("Marit"));
      await assignExpert(act, id, expert!.id);
    });
    const startsAt = new Date(house.clock.now().getTime() + hour);
    await as(marit, async (act) => {
      await savePlan(act, id, "Eerst de praktijk.", 0);
      await addDayPart(act, id, {
        ...{ title, composition: "practice", units: 1, place: "Hier", guests: [`${id}@school.example`] },
        ...{ startsAt, endsAt: new Date(startsAt.getTime() + hour) },
      });
    });
    return id;
  }
  /** And to which they did. */
  async function running(title: string): Promise<{ readonly id: string; readonly part: string }> {
    const id = await planned(title);
    for (const side of [joris, lotte]) await as(side, (act) => agreeToPlan(act, id, 2));
    const [{ id: part }] = await rows("select id from region_day_part where request_id = $1", id);
    return { id, part };
  }

  test("both confirm, many times: it is sent once, and reserved once", async () => {
    await grants(4);
    const [, reserved] = await sums();
    const id = await drafted("Samen op de knop", 4);
    expect(await bothPress(6, (act) => confirmRequest(act, id))).toBe(2);
    expect((await sums())[1]).toBe(reserved! + 4);
    expect(await recorded("requests/sent", id)).toBe(1);
  });

  test("more requests than there are day-parts are sent: the ledger is never over", async () => {
    await grants(5);
    const ids: string[] = [];
    for (let n = 0; n < 8; n++) {
      const id = await drafted(`Om het laatste ${n}`, 2);
      await as(joris, (act) => confirmRequest(act, id));
      ids.push(id);
    }
    const [granted, reserved, used] = await sums();
    const left = granted! - reserved! - used!;
    const tries = await Promise.allSettled(ids.map((id) => as(lotte, (act) => confirmRequest(act, id))));
    const worked = tries.filter(({ status }) => status === "fulfilled").length;
    expect(worked).toBe(Math.floor(left / 2));
    expect(await sums()).toEqual([granted, reserved! + worked * 2, used]);
  });

  test("both agree, many times: work begins once", async () => {
    const id = await planned("Samen akkoord");
    expect(await bothPress(6, (act) => agreeToPlan(act, id, 2))).toBe(2);
    expect(await recorded("requests/running", id)).toBe(1);
  });

  test("both invite: one meeting, one line, one mail to each guest", async () => {
    const { id, part } = await running("Samen uitnodigen");
    expect(await bothPress(6, (act) => inviteToDayPart(act, id, part))).toBe(1);
    expect(await rows("select 1 from event where belongs_to = $1", id)).toHaveLength(1);
    expect(
      await rows("select 1 from support_line where kind = 'plan' and reason = 'Samen uitnodigen'"),
    ).toHaveLength(1);
    expect(await house.mailsTo(`${id}@school.example`)).toHaveLength(1);
  });

  test("both cancel, and one withdraws: what it had comes back once", async () => {
    const before = await sums();
    const { id, part } = await running("Samen afzeggen");
    await Promise.all([
      bothPress(4, (act) => cancelDayPart(act, id, part)),
      bothPress(2, (act) => withdrawRequest(act, id)),
    ]);
    const [granted, ...rest] = before;
    expect(await sums()).toEqual([granted! + 1, ...rest]);
  });

  test("an expert reports many times while both cancel: it is used once or not at all", async () => {
    const { id, part } = await running("Verslag of afzegging");
    const [granted, reserved, used] = await sums();
    await house.wait(3 * hour);
    const lines = ["Wij", "Dit", "Dat", "Niets", "Door"];
    const [reports, cancels] = await Promise.all([
      Promise.allSettled(
        Array.from({ length: 6 }, () => as(marit, (act) => reportDayPart(act, id, part, lines))),
      ),
      bothPress(3, (act) => cancelDayPart(act, id, part)),
    ]);
    const reported = reports.filter(({ status }) => status === "fulfilled").length;
    expect(reported + cancels).toBe(1);
    expect(await sums()).toEqual([granted, reserved! - 1, used! + reported]);
  });

  test("many at one text: one is kept, the others hear so", async () => {
    const id = await drafted("Eén tekst", 1);
    const [written] = await rows("select * from region_request where id = $1", id);
    const { title, question, wished, topics, version } = written;
    const text = { title, question, wished, topics, units: 1, otherTopic: "", period: "" };
    expect(await bothPress(5, (act) => saveRequest(act, id, text, version))).toBe(1);
    const { id: other } = await running("Eén besluit");
    const outcome = { advice: "Zo", decision: "Ja", decidedBy: "" };
    expect(await bothPress(5, (act) => saveOutcome(act, other, outcome, 0))).toBe(1);
  });
});
