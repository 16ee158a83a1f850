import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { anEvent, asHouse, someone } from "./an-event.ts";
import { register } from "./commands/register.ts";
import { askQuestion } from "./commands/set-questions.ts";
import { deskNl } from "./messages.desk.nl.ts";
import { nl } from "./messages.nl.ts";
import { problems } from "./messages.ts";
import { participantRows } from "./participants-file.ts";
import { admissionPaths as paths } from "./paths.ts";
import { listPage } from "./queries/list.ts";
import { questionsOf } from "./queries/questions.ts";
import { answerField, largestAnswerFile, longestAnswer } from "./questions.ts";
import { type Question, questionKinds } from "./schema.ts";

const house = openHouse();
const day = 86_400_000;
const marit = "marit@steunpunt.example";
const pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
let number = 0;
const fresh = () => `antwoord${++number}@bezoek.example`;
const stored = () => readdir(`${house.door.config.dataDir}/files/admission`).catch(() => []);

/** An event that asks: how one comes (a choice), when by car also the number plate, what one wants to see, and a plan. */
async function asking() {
  const event = await anEvent(house, { rules: { seats: 20 } });
  const ask = (wish: Partial<Question> & Pick<Question, "kind" | "words">) =>
    house.door.acts.act(event.organiser, async (act) => {
      await askQuestion(act, event.id, {
        ...{ required: true, options: [], afterId: null, afterOption: null },
        ...wish,
      });
      return (await questionsOf(act, event.id)).at(-1)!;
    });
  const travel = await ask({
    kind: "choice",
    words: "Hoe kom je?",
    options: ["Met de trein", "Met de auto"],
  });
  const plate = await ask({
    ...{ kind: "text", words: "Wat is je kenteken?" },
    ...{ afterId: travel.id, afterOption: "Met de auto" },
  });
  const wishes = await ask({
    ...{ kind: "several", words: "Wat wil je zien?", required: false },
    options: ["De klas", "Het team"],
  });
  const plan = await ask({ kind: "file", words: "Stuur je plan mee", required: false });
  const field = (question: Question) => answerField(question.id);
  return { ...event, travel, plate, wishes, plan, field };
}

const standing = async (eventId: string) =>
  (
    await house.door.engine.system.query("select email from admission_registration where event_id = $1", [
      eventId,
    ])
  ).rows;
const answers = async (eventId: string) =>
  (
    await house.door.engine.system.query(
      `select a.text, a.chosen, a.file_name from admission_answer a join admission_registration r on r.id = a.registration_id
        join admission_question q on q.id = a.question_id where r.event_id = $1 order by r.turn, q.place`,
      [eventId],
    )
  ).rows;

describe("what an organiser asks", () => {
  test("is made at the desk, and who has nothing to do with the event finds no desk", async () => {
    const event = await anEvent(house);
    const here = paths.questions(event.slug);
    const organiser = await house.as(marit);
    expect(await organiser.reads(here)).toContain(deskNl.questions.none);
    const wrong = await organiser.posts(here, {
      words: "Hoe kom je?",
      kind: "choice",
      options: "Trein\nTrein",
    });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain(deskNl.questions.optionsMissing);
    expect(wrong.html).toContain('value="Hoe kom je?"');
    const made = await organiser.posts(here, {
      words: "Hoe kom je?",
      kind: "choice",
      options: "Trein\nAuto",
    });
    expect(made.html).toContain(deskNl.done.vraag);
    const [travel] = await asHouse(house, (act) => questionsOf(act, event.id));
    await organiser.posts(here, { words: "Kenteken?", kind: "text", after: `${travel!.id}:Auto` });
    expect(await organiser.reads(here)).toContain(deskNl.questions.after("Hoe kom je?", "Auto"));
    const foreign = await organiser.posts(here, { words: "Wat?", kind: "text", after: `${event.id}:Auto` });
    expect(foreign.status).toBe(404);
    const samira = await house.as("samira@dewaterlelie.example");
    expect((await samira.visits(here)).status).toBe(404);
    expect((await samira.posts(here, { words: "Wat?", kind: "text" })).status).toBe(404);
    await organiser.visits(here);
    const gone = await organiser.posts(paths.question(event.slug, travel!.id));
    expect(gone.html).toContain(deskNl.questions.none);
  });

  test("a question that was answered stays, and so does what it follows on", async () => {
    const event = await asking();
    const browser = house.visitor();
    await browser.visits(paths.register(event.slug));
    await browser.sends(paths.register(event.slug), {
      ...{ name: "Ines", email: fresh() },
      ...{ [event.field(event.travel)]: "Met de auto", [event.field(event.plate)]: "AB-12-C" },
    });
    const organiser = await house.as(marit);
    for (const question of [event.plate, event.travel]) {
      await organiser.visits(paths.questions(event.slug));
      const no = await organiser.posts(paths.question(event.slug, question.id));
      expect(no.status).toBe(409);
      expect(no.html).toContain((problems.nl["admission/question-answered"] as { title: string }).title);
    }
    await organiser.visits(paths.questions(event.slug));
    expect((await organiser.posts(paths.question(event.slug, event.wishes.id))).status).toBe(200);
  });

  test("every kind has a word", () => {
    expect(Object.keys(deskNl.questions.kinds)).toEqual([...questionKinds]);
  });
});

