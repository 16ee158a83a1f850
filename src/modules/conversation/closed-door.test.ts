import { describe, expect, test } from "vitest";
import { givePlaceBack } from "#modules/communities";
import { type Browser, openHouse } from "#testing";
import {
  begin,
  group,
  groupId,
  joris,
  lotte,
  one,
  personId,
  postId,
  postsFile,
  reply,
  samira,
  teun,
} from "./samples.ts";

const house = openHouse();
const outsiders = {
  "a member of another group": lotte,
  "the organiser of the community": "marit@steunpunt.example",
  "an administrator": "anke@schakel.example",
  "an editor": "yara@schakel.example",
  "someone without any group": "bram@devuurtoren.example",
};
const nowhere = "/themagroepen/deze-groep-bestaat-niet";
const nothing = "00000000-0000-4000-8000-000000000000";

/** Every address of this module behind the door of a group, with things in it that are really there. */
async function addresses(): Promise<readonly { method: string; path: string }[]> {
  const writer = await house.as(samira);
  const thread = await begin(writer, "Achter de deur", "Wat hier staat, blijft hier.");
  await reply(await house.as(teun), thread, "Zo is het.");
  const file = new File(["alleen voor ons"], "afspraak.txt", { type: "text/plain" });
  await postsFile(writer, thread, `${thread}/reacties`, { tekst: "Met een bestand." }, [file]);
  const { id: fileId } = await one<{ id: string }>(house, "select id from attachment limit 1");
  const known: Readonly<Record<string, string>> = {
    ":slug": group.split("/").at(-1)!,
    ":thread": thread.split("/").at(-1)!,
    ":post": await postId(house, thread, 0),
    ":file": fileId,
  };
  return house.door.app.routes
    .filter(({ method, path }) => path.startsWith("/themagroepen/:slug") && method !== "ALL")
    .filter(({ path }) => !/inrichten|begeleiders|verplaatsen/.test(path))
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, (name) => known[name] ?? nothing) }));
}

const fields = {
  tekst: "Ik wil ook iets zeggen",
  titel: "Een titel",
  soort: "question",
  reden: "x",
  naam: "name",
  wens: "follow",
  dank: "ja",
};

async function answerTo(browser: Browser, method: string, path: string) {
  const init =
    method === "POST"
      ? { method, body: new URLSearchParams(fields), headers: { origin: "http://localhost:3000" } }
      : { method };
  const response = await browser.asks(path, init);
  const headers = [...response.headers].filter(([name]) => name !== "x-request-id");
  return { status: response.status, headers, body: await response.text() };
}

describe("for whoever is not in it, a group does not exist", () => {
  test.each(Object.entries(outsiders))(
    "%s gets the same answer as for a group that nobody ever made",
    async (_, email) => {
      const browser = await house.as(email);
      const routes = await addresses();
      expect(routes.length).toBeGreaterThan(20);
      for (const { method, path } of routes) {
        const real = await answerTo(browser, method, path);
        const unreal = await answerTo(browser, method, path.replace(group, nowhere));
        expect(real, `${method} ${path}`).toEqual(unreal);
        expect(real.status, `${method} ${path}`).toBe(404);
      }
      for (const method of ["HEAD", "PUT", "DELETE", "PATCH"]) {
        const real = await answerTo(browser, method, group);
        expect(real, method).toEqual(await answerTo(browser, method, nowhere));
      }
    },
  );

  test("a visitor is asked to sign in, whether or not there is such a group", async () => {
    for (const { method, path } of await addresses()) {
      const real = await answerTo(house.visitor(), method, path);
      const unreal = await answerTo(house.visitor(), method, path.replace(group, nowhere));
      expect(real.status, `${method} ${path}`).toBe(303);
      const places = [real, unreal].map(({ headers }) => headers.find(([name]) => name === "location")?.[1]);
      expect(places[0]?.replace(encodeURIComponent(group), encodeURIComponent(nowhere))).toBe(places[1]);
    }
  });

  test("the link in a mail leads nowhere for someone else", async () => {
    const thread = await begin(await house.as(samira), "Waar leidt dit heen?", "Nergens.");
    const outsider = await house.as(lotte);
    const id = thread.split("/").at(-1)!;
    expect(await answerTo(outsider, "GET", `/nieuws/${id}`)).toEqual(
      await answerTo(outsider, "GET", `/nieuws/${nothing}`),
    );
    expect((await (await house.as(teun)).visits(`/nieuws/${id}`)).path).toBe(thread);
  });

  test("someone of the group cannot reach a thread through the door of another group", async () => {
    const thread = await begin(await house.as(samira), "Hier wel", "Daar niet.");
    const elsewhere = (await house.as(lotte)).visits(
      thread.replace(group, "/themagroepen/samen-vroeg-helpen-2027"),
    );
    expect((await elsewhere).status).toBe(404);
  });
});

describe("a place that ends", () => {
  test("closes the door at the next request, also on what was open", async () => {
    const thread = await begin(await house.as(samira), "Blijft zonder jou", "Tot later.");
    const leaver = await house.as(teun);
    await reply(leaver, thread, "Mijn laatste woord hier.");
    await leaver.visits(thread);
    const place = { groupId: await groupId(house, group), personId: await personId(house, teun) };
    await house.door.acts.asSystem("someone leaves", (act) => givePlaceBack(act, place));

    expect((await leaver.visits(thread)).status).toBe(404);
    expect((await leaver.posts(`${thread}/reacties`, { tekst: "Nog één ding" })).status).toBe(404);
    expect((await leaver.visits(group)).status).toBe(404);
    const stays = await (await house.as(joris)).reads(thread);
    expect(stays).toContain("Mijn laatste woord hier.");
    expect(stays).toContain("Oud-deelnemer");
    expect(stays).not.toContain("Teun Wierdsma");

    expect(await leaver.reads("/mijn/berichten")).toContain("Mijn laatste woord hier.");
    const own = `/mijn/berichten/${await postId(house, thread, 1)}/verwijdering`;
    await leaver.posts(own);
    expect(await (await house.as(joris)).reads(thread)).not.toContain("Mijn laatste woord hier.");
  });
});
