import { brotliDecompressSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { openHouse } from "#testing";

// What every page of the house can count on, seen from outside.

const house = openHouse();

describe("a request", () => {
  test("is answered with headers that keep the page to itself", async () => {
    const { headers } = await house.visitor().visits("/");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    for (const part of ["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|data:|\*|http:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("gets a page in plain Dutch for an address nobody knows, and RFC 9457 for a program", async () => {
    const page = await house.visitor().visits("/bestaat-niet");
    expect(page.status).toBe(404);
    expect(page.html).toContain("Deze bladzijde kennen we niet");
    const answer = await house.visitor().asks("/bestaat-niet", { headers: { accept: "application/json" } });
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404, type: "urn:schakel:house/not-found" });
  });

  test("with a method that an address does not have is told which it has", async () => {
    const answer = await house.visitor().asks("/weergave", { method: "DELETE" });
    expect(answer.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, POST");
    expect((await house.visitor().asks("/bestaat-niet", { method: "DELETE" })).status).toBe(404);
  });

  test("that is too large is refused with a word about it", async () => {
    const body = new URLSearchParams({ taal: "x".repeat(3 * 1024 * 1024) });
    const answer = await house.visitor().asks("/weergave", { method: "POST", body });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("te groot");
  });
});

describe("what no browser sends", () => {
  const garbled = [
    ["without a boundary", "multipart/form-data", "--x\r\n"],
    ["empty", "multipart/form-data; boundary=x", ""],
    [
      "broken off",
      "multipart/form-data; boundary=x",
      '--x\r\nContent-Disposition: form-data; name="taal"\r\n\r\ne',
    ],
  ] as const;

  test.each(garbled)("a form that is garbled (%s) is refused, not our fault", async (_, type, body) => {
    const headers = { "content-type": type };
    const answer = await house.visitor().asks("/weergave", { method: "POST", body, headers });
    expect(answer.status).toBe(422);
    const kept = await house.visitor().asks("/mijn/profiel", { method: "POST", body, headers });
    expect(kept.status).toBe(422);
  });

  test.each(["/agenda/a%00b", "/leergemeenschappen/%00", "/agenda?jaar=%00", "/inloggen/link/%00"])(
    "an address with a NUL character does not exist: %s",
    async (address) => {
      expect((await house.visitor().asks(address)).status).toBe(404);
    },
  );

  test("a field with a NUL character in its name is kept under the name without it", async () => {
    const late = house.visitor();
    const body = new URLSearchParams({ "helpt\0": "Niet kwijtraken" });
    expect((await late.asks("/mijn/profiel", { method: "POST", body })).status).toBe(303);
    await late.posts("/inloggen/oefenen", { email: "samira@dewaterlelie.example" });
    await late.posts("/verder/van-mij");
    expect(await late.reads("/verder")).toContain("Niet kwijtraken");
  });
});

describe("a post from another website", () => {
  const post = (headers: Record<string, string>) =>
    house.visitor().asks("/weergave", { method: "POST", body: new URLSearchParams({ taal: "en" }), headers });

  test.each([
    { origin: "https://elders.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site", origin: "http://localhost:3000" },
  ])("is refused: %j", async (headers) => {
    const answer = await post(headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("control: the same post from our own page does something", async () => {
    const answer = await post({ origin: "http://localhost:3000", "sec-fetch-site": "same-origin" });
    expect(answer.headers.getSetCookie().join()).toContain("taal=en");
  });
});

describe("a form that arrives after its session has ended", () => {
  test("is handed back after signing in", async () => {
    const late = house.visitor();
    const text = "Een lange vraag over ouders bij het mdo, die ik niet nog eens wil typen.";
    await late.posts("/mijn/profiel", { helpt: text });
    await late.posts("/inloggen/oefenen", { email: "samira@dewaterlelie.example" });
    expect(await late.reads("/verder")).not.toContain(text);
    await late.posts("/verder/van-mij");
    expect(await late.reads("/verder")).toContain(text);
  });

  test("is shown to nobody else", async () => {
    const late = house.visitor();
    await late.posts("/mijn/profiel", { helpt: "Alleen voor mij bedoeld" });
    const other = await house.as("bram@devuurtoren.example");
    expect(await other.reads("/verder")).not.toContain("Alleen voor mij bedoeld");
  });
});

test("what stands behind a secret address is for no search engine, also when the address got about", async () => {
  const robots = async (path: string) => (await house.visitor().asks(path)).headers.get("x-robots-tag");
  expect(await robots("/vraag/een-sleutel")).toBe("noindex");
  expect(await robots("/agenda")).toBeNull();
});

describe("finished pages kept in memory", () => {
  test("are dropped when something they show was recorded", async () => {
    const { pages } = house.door;
    const written: Buffer[] = [];
    const response = { writeHead: () => response, end: (body: Buffer) => written.push(body) };
    const asked = { method: "GET", url: "/", headers: {} };
    await house.visitor().visits("/");
    expect(pages.answer(asked as never, response as never)).toBe(true);
    expect(written.join("")).toContain("<!doctype html>");
    await house.door.acts.asSystem("something changed", (act) =>
      act.record("communities/changed", { id: "11111111-1111-4111-8111-111111111111" }),
    );
    await expect.poll(() => pages.answer(asked as never, response as never)).toBe(false);
  });

  test("go packed to a browser that unpacks them, the first time and from memory; what is made for one person does not", async () => {
    const packed = { "accept-encoding": "gzip, br" };
    const plain = await house.visitor().reads("/");
    const first = await house.visitor().asks("/?eerst", { headers: packed });
    expect([first.headers.get("content-encoding"), first.headers.get("vary")]).toEqual([
      "br",
      "accept-encoding",
    ]);
    expect(brotliDecompressSync(Buffer.from(await first.arrayBuffer())).toString().length).toBe(plain.length);
    const heads: string[][] = [];
    const bodies: Buffer[] = [];
    const response = {
      writeHead: (_: number, headers: string[]) => void heads.push(headers),
      end: (body: Buffer) => void bodies.push(body),
    };
    for (const headers of [packed, {}])
      house.door.pages.answer({ method: "GET", url: "/", headers } as never, response as never);
    expect(heads.map((head) => head.includes("content-encoding"))).toEqual([true, false]);
    expect(brotliDecompressSync(bodies[0]!).toString()).toBe(bodies[1]!.toString());
    const member = await house.as("samira@dewaterlelie.example");
    const own = await member.asks("/", { headers: packed });
    expect(own.headers.get("content-encoding")).toBeNull();
  });

  test("are never given to someone with a cookie", async () => {
    await house.visitor().visits("/");
    const asked = { method: "GET", url: "/", headers: { cookie: "schakel_sessie=x" } };
    expect(house.door.pages.answer(asked as never, {} as never)).toBe(false);
  });
});

describe("an act", () => {
  test("leaves nothing behind when it fails", async () => {
    const before = await count();
    await expect(
      house.door.acts.asSystem("fail", async (act) => {
        await act.record("test/never", { id: "11111111-1111-4111-8111-111111111111" });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await count()).toBe(before);
  });

  test("of a person sees no setting of the house, however it asks", async () => {
    const person = {
      kind: "person",
      id: "11111111-1111-4111-8111-111111111111",
      grants: new Set<string>(),
    } as const;
    const peek = house.door.acts.act(person, (act) => act.tx.execute(sql`select * from house.setting`));
    await expect(peek).rejects.toThrow();
  });

  test("as the house, inside an act of a person, goes back to being that person", async () => {
    const person = {
      kind: "person",
      id: "11111111-1111-4111-8111-111111111111",
      grants: new Set<string>(),
    } as const;
    const seen = await house.door.acts.act(person, async (act) => {
      await act.asSystem("look for a moment", (asHouse) =>
        asHouse.tx.execute(sql`select * from house.setting`),
      );
      const { rows } = await act.tx.execute(sql`select current_user as role, house.actor() as actor`);
      return rows[0];
    });
    expect(seen).toEqual({ role: "schakel_app", actor: person.id });
  });

  const count = async () =>
    (await house.door.engine.system.query("select count(*)::int as n from house.audit_entry")).rows[0].n;
});