describe("answering", () => {
  test("goes without account and without script: a follow-up is in the page, and counts only after its choice", async () => {
    const event = await asking();
    const here = paths.register(event.slug);
    const browser = house.visitor();
    const page = await browser.reads(here);
    // Below the choice it belongs to: the style sheet shows it once that is made.
    expect(page).toMatch(
      /value="Met de auto"[\s\S]*?<div class="sk-reveal sk-flow">[\s\S]*?Wat is je kenteken\?/,
    );
    const nothing = await browser.sends(here, { name: "Ines", email: "ines@bezoek.example" });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain(nl.questions.choiceMissing.choice);
    expect(nothing.html).not.toContain(nl.questions.textMissing);
    const half = await browser.sends(here, {
      name: "Ines",
      email: fresh(),
      [event.field(event.travel)]: "Met de auto",
    });
    expect(half.status).toBe(422);
    expect(half.html).toContain(nl.questions.textMissing);
    const done = await browser.sends(here, {
      ...{ name: "Ines", email: fresh() },
      [event.field(event.travel)]: "Met de trein",
      [event.field(event.plate)]: "vergeten te wissen",
      [event.field(event.wishes)]: ["De klas", "Het team", "Iets anders"],
    });
    expect(done.html).toContain(nl.asked.title);
    expect(await answers(event.id)).toEqual([
      { text: "", chosen: ["Met de trein"], file_name: "" },
      { text: "", chosen: ["De klas", "Het team"], file_name: "" },
    ]);
  });

  test("an answer of 10 MB gets a clear word, and the form comes back as it was", async () => {
    const event = await asking();
    const here = paths.register(event.slug);
    const email = fresh();
    const fields = {
      ...{ name: "Ines Vaart", email, [event.field(event.travel)]: "Met de auto" },
      [event.field(event.plate)]: "x".repeat(10 * 1024 * 1024),
    };
    for (const way of ["sends", "posts"] as const) {
      const browser = house.visitor();
      await browser.visits(here);
      const answer = await browser[way](here, fields);
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(nl.questions.tooLong(longestAnswer));
      expect(answer.html).toContain('value="Ines Vaart"');
      expect(answer.html).toContain(`value="${email}"`);
      expect(answer.html).toContain("x".repeat(longestAnswer));
    }
    expect(await standing(event.id)).toEqual([]);
  });

  test("a file that is too large or of another kind than it says is named, and nothing of it is kept", async () => {
    const event = await asking();
    const here = paths.register(event.slug);
    const before = await stored();
    const browser = house.visitor();
    const fields = { name: "Ines", email: fresh(), [event.field(event.travel)]: "Met de trein" };
    for (const [content, word] of [
      [`%PDF-${"x".repeat(largestAnswerFile)}`, nl.questions.file.tooLarge],
      ["MZ\u0000 een programma", nl.questions.file.kind],
    ] as const) {
      await browser.visits(here);
      const answer = await browser.sends(here, {
        ...fields,
        [event.field(event.plan)]: new File([content], "plan.pdf"),
      });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(word);
    }
    // A good file beside another mistake: its chooser is empty now, and the page says so.
    const again = await browser.sends(here, {
      ...fields,
      name: "",
      [event.field(event.plan)]: new File([pdf], "plan.pdf"),
    });
    expect(again.html).toContain(nl.questions.file.again);
    expect(await stored()).toEqual(before);
  });

  test("a refusal shows what was typed, and takes its file back", async () => {
    const event = await asking();
    const before = await stored();
    const browser = house.visitor();
    await browser.visits(paths.register(event.slug));
    await event.set({ way: "invitation" });
    const answer = await browser.sends(paths.register(event.slug), {
      ...{ name: "Ines Vaart", email: fresh(), [event.field(event.travel)]: "Met de trein" },
      [event.field(event.plan)]: new File([pdf], "plan.pdf"),
    });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain("Ines Vaart");
    expect(await stored()).toEqual(before);
  });
});

