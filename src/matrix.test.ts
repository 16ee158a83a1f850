import { beforeAll, describe, expect, test } from "vitest";
import { demoPeople } from "#modules/people";
import { doorOf } from "#platform/http";
import { type Browser, type House, openHouse } from "#testing";

/*
 * Persona x route x object, made from the routes themselves: nobody finds out more about what is not theirs than that it does not exist.
 * Every route with a name or an id in its address belongs to a territory, which says who may come there. For everyone else the answer
 * must be, to the letter, the answer for something that does not exist. A new route outside every territory fails.
 */

const house = openHouse();

interface Place {
  /** What fills the parameters of a route; a parameter that is missing here gets an id that does not exist. */
  readonly params: Readonly<Record<string, string>>;
  /** E-mail addresses of who may know that this exists. */
  readonly known: ReadonlySet<string>;
}

interface Territory {
  readonly name: string;
  readonly routes: RegExp;
  readonly places: (house: House) => Promise<readonly Place[]>;
}

const rows = async (question: string): Promise<Record<string, string>[]> =>
  (await house.door.engine.system.query(question)).rows;

async function placesBy(question: string): Promise<readonly Place[]> {
  const places = new Map<string, { params: Record<string, string>; known: Set<string> }>();
  for (const { email, ...params } of await rows(question)) {
    const key = JSON.stringify(params);
    if (!places.has(key)) places.set(key, { params, known: new Set() });
    if (email) places.get(key)?.known.add(email);
  }
  return [...places.values()];
}

const territories: readonly Territory[] = [
  {
    name: "a closed theme group",
    routes: /^\/themagroepen\/:slug/,
    places: () =>
      placesBy(`select g.slug, p.email from theme_group g
        left join group_member m on m.group_id = g.id and m.until is null left join person p on p.id = m.person_id`),
  },
];

const personas = ["", ...demoPeople.map(({ email }) => email)];
const nowhere = "00000000-0000-4000-8000-000000000000";
const unknown = "bestaat-echt-niet";

interface Route {
  readonly method: string;
  readonly path: string;
}

const routes = (): Route[] => {
  const seen = new Map<string, Route>();
  for (const { method, path, handler } of house.door.app.routes) {
    if (method !== "ALL" && doorOf(handler)) seen.set(`${method} ${path}`, { method, path });
  }
  return [...seen.values()];
};

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(
    /:(\w+)(\{[^}]*\})?/g,
    (_, name: string) => params[name] ?? (name === "slug" ? unknown : nowhere),
  );

/** An answer without what differs by nature: the address itself, keys of forms, the number of the request. */
async function seenBy(
  browser: Browser,
  { method, path }: Route,
  params: Readonly<Record<string, string>>,
): Promise<string> {
  const address = fill(path, params);
  const init =
    method === "GET"
      ? {}
      : { method, body: new URLSearchParams({ leeg: "" }), headers: { origin: "http://localhost:3000" } };
  const answer = await browser.asks(address, init);
  const text = `${answer.status} ${answer.headers.get("location") ?? ""}\n${await answer.text()}`;
  return [...Object.values(params), unknown, nowhere]
    .reduce((seen, value) => seen.replaceAll(value, "…"), text)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "…");
}

let browsers: Map<string, Browser>;
beforeAll(async () => {
  browsers = new Map();
  for (const email of personas) browsers.set(email, email ? await house.as(email) : house.visitor());
});

describe.each(territories)("$name", ({ routes: belongs, places }) => {
  test("does not exist for who may not know it, on any route", async () => {
    const inside = routes().filter(({ path }) => belongs.test(path));
    expect(inside.length).toBeGreaterThan(0);
    const deviations: string[] = [];
    for (const { params, known } of await places(house)) {
      for (const [email, browser] of browsers) {
        if (known.has(email)) continue;
        for (const route of inside) {
          const [real, imagined] = [await seenBy(browser, route, params), await seenBy(browser, route, {})];
          if (real !== imagined)
            deviations.push(`${email || "a visitor"} ${route.method} ${route.path}: ${real.slice(0, 80)}`);
        }
      }
    }
    expect(deviations).toEqual([]);
  });

  test("control: who may know it does see a difference", async () => {
    const pages = routes().filter(({ method, path }) => method === "GET" && belongs.test(path));
    let differences = 0;
    for (const { params, known } of await places(house)) {
      for (const email of known) {
        const browser = browsers.get(email);
        for (const route of browser ? pages : []) {
          if ((await seenBy(browser!, route, params)) !== (await seenBy(browser!, route, {}))) differences++;
        }
      }
    }
    expect(differences).toBeGreaterThan(0);
  });
});
