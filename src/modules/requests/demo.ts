import { demoPerson } from "#modules/people";
import { directory } from "#modules/specialists";
import { myLedgers } from "#modules/support";
import type { Act, Actor, Acts } from "#platform/acts";
import { addAgreement, saveOutcome } from "./commands/conclude.ts";
import { inviteToDayPart } from "./commands/day-part.ts";
import { assignExpert, decideIntake } from "./commands/decide.ts";
import { beginRequest, confirmRequest, saveRequest, type Text, withdrawRequest } from "./commands/draft.ts";
import { addDayPart, agreeToPlan, savePlan } from "./commands/plan.ts";
import { dayPart, party } from "./schema.ts";

/**
 * This chapter: the region Kust en Waterrijk is halfway with a request (the plan is agreed, the first day-part is in the agenda), and withdrew
 * one that was no longer needed.
 */
export async function tellDemoStory(acts: Acts): Promise<void> {
  const actorOf = (email: string, ...grants: string[]): Promise<Actor> =>
    acts.asSystem("tell the demo story", async (act) => ({
      kind: "person",
      id: (await demoPerson(act, email)).id,
      grants: new Set(grants),
    }));
  const [anke, joris, lotte] = [
    await actorOf("anke@schakel.example", "administrator"),
    await actorOf("joris@swvrietlanden.example"),
    await actorOf("lotte@gemeentewaterrijk.example"),
  ];
  const sent = async (text: Text): Promise<string | null> => {
    const id = await acts.act(joris, async (act) => {
      const [ledger] = await myLedgers(act);
      if (!ledger) return null;
      const made = await beginRequest(act, ledger.id);
      await saveRequest(act, made, text, 1);
      await confirmRequest(act, made);
      return made;
    });
    if (id) await acts.act(lotte, (act) => confirmRequest(act, id));
    return id;
  };
  const gone = await sent({ ...budgets, units: 2 });
  if (gone) await acts.act(lotte, (act) => withdrawRequest(act, gone));
  const id = await sent(together);
  if (!id) return;
  await acts.act(anke, async (act) => {
    await decideIntake(act, id, "accepted", "Mooie vraag. Neem ook de leerplicht mee.");
    const marit = (await directory(act, "expert")).find(({ name }) => name.startsWith("Marit"));
    if (marit) await assignExpert(act, id, marit.id);
  });
  await acts.act(joris, async (act) => {
    await savePlan(act, id, plan, 0);
    for (const part of parts(act)) await addDayPart(act, id, part);
  });
  for (const who of [joris, lotte]) await acts.act(who, (act) => agreeToPlan(act, id, 3));
  const first = await acts.act(lotte, async (act) => {
    const rows = await act.tx.select().from(dayPart);
    return rows.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())[0];
  });
  if (first) await acts.act(lotte, (act) => inviteToDayPart(act, id, first.id));
  await acts.act(lotte, async (act) => {
    const outcome = { advice: "", decision: "Eén meldpunt, vanaf het nieuwe schooljaar.", decidedBy: "" };
    await saveOutcome(act, id, outcome, 0);
    const [mine] = (await act.tx.select().from(party)).filter(
      ({ requestId, side }) => requestId === id && side === "municipality",
    );
    if (mine)
      await addAgreement(act, id, {
        ...{ text: "De gemeente maakt een lijst van wie te bellen is.", ownerId: mine.id },
        dueOn: new Date(act.now.getTime() + 40 * day).toISOString().slice(0, 10),
      });
  });
}

const day = 86_400_000;
const empty = { otherTopic: "", period: "" };
const budgets: Omit<Text, "units"> = {
  ...{ ...empty, title: "Samen betalen", topics: ["budgets"] },
  question: "Wie betaalt begeleiding die school en gemeente allebei nodig vinden?",
  wished: "Eén afspraak over wie betaalt.",
};
const together: Text = {
  ...{ ...empty, title: "Eerder samen aan tafel", topics: ["signalling", "compulsory"], units: 2 },
  question:
    "School en gemeente horen pas van elkaar als een leerling weken niet komt. Hoe zitten we eerder aan tafel?",
  wished: "Binnen een week weet iedereen wie wat doet.",
  period: "Na de vakantie",
};
const plan =
  "Eerst zoeken mensen uit de praktijk uit waar het stokt. Daarna kiezen wie beslissen één afspraak. Zo is het hun eigen afspraak.";

const parts = ({ now }: Act) =>
  [
    { title: "Waar stokt het? Praktijkmiddag", composition: "practice", after: 21 },
    { title: "Eén afspraak kiezen", composition: "management", after: 42 },
  ].map(({ title, composition, after }) => {
    const startsAt = new Date(Math.floor(now.getTime() / day) * day + after * day + 12 * 3_600_000);
    return {
      ...{ title, composition: composition as "practice" | "management", units: 1, startsAt },
      endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
      ...{ place: "Gemeentehuis Waterrijk", guests: ["samira@dewaterlelie.example"] },
    };
  });
