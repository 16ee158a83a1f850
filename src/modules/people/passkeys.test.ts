import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";
import { expect, test } from "vitest";
import { type Browser, openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { peoplePaths } from "./paths.ts";
import { sessionCount } from "./testing.ts";

const house = openHouse();
const origin = "http://localhost:3000";
const lotte = "lotte@gemeentewaterrijk.example";

/** A device with one passkey, as WebAuthn describes it (level 3, section 6): ES256 and no attestation. */
class Device {
  readonly id = randomBytes(16).toString("base64url");
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #site: string;
  #counter = 0;
  constructor(site = "localhost") {
    this.#site = site;
  }

  registers(challenge: string, at = origin) {
    const clientDataJSON = this.#client("webauthn.create", challenge, at);
    const id = Buffer.from(this.id, "base64url");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const authData = Buffer.concat([
      this.#data(0x45),
      Buffer.alloc(16),
      length,
      id,
      coseKey(this.#keys.publicKey),
    ]);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", new Uint8Array(authData)],
    ]);
    const attestationObject = Buffer.from(isoCBOR.encode(attestation as never)).toString("base64url");
    return this.#credential({ clientDataJSON, attestationObject, transports: ["internal"] });
  }

  answers(challenge: string, at = origin) {
    const clientDataJSON = this.#client("webauthn.get", challenge, at);
    const data = this.#data(0x05);
    const hash = createHash("sha256").update(Buffer.from(clientDataJSON, "base64url")).digest();
    const signature = sign("sha256", Buffer.concat([data, hash]), this.#keys.privateKey).toString(
      "base64url",
    );
    return this.#credential({ clientDataJSON, authenticatorData: data.toString("base64url"), signature });
  }

  #client = (type: string, challenge: string, at: string): string =>
    Buffer.from(JSON.stringify({ type, challenge, origin: at, crossOrigin: false })).toString("base64url");

  #data(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#counter);
    return Buffer.concat([createHash("sha256").update(this.#site).digest(), Buffer.from([flags]), counter]);
  }

  #credential = <Answer>(response: Answer) => ({
    id: this.id,
    rawId: this.id,
    type: "public-key",
    clientExtensionResults: {},
    response,
  });
}

function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: "jwk" });
  const point = (text = "") => new Uint8Array(Buffer.from(text, "base64url"));
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, point(x)],
    [-3, point(y)],
  ]);
  return Buffer.from(isoCBOR.encode(cose as never));
}

async function sends(browser: Browser, path: string, body: object = {}) {
  const answer = await browser.asks(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", accept: "application/json", origin },
  });
  return { status: answer.status, json: await answer.json() };
}

async function registers(browser: Browser, device: Device) {
  const question = await sends(browser, peoplePaths.newPasskeyQuestion);
  return sends(browser, peoplePaths.newPasskeyAnswer, device.registers(question.json.challenge));
}

async function signsIn(browser: Browser, device: Device, next = "") {
  const question = await sends(browser, peoplePaths.passkeyQuestion);
  return sends(
    browser,
    `${peoplePaths.passkeyAnswer}?naar=${encodeURIComponent(next)}`,
    device.answers(question.json.challenge),
  );
}

test("someone saves a passkey, hears of it by mail, and comes in with it elsewhere", async () => {
  const device = new Device();
  const browser = await house.as(lotte);
  expect(await registers(browser, device)).toEqual({
    status: 200,
    json: { location: "/mijn/passkeys?gelukt=passkey" },
  });
  const subjects = (await house.mailsTo(lotte)).map(({ subject }) => subject);
  expect(subjects).toContain(nl.letters.passkeyMade("").subject);

  const elsewhere = house.visitor();
  expect((await signsIn(elsewhere, device, "/mijn/profiel")).json).toEqual({ location: "/mijn/profiel" });
  expect(await elsewhere.reads("/mijn")).toContain("Lotte");
  expect((await signsIn(house.visitor(), device, "//evil.example")).json).toEqual({ location: "/mijn" });
});

