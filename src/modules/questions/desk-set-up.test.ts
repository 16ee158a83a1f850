import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { deskOf, joris, law, marit, practice, wish } from "./a-desk.ts";
import { deskWords, letterWords } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

const house = openHouse();
const { rows, asks } = deskOf(house);
const desk = deskWords.nl;

describe("setting the desk up", () => {
  test("the school holidays that government announced are there, for each region one of a kind in a year", async () => {
    const holidays = await rows("select region, name, first_day::text, last_day::text from school_holiday");
    const years = Map.groupBy(
      holidays,
      ({ region, name, first_day }) => `${region} ${name} ${first_day.slice(0, 4)}`,
    );
    expect([holidays.length, years.size]).toEqual([60, 60]);
    // A week begins on Saturday, and ends on Sunday.
    for (const { first_day, last_day } of holidays)
      expect([new Date(first_day).getUTCDay(), new Date(last_day).getUTCDay()]).toEqual([6, 0]);
    expect(holidays).toContainEqual({
      ...{ region: "south", name: "Zomervakantie", first_day: "2028-07-22", last_day: "2028-09-03" },
    });
  });

  test("a school holiday of the region of a house is no working day for it", async () => {
    let times = 0;
    const due = async (topic: string) => {
      const { id } = await asks(`Hoe lang duurt dit, keer ${++times}?`, topic);
      return (await rows("select due_on::text as day from question where id = $1", [id]))[0].day;
    };
    const [before, other] = [await due(law), await due(practice)];
    const administrator = await house.as("anke@schakel.example");
    await administrator.visits(paths.setup);
    const wrong = await administrator.posts(paths.setupHoliday, {
      ...{ vakantieregio: "north", vakantie: "Voorjaarsvakantie", eerste: before, laatste: "2020-01-01" },
    });
    expect([wrong.status, wrong.html.includes(desk.setup.holidayWrong)]).toEqual([422, true]);
    const week = new Date(Date.parse(before) + 6 * 86_400_000).toISOString().slice(0, 10);
    await administrator.posts(paths.setupHoliday, {
      ...{ vakantieregio: "north", vakantie: "Voorjaarsvakantie", eerste: before, laatste: week },
    });
    expect((await due(law)) > week).toBe(true);
    expect(await due(practice)).toBe(other);
  });

  test("a holiday that is not right is taken away, once, by who sets the desk up", async () => {
    const administrator = await house.as("anke@schakel.example");
    const page = await administrator.reads(paths.setup);
    expect(page).toContain("Zomervakantie 2028");
    const which = { weg: "south:2029-07-14" };
    expect((await administrator.posts(paths.removeHoliday, { weg: "south:ooit" })).status).toBe(422);
    expect((await administrator.posts(paths.removeHoliday, which)).status).toBe(200);
    expect((await administrator.posts(paths.removeHoliday, which)).status).toBe(404);
    expect(await rows("select 1 from school_holiday where first_day = '2029-07-14'")).toEqual([]);
    expect((await (await house.as(marit)).posts(paths.removeHoliday, which)).status).toBe(404);
  });

  test("a new topic can be asked about, and its coordinator runs the pool and keeps it", async () => {
    const administrator = await house.as("anke@schakel.example");
    // Who sets the desk up is not behind it: nothing on this page leads there.
    expect((await administrator.visits(paths.setup)).html).not.toContain(`href="${paths.desk}"`);
    const fields = {
      naamNl: "Ouders en jongeren",
      naamEn: "Parents and young people",
      huis: "Steunpunt Waterrijk",
    };
    expect((await administrator.posts(paths.setup, { ...fields, termijn: "99" })).html).toContain(
      desk.setup.termWrong,
    );
    await administrator.posts(paths.setup, { ...fields, termijn: "5" });
    const [topic] = await rows("select id, slug from question_topic where title_nl = 'Ouders en jongeren'");
    await administrator.posts(paths.setupCoordinator, { onderwerp: topic.id, naam: "Marit", email: marit });
    expect(await house.visitor().reads(paths.ask)).toContain("Ouders en jongeren");
    expect((await administrator.visits(paths.topic(topic.slug))).status).toBe(404);

    const coordinator = await house.as(marit);
    await coordinator.visits(paths.topic(topic.slug));
    await coordinator.posts(paths.pool(topic.slug), { naam: "Joris Baantjer", email: joris, taak: "expert" });
    const [me] = await rows("select id from question_expert where email = $1 and topic_id = $2", [
      marit,
      topic.id,
    ]);
    expect((await coordinator.posts(paths.poolEnd(topic.slug), { expert: me.id })).status).toBe(409);
    // Nor by adding oneself again as something else.
    const less = { naam: "Marit Hoekzema", email: marit, taak: "expert" };
    expect((await coordinator.posts(paths.pool(topic.slug), less)).status).toBe(409);
    const expert = await house.as(joris);
    await expert.visits(paths.topic(topic.slug));
    expect(
      (await expert.posts(paths.pool(topic.slug), { naam: "Ik", email: joris, taak: "coordinator" })).status,
    ).toBe(403);
  });
});

describe("the radar", () => {
  test("five alike from three regions within a month: the coordinator hears once, and settles it", async () => {
    const many = async () =>
      (await house.mailsTo(marit)).filter(
        ({ subject }) => subject === letterWords.nl.radarSubject("Geld en afspraken"),
      );
    for (const [n, region] of [
      "Waterrijk",
      "Duinkust",
      "waterrijk",
      "Duinkust",
      "Rietveen",
      "Rietveen",
    ].entries()) {
      const visitor = house.visitor();
      await visitor.visits(paths.ask);
      const text = `Wie betaalt het leerlingenvervoer naar de dagbehandeling${"?".repeat(n + 1)}`;
      await visitor.posts(paths.ask, { ...wish(text, "geld-en-afspraken"), regio: region });
      expect((await many()).length, `after ${n + 1}`).toBe(n < 4 ? 0 : 1);
    }
    const coordinator = await house.as(marit);
    const page = await coordinator.reads(paths.topic("geld-en-afspraken"));
    expect(page).toContain("6 vragen die op elkaar lijken, uit Duinkust, Rietveen, Waterrijk");
    expect((await many())[0]?.text).not.toContain("leerlingenvervoer");
    const settled = await coordinator.posts(paths.radar("geld-en-afspraken"), { besluit: "meeting" });
    expect(settled.html).toContain(desk.topic.done.signaal);
    expect(settled.html).not.toContain("6 vragen die");
  });
});
