import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import type { OpenCollection } from "#platform/open-data";
import { openHouse } from "#testing";
import { siteModules } from "../../modules.ts";

// What the house gives to everyone: the same for whoever asks, described by a document that is made of the same shapes.

const house = openHouse({ env: { MAIL_FROM: "Schakel <schakel@schakel.example>" } });
const collections = siteModules.flatMap(({ open }) => open ?? []);
const names = collections.map(({ name }) => name);

const get = (path: string, init: RequestInit = {}) => house.door.app.request(path, init);
// biome-ignore lint/suspicious/noExplicitAny: what came over the wire, looked at below
const read = async (path: string): Promise<any> => (await get(path)).json();

/** Every part of a list, one after the other, each as small as asked. */
async function walk({ name }: OpenCollection, size: number): Promise<readonly Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  let next: string | null = `/api/v1/${name}?aantal=${size}`;
  while (next !== null) {
    const { pathname, search }: URL = new URL(next, "http://house");
    const { resultaten, volgende } = await read(pathname + search);
    expect(resultaten.length).toBeLessThanOrEqual(size);
    all.push(...resultaten);
    next = volgende;
  }
  return all;
}

describe("every collection", () => {
  test.each(names)("%s gives things of the shape that it promises, and each by itself", async (name) => {
    const collection = collections.find((each) => each.name === name)!;
    const { resultaten } = await read(`/api/v1/${name}`);
    expect(resultaten.length).toBeGreaterThan(0);
    for (const thing of resultaten) {
      expect(collection.thing.strict().parse(thing)).toEqual(thing);
      expect(await read(`/api/v1/${name}/${encodeURIComponent(thing.id)}`)).toEqual(thing);
    }
  });

  test.each(names)("%s is whole and in the same order in parts of any size", async (name) => {
    const collection = collections.find((each) => each.name === name)!;
    const inOnes = await walk(collection, 1);
    expect(inOnes).toEqual(await walk(collection, 100));
    expect(new Set(inOnes.map(({ id }) => id)).size).toBe(inOnes.length);
  });

  test.each(names)("%s leads to pages that a visitor can read", async (name) => {
    const { resultaten } = await read(`/api/v1/${name}?aantal=3`);
    for (const { adres } of resultaten) {
      expect((await get(new URL(adres).pathname)).status).toBe(200);
    }
  });
});

describe("the document", () => {
  test("is OpenAPI 3.1, and follows the API Design Rules", async () => {
    const document = await read("/api/v1/openapi.json");
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);

    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(document.info.contact).sort()).toEqual(["email", "name", "url"]);
    expect(document.servers[0].url).toMatch(/\/api\/v1$/);
    expect(Object.keys(document.paths).sort()).toEqual(
      names.flatMap((name) => [`/${name}`, `/${name}/{id}`]).sort(),
    );
    const operations = Object.values<Record<string, never>>(document.paths);
    expect(operations.flatMap((path) => Object.keys(path)).every((method) => method === "get")).toBe(true);
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^(\/([a-z0-9-]+|\{id\}))+$/);
    for (const field of fieldsIn(document)) expect(field).toMatch(/^[a-z][a-zA-Z0-9]*$/);
    const text = JSON.stringify(document);
    expect(text.match(/"responses":/g)).toHaveLength(operations.length);
    expect(text.match(/"API-Version":/g)?.length).toBe(2 * operations.length);
  });

  test("says the version with every answer, also with a refusal", async () => {
    for (const path of ["/openapi.json", "/bijeenkomsten", "/bijeenkomsten/niets", "/niets"]) {
      const answer = await get(`/api/v1${path}`);
      expect(answer.headers.get("api-version")).toBe("1.0.0");
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    }
  });
});