test("renamed and removed by its owner alone; a removed one lets nobody in", async () => {
  const device = new Device();
  const [owner, other] = [
    await house.as("teun@jeugdhulpoever.example"),
    await house.as("bram@devuurtoren.example"),
  ];
  await registers(owner, device);
  expect((await other.posts(peoplePaths.renamePasskey(device.id), { naam: "Van mij" })).status).toBe(404);
  await other.posts(peoplePaths.removePasskey(device.id));
  expect((await owner.posts(peoplePaths.renamePasskey(device.id), { naam: "Werklaptop" })).html).toContain(
    "Werklaptop",
  );
  expect((await owner.posts(peoplePaths.renamePasskey(device.id), { naam: "" })).status).toBe(422);
  expect((await signsIn(house.visitor(), device)).status).toBe(200);
  await owner.posts(peoplePaths.removePasskey(device.id));
  expect((await signsIn(house.visitor(), device)).status).toBe(422);
});

test("a question is answered once, in the browser that got it, within five minutes", async () => {
  const device = new Device();
  const browser = await house.as("yara@schakel.example");
  await registers(browser, device);
  const before = await sessionCount(house, "yara@schakel.example");

  const one = house.visitor();
  const { json } = await sends(one, peoplePaths.passkeyQuestion);
  const other = house.visitor();
  await sends(other, peoplePaths.passkeyQuestion);
  expect((await sends(other, peoplePaths.passkeyAnswer, device.answers(json.challenge))).status).toBe(422);
  expect((await sends(one, peoplePaths.passkeyAnswer, device.answers("something-else"))).status).toBe(422);
  expect((await sends(one, peoplePaths.passkeyAnswer, device.answers(json.challenge))).status).toBe(422);

  const late = await sends(one, peoplePaths.passkeyQuestion);
  await house.wait(5 * 60_000);
  expect((await sends(one, peoplePaths.passkeyAnswer, device.answers(late.json.challenge))).status).toBe(422);
  expect(await sessionCount(house, "yara@schakel.example")).toBe(before);
});

test("an answer made for another site, or with another key, opens nothing", async () => {
  const device = new Device();
  const browser = await house.as("samira@dewaterlelie.example");
  await registers(browser, device);
  const asked = async () => {
    const visitor = house.visitor();
    return { visitor, challenge: (await sends(visitor, peoplePaths.passkeyQuestion)).json.challenge };
  };
  const phished = await asked();
  const answer = device.answers(phished.challenge, "https://schakel.evil.example");
  expect((await sends(phished.visitor, peoplePaths.passkeyAnswer, answer)).status).toBe(422);
  const forged = await asked();
  const stranger = { ...new Device().answers(forged.challenge), id: device.id, rawId: device.id };
  expect((await sends(forged.visitor, peoplePaths.passkeyAnswer, stranger)).status).toBe(422);
  const elsewhere = new Device("evil.example");
  const { json } = await sends(browser, peoplePaths.newPasskeyQuestion);
  expect(
    (await sends(browser, peoplePaths.newPasskeyAnswer, elsewhere.registers(json.challenge))).status,
  ).toBe(422);
});

test("a copied key is noticed: the counter only goes up", async () => {
  const device = new Device();
  const browser = await house.as("joris@swvrietlanden.example");
  await registers(browser, device);
  await signsIn(house.visitor(), device);
  await house.door.engine.system.query("update passkey set counter = 1000 where id = $1", [device.id]);
  expect((await signsIn(house.visitor(), device)).status).toBe(422);
});

test("nonsense is refused, and visitors cannot register", async () => {
  for (const body of [{}, { id: "x" }, [], { ...new Device().answers("c"), id: "'; drop table passkey; --" }])
    expect((await sends(house.visitor(), peoplePaths.passkeyAnswer, body)).status).toBe(422);
  expect((await sends(house.visitor(), peoplePaths.newPasskeyQuestion)).status).toBe(401);
});
