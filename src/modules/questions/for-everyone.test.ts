import { describe, expect, test } from "vitest";
import { newId } from "#platform/ids";
import { openHouse } from "#testing";
import { deskOf, joris, marit } from "./a-desk.ts";
import { letterWords, words } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

const house = openHouse();
const { rows, asks, answers } = deskOf(house);
const t = words.nl;

describe("an answer for everyone", () => {
  test("is published after its asker agreed, and who received it hears of a new version", async () => {
    const { own, id, email } = await asks("Onze directeur vraagt: wie tekent het plan?");
    const expert = await house.as(joris);
    await answers(expert, id, { soort: "answer", tekst: "De ouders tekenen." });
    const general = {
      ...{ titel: "Wie tekent het ondersteuningsplan?", tekst: "De ouders tekenen het." },
      geldig: "2027-12-31",
    };
    await expert.visits(paths.question(id));
    expect((await expert.posts(paths.general(id), { ...general, geldig: "2020-01-01" })).status).toBe(422);
    await expert.posts(paths.general(id), general);
    const address = paths.answer("wie-tekent-het-ondersteuningsplan");
    expect((await house.visitor().visits(address)).status).toBe(404);
    expect(await house.visitor().reads(own)).toContain(t.own.offerTitle);

    const visitor = house.visitor();
    await visitor.visits(own);
    await visitor.posts(`${own}/plaatsing`, { mag: "ja" });
    const page = await house.visitor().reads(address);
    expect(page).toContain("De ouders tekenen het.");
    expect(page).not.toContain("directeur");

    const [{ id: answer }] = await rows("select id from general_answer where question_id = $1", [id]);
    await expert.visits(paths.revision(answer));
    await expert.posts(paths.revision(answer), { ...general, tekst: "De ouders en de school tekenen het." });
    const changed = async () =>
      (await house.mailsTo(email)).filter(({ subject }) => subject === letterWords.nl.subjects.changed(""))
        .length;
    expect(await changed()).toBe(1);
    await house.wait(86_400_000);
    expect(await changed()).toBe(1);
    expect(await house.visitor().reads(address)).toContain("de school tekenen het");
  });

  test("that its asker refused appears nowhere", async () => {
    const { own, id } = await asks("Wie bewaart de sleutel van het lokaal?");
    const expert = await house.as(joris);
    await answers(expert, id, { soort: "answer", tekst: "De conciërge." });
    await expert.visits(paths.question(id));
    await expert.posts(paths.general(id), {
      titel: "Wie bewaart de sleutel?",
      tekst: "De conciërge.",
      geldig: "2027-12-31",
    });
    const visitor = house.visitor();
    await visitor.visits(own);
    await visitor.posts(`${own}/plaatsing`, { mag: "nee" });
    expect((await visitor.visits(paths.answer("wie-bewaart-de-sleutel"))).status).toBe(404);
    expect(
      (await visitor.posts(paths.ask, { tekst: "Wie bewaart de sleutel van het lokaal?", kijk: "ja" })).html,
    ).not.toContain("conciërge");
  });

  test("two that say the same become one: the old address leads on", async () => {
    const coordinator = await house.as(marit);
    const [one, other] = await rows(
      "select id, slug from general_answer where slug in ('wat-is-mandaat-aan-tafel', 'wie-maakt-het-verslag-van-een-mdo') order by slug",
    );
    await coordinator.visits(paths.revision(other.id));
    await coordinator.posts(paths.merge(other.id), { blijft: one.id });
    expect((await house.visitor().visits(paths.answer(other.slug))).path).toBe(paths.answer(one.slug));
  });
});

describe("as time passes", () => {
  test("whoever keeps an answer hears on the day after its last that it no longer holds, once", async () => {
    const expert = await house.as(joris);
    const { own, id } = await asks("Tot wanneer geldt dit?");
    await answers(expert, id, { soort: "answer", tekst: "Tot februari." });
    await expert.visits(paths.question(id));
    const last = new Date(house.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    await expert.posts(paths.general(id), {
      titel: "Tot wanneer geldt dit?",
      tekst: "Tot dan.",
      geldig: last,
    });
    const visitor = house.visitor();
    await visitor.visits(own);
    await visitor.posts(`${own}/plaatsing`, { mag: "ja" });
    const told = async () =>
      (await house.mailsTo(joris)).filter(({ subject }) => subject === letterWords.nl.lapsedSubject).length;
    await house.wait(19 * 86_400_000);
    expect(await told()).toBe(0);
    await house.wait(3 * 86_400_000);
    expect(await told()).toBe(1);
    await house.wait(5 * 86_400_000);
    expect(await told()).toBe(1);
  });

  test("who asked is forgotten after two years; the question stays, without a name", async () => {
    const { id, email } = await asks("Wie weet dit over twee jaar nog?");
    const known = async () => (await rows("select from question_asker where question_id = $1", [id])).length;
    await rows("update question set asked_at = asked_at - interval '729 days' where id = $1", [id]);
    await house.wait(86_400_000 / 2);
    expect(await known()).toBe(1);
    await house.wait(2 * 86_400_000);
    expect(await known()).toBe(0);
    expect(await rows("select from question where id = $1", [id])).toHaveLength(1);
    expect(await rows("select from question_asker where email = $1", [email])).toEqual([]);
  });
});

test("the list is kept for the next visitor, and made anew when an answer changes", async () => {
  const { pages } = house.door;
  const kept = (url: string) =>
    pages.answer(
      { method: "GET", url, headers: {} } as never,
      { writeHead: () => undefined, end: () => undefined } as never,
    );
  await house.visitor().visits(paths.answers);
  expect(kept(paths.answers)).toBe(true);
  await house.visitor().visits(`${paths.answers}?zoek=plan`);
  expect(kept(`${paths.answers}?zoek=plan`)).toBe(false);
  await house.door.acts.asSystem("something was asked", (act) =>
    act.record("questions/asked", { id: newId() }),
  );
  expect(kept(paths.answers)).toBe(true);
  await house.door.acts.asSystem("an answer changed", (act) =>
    act.record("questions/revised", { id: newId() }),
  );
  await expect.poll(() => kept(paths.answers)).toBe(false);
});

test("a topic with many answers shows the newest, and leads to all of them, none twice", async () => {
  const [{ id, slug }] = await rows("select id, slug from question_topic order by place limit 1");
  await rows(
    `insert into general_answer (topic_id, slug, title, text, valid_until, state, changed_at)
     select $1, 'veel-' || n, 'Veel gevraagd nummer ' || n || '.', 'Zo zit het.', '2030-01-01', 'published', now() - make_interval(hours => n)
     from generate_series(100, 159) n`,
    [id],
  );
  const numbers = (html: string) => [...html.matchAll(/href="[^"]+antwoord\/veel-(\d+)"/g)].map(([, n]) => n);
  const visitor = house.visitor();
  const all = await visitor.reads(paths.answers);
  expect(numbers(all).length).toBeLessThan(9);
  expect(all).toContain(paths.answersOf(slug));
  const [{ count }] = await rows(
    "select count(*)::int from general_answer where topic_id = $1 and state = 'published'",
    [id],
  );
  const pages = Math.ceil(count / 25);
  const seen: (string | undefined)[] = [];
  for (let page = 1; page <= pages; page++)
    seen.push(...numbers(await visitor.reads(paths.answersOf(slug, page))));
  expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
  for (const wrong of [
    paths.answersOf(slug, pages + 1),
    paths.answersOf("bestaat-niet"),
    paths.answersOf("Zo, niet"),
  ])
    expect((await visitor.visits(wrong)).status, wrong).toBe(404);
});