describe("what is asked wrongly", () => {
  test.each([
    ["/bijeenkomsten?kleur=rood", "kleur"],
    ["/bijeenkomsten?aantal=0", "aantal"],
    ["/bijeenkomsten?aantal=1000000", "aantal"],
    ["/bijeenkomsten?vanaf=gisteren", "vanaf"],
    ["/bijeenkomsten?soort=feest", "soort"],
    ["/gedeelde-definitie?na=", "na"],
  ])("%s is 400 and names it", async (path, field) => {
    const answer = await get(`/api/v1${path}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(Object.keys((await answer.json()).errors)).toEqual([field]);
  });

  test.each([
    ["GET", "/bijeenkomsten/", 404],
    ["GET", "/bijeenkomsten/is-er-niet", 404],
    ["GET", "/niets", 404],
    ["POST", "/bijeenkomsten", 405],
    ["DELETE", "/bijeenkomsten/een", 405],
  ])("%s %s is a problem for programs", async (method, path, status) => {
    const answer = await get(`/api/v1${path}`, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
  });

  test("a part after something that is not there is empty", async () => {
    for (const name of names)
      expect(await read(`/api/v1/${name}?na=${crypto.randomUUID()}`)).toEqual({
        resultaten: [],
        volgende: null,
      });
  });
});

describe("meetings", () => {
  test("can be asked by day, kind and sector", async () => {
    const { resultaten: all } = await read("/api/v1/bijeenkomsten?aantal=100");
    const day = (moment: string) =>
      new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" }).format(new Date(moment));
    const [, some] = all;
    const from = day(some.eindigt);
    const { resultaten: later } = await read(`/api/v1/bijeenkomsten?aantal=100&vanaf=${from}`);
    expect(later).toEqual(all.filter(({ eindigt }: { eindigt: string }) => day(eindigt) >= from));
    const { resultaten: earlier } = await read(`/api/v1/bijeenkomsten?aantal=100&tot=${day(some.begint)}`);
    expect(earlier).toEqual(all.filter(({ begint }: { begint: string }) => day(begint) <= day(some.begint)));
    const { resultaten: alike } = await read(`/api/v1/bijeenkomsten?aantal=100&soort=${some.soort}`);
    expect(alike).toEqual(all.filter(({ soort }: { soort: string }) => soort === some.soort));
    const { resultaten: po } = await read("/api/v1/bijeenkomsten?aantal=100&sector=po");
    expect(po).toEqual(
      all.filter(({ sectoren }: { sectoren: string[] }) => sectoren.length === 0 || sectoren.includes("po")),
    );
  });

  test("that are a draft stay with their organisers, whoever asks", async () => {
    const { rows } = await house.door.engine.owner.query(
      "update event set visibility = 'draft' where id = (select id from event where visibility = 'public' order by starts_at desc limit 1) returning slug, belongs_to",
    );
    const [{ slug }] = rows;
    const marit = await house.as("marit@steunpunt.example");
    for (const path of ["/api/v1/bijeenkomsten?aantal=100", "/sitemap/1.xml"])
      expect(await marit.reads(path)).not.toContain(slug);
    expect((await marit.visits(`/api/v1/bijeenkomsten/${slug}`)).status).toBe(404);
  });
});

describe("the site map", () => {
  test("is named where robots look, and every page in it is there for a visitor", async () => {
    const robots = await (await get("/robots.txt")).text();
    const [, index] = /^Sitemap: (\S+)$/m.exec(robots)!;
    const parts = locations(await (await get(new URL(index!).pathname)).text());
    expect(parts).toHaveLength(1);
    const pages = locations(await (await get(new URL(parts[0]!).pathname)).text());
    expect(pages.length).toBeGreaterThan(20);
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages) expect([page, (await get(new URL(page).pathname)).status]).toEqual([page, 200]);
  });

  test("has no part that would be empty", async () => {
    for (const part of ["0.xml", "2.xml", "1"]) expect((await get(`/sitemap/${part}`)).status).toBe(404);
  });
});

describe("a page that everyone may read", () => {
  const dataOf = (html: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);

  test("says what it is to search engines and to who shares it", async () => {
    const {
      resultaten: [meeting],
    } = await read("/api/v1/bijeenkomsten");
    const html = await house.visitor().reads(new URL(meeting.adres).pathname);
    expect(dataOf(html)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Event",
      name: meeting.titel,
      startDate: meeting.begint,
      endDate: meeting.eindigt,
    });
    expect(html).toContain(`<link rel="canonical" href="${meeting.adres}"`);
    expect(html).toContain(`<meta property="og:url" content="${meeting.adres}"`);
    expect(html).toContain('<meta property="og:title" content="');

    const {
      resultaten: [example],
    } = await read("/api/v1/praktijkvoorbeelden");
    expect(dataOf(await house.visitor().reads(new URL(example.adres).pathname))).toMatchObject({
      "@type": "Article",
      headline: example.titel,
      datePublished: example.geplaatstOp,
    });
    const {
      resultaten: [answer],
    } = await read("/api/v1/antwoorden");
    expect(dataOf(await house.visitor().reads(new URL(answer.adres).pathname))).toMatchObject({
      "@type": "FAQPage",
      mainEntity: [{ name: answer.vraag, acceptedAnswer: { text: answer.antwoord } }],
    });
  });

  test("keeps words that look like the end of a script inside its data", async () => {
    const hostile = "</script><script>alert(1)</script><!--";
    const { rows } = await house.door.engine.owner.query(
      "update event set title = $1 where id = (select id from event where visibility = 'public' order by starts_at limit 1) returning slug",
      [hostile],
    );
    house.door.pages.heard(null);
    const html = await house.visitor().reads(`/agenda/${rows[0].slug}`);
    expect(html).not.toContain("<script>alert");
    expect(dataOf(html).name).toBe(hostile);
  });

  test("of a member is nothing to find or share", async () => {
    const marit = await house.as("marit@steunpunt.example");
    expect(await marit.reads("/mijn")).not.toMatch(/og:url|rel="canonical"|ld\+json/);
  });
});

describe("a block for someone else's site", () => {
  test.each(["/blok/agenda", "/blok/praktijkvoorbeelden"])(
    "%s may stand in a frame and runs nothing",
    async (path) => {
      const answer = await get(path);
      const policy = answer.headers.get("content-security-policy");
      expect(policy).toContain("frame-ancestors *");
      expect(policy).not.toContain("script-src");
      expect(answer.headers.get("x-frame-options")).toBeNull();
      expect(answer.headers.get("set-cookie")).toBeNull();
      const html = await answer.text();
      expect(html).not.toContain("<script");
      expect(html).toContain('<base target="_blank"');
    },
  );

  test("is the only page that may", async () => {
    for (const path of ["/", "/agenda", "/open-gegevens", "/mijn", "/api/v1/bijeenkomsten"]) {
      const answer = await get(path);
      expect(answer.headers.get("x-frame-options")).toBe("DENY");
      expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  test("takes the choices of the agenda, and shows a member what a visitor sees", async () => {
    const online = await (await get("/blok/agenda?waar=online")).text();
    expect(online).toContain("/agenda/");
    const none = await (await get("/blok/agenda?soort=college-tour&waar=locatie&sector=mbo")).text();
    expect(none).not.toContain('href="/agenda/');
    const marit = await house.as("marit@steunpunt.example");
    expect(await marit.reads("/blok/agenda")).toBe(await (await get("/blok/agenda")).text());
  });
});

const locations = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);

/** Names of fields in all schemas of a document. */
function fieldsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === "properties" ? Object.keys(inner as object) : []),
    ...fieldsIn(inner),
  ]);
}