describe("answers", () => {
  test("are read and changed by who gave them, seen by the organiser, in the exports, and gone after two weeks", async () => {
    const event = await asking();
    const email = fresh();
    const browser = house.visitor();
    await browser.visits(paths.register(event.slug));
    await browser.sends(paths.register(event.slug), {
      ...{
        name: "Ines",
        email,
        [event.field(event.travel)]: "Met de auto",
        [event.field(event.plate)]: "=1+1",
      },
      [event.field(event.plan)]: new File([pdf], "plan.pdf"),
    });
    const [mail] = await house.mailsTo(email);
    const key = /https?:\/\/[^/]+(\/aanmelding\/\S+)/.exec(mail?.text ?? "")![1]!;
    const own = await browser.reads(key);
    expect(own).toContain("=1+1");
    expect(own).toContain(nl.questions.fileKept("plan.pdf"));
    // Changing keeps the file that was there.
    const fields = {
      name: "Ines",
      [event.field(event.travel)]: "Met de auto",
      [event.field(event.plate)]: "=2+2",
    };
    expect((await browser.sends(`${key}/gegevens`, fields)).html).toContain(nl.page.done.bewaard);
    expect(await answers(event.id)).toEqual([
      { text: "", chosen: ["Met de auto"], file_name: "" },
      { text: "=2+2", chosen: [], file_name: "" },
      { text: "", chosen: [], file_name: "plan.pdf" },
    ]);

    const organiser = await house.as(marit);
    const list = await organiser.reads(paths.list(event.slug));
    expect(list).toContain("1 × Met de auto");
    const at = new RegExp(`${paths.list(event.slug)}/[^"]+/bestand/[^"]+`).exec(list)![0];
    const file = await organiser.asks(at);
    expect(await file.text()).toBe(pdf);
    expect(file.headers.get("content-security-policy")).toContain("sandbox");
    expect((await (await house.as("samira@dewaterlelie.example")).visits(at)).status).toBe(404);
    // A formula is no formula in either.
    expect(await (await organiser.asks(paths.csv(event.slug))).text()).toContain("'=2+2");
    const rows = await house.door.acts.act(event.organiser, async (act) =>
      participantRows(await listPage(act, event.id), "nl"),
    );
    expect(rows[0]!.slice(-4)).toEqual([
      "Hoe kom je?",
      "Wat is je kenteken?",
      "Wat wil je zien?",
      "Stuur je plan mee",
    ]);
    expect(rows[1]!.slice(-4)).toEqual(["Met de auto", "=2+2", "", "plan.pdf"]);

    expect(await stored()).not.toEqual([]);
    await house.wait(28 * day + 15 * day);
    expect(await answers(event.id)).toEqual([]);
    await house.wait(day);
    expect(await stored()).toEqual([]);
  });

  test("of others do not exist in the database", async () => {
    const event = await asking();
    await asHouse(house, (act) =>
      register(act, {
        ...someone(event.id, fresh()),
        answers: [{ questionId: event.travel.id, text: "", chosen: ["Met de trein"], file: null }],
      }),
    );
    const seen = async (email: string) => {
      const [person] = (
        await house.door.engine.owner.query("select id from person where email = $1", [email])
      ).rows;
      return house.door.acts.act({ kind: "person", id: person.id, grants: new Set() }, async (act) => {
        const { rows } = await act.tx.execute<{ n: number }>(
          "select count(*)::int as n from admission_answer",
        );
        return rows[0]!.n;
      });
    };
    expect(await seen(marit)).toBeGreaterThan(0);
    expect(await seen("samira@dewaterlelie.example")).toBe(0);
  });
});
