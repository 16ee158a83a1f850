import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";
import { aCommunity, codeFor, comesIn, signsUp } from "./a-community.ts";
import { nl } from "./messages.nl.ts";
import { enrolmentPaths } from "./paths.ts";
import { makeADuo } from "./sides.ts";

const house = openHouse();
const municipality = { organisatie: "Gemeente Duinkust", soort: "municipality", sector: "other" };
const linkIn = (text: string): string => new URL(/http\S+\/aanmelden\/duo\/\S+/.exec(text)![0]).pathname;

describe("in a community for duos", () => {
  test("one half waits for the other, who comes by the mail, and then both are in the same group", async () => {
    const community = await aCommunity(house, [4, 4], { asDuo: true });
    const school = await comesIn(house, community, {
      email: "school@duo.example",
      thema: "2",
      partner: "gemeente@duo.example",
    });
    expect(school.answer.html.includes(nl.done.incomplete)).toBe(true);
    expect(school.answer.html.includes("gemeente@duo.example")).toBe(true);
    expect((await school.browser.visits(`/themagroepen/${community.slug}-2`)).status).toBe(404);
    expect(await school.browser.reads("/mijn")).toContain("nog niet compleet");

    const [mail] = await house.mailsTo("gemeente@duo.example");
    expect(mail?.subject).toContain("Noor Zandstra vraagt je mee");
    const other = house.visitor();
    const invited = await other.visits(linkIn(mail!.text));
    expect(invited.html.includes("Noor Zandstra")).toBe(true);
    const about = await other.posts(linkIn(mail!.text));
    expect(about.html.includes('value="gemeente@duo.example"')).toBe(true);

    const done = await comesIn(
      house,
      community,
      { email: "gemeente@duo.example", thema: "2", about: municipality },
      other,
    );
    expect(done.answer.html.includes(nl.done.confirmed)).toBe(true);
    expect(done.answer.html.includes("Thema twee")).toBe(true);
    const first = await school.browser.reads(enrolmentPaths.done(community.slug));
    expect(first.includes(nl.done.confirmed)).toBe(true);
    const subjects = (await house.mailsTo("school@duo.example")).map(({ subject }) => subject);
    expect(subjects).toContain("Je doet mee met Proefjaar");
    expect((await house.visitor().visits(linkIn(mail!.text))).status).toBe(410);
  });

  test("an invitation that was passed on completes nothing: it is bound to its address", async () => {
    const community = await aCommunity(house, [4], { asDuo: true });
    await comesIn(house, community, { email: "een@bind.example", partner: "gevraagd@bind.example" });
    const [mail] = await house.mailsTo("gevraagd@bind.example");
    const stranger = house.visitor();
    await stranger.visits(linkIn(mail!.text));
    await stranger.posts(linkIn(mail!.text));
    const done = await comesIn(
      house,
      community,
      { email: "vreemde@bind.example", about: municipality },
      stranger,
    );
    expect(done.answer.html.includes(nl.done.incomplete)).toBe(true);
  });

  test("two of the same side make no duo, and someone else can be asked", async () => {
    const community = await aCommunity(house, [4], { asDuo: true });
    const first = await comesIn(house, community, {
      email: "een@kant.example",
      partner: "twee@kant.example",
    });
    const second = await comesIn(house, community, { email: "twee@kant.example" });
    expect(second.answer.html.includes(nl.done.incomplete)).toBe(true);
    await comesIn(house, community, { email: "drie@kant.example", about: municipality });
    await first.browser.visits(enrolmentPaths.done(community.slug));
    const done = await first.browser.posts(enrolmentPaths.partner(community.slug), {
      partner: "drie@kant.example",
    });
    expect(done.html.includes(nl.done.confirmed)).toBe(true);
  });

  test("two places or none: both wait, and both get in", async () => {
    const community = await aCommunity(house, [3], { asDuo: true });
    const pair = async (name: string) => {
      const one = await comesIn(house, community, {
        email: `${name}1@paar.example`,
        partner: `${name}2@paar.example`,
      });
      const other = await comesIn(house, community, { email: `${name}2@paar.example`, about: municipality });
      return { one, other };
    };
    const inside = await pair("a");
    const { one, other } = await pair("b");
    expect(other.answer.html.includes(nl.done.waiting(1))).toBe(true);
    await inside.one.browser.posts(enrolmentPaths.withdrawal(community.slug));
    for (const { browser } of [one, other])
      expect((await browser.reads(enrolmentPaths.done(community.slug))).includes(nl.done.confirmed)).toBe(
        true,
      );
    const stays = await inside.other.browser.reads(enrolmentPaths.done(community.slug));
    expect(stays.includes(nl.done.confirmed)).toBe(true);
  });

  test("nobody is their own partner", async () => {
    const community = await aCommunity(house, [2], { asDuo: true });
    const alone = house.visitor();
    const answer = await signsUp(alone, community, {
      email: "zelf@duo.example",
      partner: "zelf@duo.example",
    });
    expect(answer.status).toBe(409);
    expect(answer.path).toBe(enrolmentPaths.step(community.slug, "check"));
    await expect(codeFor(house, "zelf@duo.example")).rejects.toThrow();
  });
});

test.each([
  ["school", "municipality", true],
  ["swvPo", "youthCare", true],
  ["swv", "localTeam", true],
  ["school", "swvVo", false],
  ["municipality", "youthCare", false],
  ["national", "school", true],
  ["national", "other", false],
])("%s and %s make a duo: %s", (one, other, duo) => {
  expect(makeADuo(one, other)).toBe(duo);
  expect(makeADuo(other, one)).toBe(duo);
});
