import { expect, test } from "vitest";
import { openHouse, realPostgres } from "#testing";
import { deskNl } from "./messages.desk.nl.ts";
import { newsPaths as paths } from "./paths.ts";

const house = openHouse();
const yara = "yara@schakel.example";
const anke = "anke@schakel.example";
const day = 86_400_000;

type As = Awaited<ReturnType<typeof house.as>>;
const rows = async (question: string, ...values: unknown[]) =>
  (await house.door.engine.system.query(question, values)).rows;

const said = { kind: "news", summary: "Er is iets nieuws.", body: "Zo zit het." };

async function begun(browser: As, title: string): Promise<string> {
  await browser.visits(paths.desk);
  const id = (await browser.posts(paths.desk, { kind: "news" })).path.split("/")[2]!;
  await browser.sends(paths.edit(id), { ...said, title });
  return id;
}

async function laidBefore(browser: As, id: string): Promise<void> {
  await browser.visits(paths.look(id));
  expect((await browser.posts(paths.ask(id))).html).toContain(deskNl.done.voorgelegd);
}

test("of two editors at once in one piece the second is told, with nothing typed lost on either side", async () => {
  const [one, other] = [await house.as(yara), await house.as(anke)];
  const id = await begun(one, "Samen geschreven");
  await one.visits(paths.edit(id));
  await other.visits(paths.edit(id));
  await one.sends(paths.edit(id), { ...said, title: "Samen geschreven", body: "Van Yara." });
  const told = await other.sends(paths.edit(id), { ...said, title: "Samen geschreven", body: "Van Anke." });
  expect(told.status).toBe(422);
  expect(told.html).toContain(deskNl.overtaken.title);
  expect(told.html).toContain("Van Anke.");
  expect(await other.reads(paths.look(id))).toContain("Van Yara.");

  // A mistake on the way does not make it forget which words they began from.
  await other.visits(paths.edit(id));
  await one.visits(paths.edit(id));
  await one.sends(paths.edit(id), { ...said, title: "Samen geschreven", body: "Weer Yara." });
  await other.sends(paths.edit(id), { ...said, title: "" });
  const still = await other.sends(paths.edit(id), { ...said, title: "Samen", body: "Toch Anke." });
  expect(still.html).toContain(deskNl.overtaken.title);
  expect((await other.sends(paths.edit(id), { ...said, title: "Samen", body: "Toch Anke." })).html).toContain(
    deskNl.done.bewaard,
  );
});

test("the same form sent twice is kept once", async () => {
  const browser = await house.as(yara);
  const id = await begun(browser, "Dubbel");
  const page = await browser.reads(paths.edit(id));
  const seen = /name="gezien" value="([^"]+)"/.exec(page)![1]!;
  for (const _ of [1, 2]) {
    const came = await browser.sends(paths.edit(id), { ...said, title: "Dubbel geklikt", gezien: seen });
    expect(came.html).toContain(deskNl.done.bewaard);
  }
});

test("a yes is to the words that were read, and to no others", async () => {
  const [writer, second] = [await house.as(yara), await house.as(anke)];
  const id = await begun(writer, "Gelezen");
  await laidBefore(writer, id);
  await second.visits(paths.look(id));
  await writer.visits(paths.edit(id));
  await writer.sends(paths.edit(id), { ...said, title: "Ongelezen" });
  await laidBefore(writer, id);
  expect((await second.posts(paths.approve(id))).status).toBe(409);
  expect(await house.visitor().reads(paths.list)).not.toContain("Ongelezen");
});

test("a writer that does not exist is a mistake in the form", async () => {
  const browser = await house.as(yara);
  const id = await begun(browser, "Van niemand");
  await browser.visits(paths.edit(id));
  for (const bylineId of ["0190a0a0-0000-7000-8000-000000000000", "x' or 1=1"]) {
    const came = await browser.sends(paths.edit(id), { ...said, title: "Van niemand", bylineId });
    expect(came.status).toBe(422);
    expect(came.html).toContain(deskNl.edit.bylineUnknown);
    expect(came.html).toContain("Zo zit het.");
  }
});

test("what was to come out before the second editor agreed came out when they did", async () => {
  const writer = await house.as(yara);
  const on = new Date(house.clock.now().getTime() + day).toISOString().slice(0, 10);
  const id = await begun(writer, "Laat gelezen");
  await writer.sends(paths.edit(id), { ...said, title: "Laat gelezen", day: on, time: "09:00" });
  await laidBefore(writer, id);
  await house.wait(4 * day);
  const second = await house.as(anke);
  await second.visits(paths.look(id));
  expect((await second.posts(paths.approve(id))).html).toContain(deskNl.done.uit);
  const [{ published_at }] = await rows("select published_at from article_card where article_id = $1", id);
  expect(published_at).toEqual(house.clock.now());
});

test("what is public can be taken back while a correction is being written", async () => {
  const [writer, second] = [await house.as(yara), await house.as(anke)];
  const id = await begun(writer, "Met een naam");
  await laidBefore(writer, id);
  await second.visits(paths.look(id));
  await second.posts(paths.approve(id));
  await writer.visits(paths.look(id));
  await writer.posts(paths.revise(id));
  expect(await second.reads(paths.look(id))).toContain(`action="${paths.takeBack(id)}"`);
});

test.runIf(realPostgres)(
  "ten at once: one start per form, one yes, one correction, no words lost",
  async () => {
    const [writer, second] = [await house.as(yara), await house.as(anke)];
    await writer.visits(paths.desk);
    const starts = await Promise.all(
      Array.from({ length: 10 }, () => writer.posts(paths.desk, { kind: "news" })),
    );
    expect(new Set(starts.map(({ path }) => path)).size).toBe(1);

    const id = await begun(writer, "Tien tegelijk");
    await laidBefore(writer, id);
    for (const correction of ["", "Er stond negen."]) {
      if (correction !== "") {
        await writer.visits(paths.look(id));
        await writer.posts(paths.revise(id));
        await writer.sends(paths.edit(id), { ...said, title: "Tien tegelijk", correction });
        await laidBefore(writer, id);
      }
      const pages = await Promise.all(Array.from({ length: 10 }, () => second.reads(paths.look(id))));
      const forms = pages.map((page) => ({
        sleutel: /name="sleutel" value="([^"]+)"/.exec(page)![1]!,
        gezien: /name="gezien" value="([^"]+)"/.exec(page)![1]!,
      }));
      const came = await Promise.all(forms.map((form) => second.posts(paths.approve(id), form)));
      expect(came.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    }
    expect(await rows("select 1 from article_correction where article_id = $1", id)).toHaveLength(1);

    await writer.visits(paths.look(id));
    const kept = await writer.posts(paths.revise(id));
    const gezien = /name="gezien" value="([^"]+)"/.exec(kept.html)![1]!;
    const bodies = Array.from({ length: 10 }, (_, i) => `Versie ${i}.`);
    const saved = await Promise.all(
      bodies.map((body) => writer.sends(paths.edit(id), { ...said, title: "Tien tegelijk", body, gezien })),
    );
    expect(saved.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(422)]);
  },
);
