import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { demoArchive, demoCommunity } from "./demo.ts";
import { nl } from "./messages.nl.ts";
import { communityPaths as paths } from "./paths.ts";

const house = openHouse();
const here = paths.community(demoCommunity);

describe("the page of a community", () => {
  test("tells a visitor what it is for, its themes, its year, what it costs, who organises it, and the way in", async () => {
    const { status, html } = await house.visitor().visits(here);
    expect(status).toBe(200);
    for (const part of [
      "Steeds meer jeugdprofessionals werken in de school",
      "Samen vroeg helpen",
      "Hulp regelen vanuit de school",
      "De school als werkplaats",
      "Samenwerken als één team",
      "dinsdag 23 maart 2027, 10.00 – 12.30 uur",
      "dinsdag 2 november 2027, 13.00 – 15.30 uur",
      "Gratis",
      "Steunpunt Waterrijk",
      nl.community.how,
    ])
      expect(html).toContain(part);
    expect(html).toContain(`href="${paths.enrol(demoCommunity)}"`);
    expect(html).toContain('href="/leergemeenschappen" aria-current="page"');
  });

  test("says how many places are left, and that a full group has a waiting list", async () => {
    const html = await house.visitor().reads(here);
    expect(html).toContain(nl.community.full);
    expect(html).toMatch(/Nog \d+ plekken/);
  });

  test("shows members their own group instead of the way in", async () => {
    const html = await (await house.as("samira@dewaterlelie.example")).reads(here);
    expect(html).toContain(nl.community.myGroup("Hulp regelen vanuit de school"));
    expect(html).not.toContain(`href="${paths.enrol(demoCommunity)}"`);
  });

  test("shows its organiser the way to the desk, and nobody else", async () => {
    const desk = `href="${paths.manage(demoCommunity)}"`;
    expect(await (await house.as("marit@steunpunt.example")).reads(here)).toContain(desk);
    expect(await (await house.as("samira@dewaterlelie.example")).reads(here)).not.toContain(desk);
    expect(await house.visitor().reads(here)).not.toContain(desk);
  });

  test("says nothing about the inside of its groups", async () => {
    const html = await house.visitor().reads(here);
    expect(html).not.toContain("Stel je vraag zodra hij opkomt");
    expect(html).not.toContain("Samira");
  });

  test("can be kept for the next visitor until something changes", async () => {
    const answer = await house.visitor().asks(here);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(
      (await (await house.as("samira@dewaterlelie.example")).asks(here)).headers.get("cache-control"),
    ).toBe("private, no-store");
  });
});

describe("earlier years", () => {
  test("stay to be read, without a way in", async () => {
    const { status, html } = await house.visitor().visits(paths.community(demoArchive));
    expect(status).toBe(200);
    expect(html).toContain(nl.community.closedTitle);
    expect(html).toContain("Webinar: waar staan we?");
    expect(html).not.toContain(`href="${paths.enrol(demoArchive)}"`);
  });

  test("stand below what is open in the list", async () => {
    const html = await house.visitor().reads(paths.list);
    expect(html.indexOf("Jeugdhulp in de school 2027")).toBeLessThan(
      html.indexOf("Jeugdhulp in de school 2026"),
    );
    expect(html).toContain(nl.list.archive);
  });

  test("can still be read by their organiser, and no longer be changed", async () => {
    const marit = await house.as("marit@steunpunt.example");
    expect(await marit.reads(paths.manage(demoArchive))).toContain(nl.manage.closed);
    const answer = await marit.posts(paths.edit(demoArchive), {
      title: "Toch anders",
      year: "2026",
      endsOn: "2027-12-31",
    });
    expect(answer.status).toBe(409);
    expect(await marit.reads(paths.community(demoArchive))).not.toContain("Toch anders");
  });
});

test("a community that does not exist, and one with an odd name, are not found", async () => {
  const visitor = house.visitor();
  expect((await visitor.visits(paths.community("bestaat-niet"))).status).toBe(404);
  expect((await visitor.visits(paths.community("%00'"))).status).toBe(404);
});

test("a year is over on the day after its last day", async () => {
  await house.wait(Date.parse("2027-12-15T22:30:00Z") - house.clock.now().getTime());
  expect(await house.visitor().reads(here)).toContain(`href="${paths.enrol(demoCommunity)}"`);
  await house.wait(60 * 60_000);
  expect(await house.visitor().reads(here)).toContain(nl.community.closedTitle);
  await house.wait(60 * 60_000);
  const { rows } = await house.door.engine.owner.query("select state from community where slug = $1", [
    demoCommunity,
  ]);
  expect(rows).toEqual([{ state: "closed" }]);
});
