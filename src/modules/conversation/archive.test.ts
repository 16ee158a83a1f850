import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import {
  addressOf,
  archive,
  begin,
  group,
  joris,
  one,
  postId,
  postsFile,
  reply,
  samira,
  teun,
} from "./samples.ts";

const house = openHouse();
const lastYear = async () => {
  const { id } = await one<{ id: string }>(
    house,
    "select t.id from thread t join theme_group g on g.id = t.group_id where g.slug = $1",
    [archive.split("/").at(-1)],
  );
  return `${archive}/gesprekken/${id}`;
};

describe("when the year is over", () => {
  test("everything can be read and nothing added, and typed text is not lost", async () => {
    const reader = await house.as(samira);
    const thread = await lastYear();
    const page = await reader.visits(thread);
    expect(page.html).toContain(nl.thread.closed);
    expect(page.html).not.toContain(nl.thread.place);
    const post = await postId(house, thread, 0);
    for (const [path, fields] of [
      [`${thread}/reacties`, { tekst: "Toch nog even dit hele verhaal" }],
      [
        `${archive}/gesprekken/nieuw`,
        { soort: "question", titel: "Nog iets", tekst: "Toch nog even dit hele verhaal" },
      ],
      [`${archive}/berichten/${post}/wijzigen`, { titel: "Anders", tekst: "Toch nog even dit hele verhaal" }],
      [`${archive}/berichten/${post}/bedankt`, { dank: "ja" }],
      [`${thread}/antwoord`, { bericht: post }],
    ] as const) {
      const answer = await reader.posts(path, fields);
      expect(answer.status, path).toBe(409);
      if ("tekst" in fields) expect(answer.html).toContain(fields.tekst);
    }
  });

  test("its people take the whole conversation along, and nobody takes it along before", async () => {
    const [member, other] = [await house.as(samira), await house.as(teun)];
    const thread = await begin(member, "Voor het archief", "Met **nadruk** en <b>zonder</b>.");
    const file = new File(["de afspraken"], "afspraken.txt", { type: "text/plain" });
    await postsFile(other, thread, `${thread}/reacties`, { tekst: "Met een bijlage." }, [file]);
    await reply(other, thread, "Straks als oud-deelnemer.");
    const hidden = new File(["x"], "verborgen.txt", { type: "text/plain" });
    await postsFile(other, thread, `${thread}/reacties`, { tekst: "Dit wordt zwaluwstaart." }, [hidden]);
    const hiding = `${group}/berichten/${await postId(house, thread, 3)}/verberging`;
    const leader = await house.as(joris);
    await leader.visits(hiding);
    await leader.posts(hiding, { reden: "Dit hoort hier niet." });
    expect((await member.visits(`${group}/gesprek.zip`)).status).toBe(409);

    await house.wait(366 * 86_400_000);
    const [later, otherLater] = [await house.as(samira), await house.as(teun)];
    expect((await later.visits(thread)).html).toContain(nl.thread.closed);
    const farewell = await otherLater.visits(`${group}/afscheid`);
    expect(farewell.html).toContain(nl.farewell.title);
    expect((await otherLater.posts(`${group}/afscheid`, { naam: "zomaar" })).status).toBe(422);
    const said = await otherLater.posts(`${group}/afscheid`, { verder: "no", naam: "former" });
    expect([addressOf(said.path), said.html.includes(nl.done.bewaard)]).toEqual([`${group}/afscheid`, true]);

    const answer = await later.asks(`${group}/gesprek.zip`);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    const zip = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(zip).sort()).toEqual(
      ["bestanden/001-afspraken.txt", "gesprek.json", "index.html", "opmaak.css"].sort(),
    );
    const page = strFromU8(zip["index.html"]!);
    expect(page).toContain("<strong>nadruk</strong>");
    expect(page).toContain("&lt;b&gt;zonder&lt;/b&gt;");
    expect(page).not.toMatch(/<script|style=|https?:\/\/(?!www\.w3)/);
    expect(strFromU8(zip["bestanden/001-afspraken.txt"]!)).toBe("de afspraken");
    const data = JSON.parse(strFromU8(zip["gesprek.json"]!));
    const told = data.threads.find(({ title }: { title: string }) => title === "Voor het archief");
    expect(told.posts.map(({ author }: { author: string }) => author)).toEqual([
      "Samira Oualid",
      nl.former,
      nl.former,
      nl.former,
    ]);
    // Not even for its writer, nor for who hid it: what is taken along leaves the house.
    for (const browser of [later, otherLater, await house.as(joris)]) {
      const taken = new Uint8Array(await (await browser.asks(`${group}/gesprek.zip`)).arrayBuffer());
      const files = unzipSync(taken);
      expect(Object.keys(files).join()).not.toContain("verborgen.txt");
      expect([strFromU8(files["index.html"]!), strFromU8(files["gesprek.json"]!)].join()).not.toContain(
        "zwaluw",
      );
    }
    expect(page).toContain(nl.archive.hidden);
    expect((await otherLater.reads(thread)).match(/Teun Wierdsma/g) ?? []).toEqual([]);

    const outsider = await house.as("bram@devuurtoren.example");
    expect((await outsider.visits(`${group}/gesprek.zip`)).status).toBe(404);
    const { carry_over } = await one<{ carry_over: string }>(
      house,
      "select m.carry_over from group_member m join person p on p.id = m.person_id join theme_group g on g.id = m.group_id where p.email = $1 and g.slug = $2",
      [teun, group.split("/").at(-1)],
    );
    expect(carry_over).toBe("no");
    expect(await (await house.as(joris)).reads(`${group}/afscheid`)).not.toContain(nl.farewell.carryOver);
  });
});
