import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openHouse } from "#testing";
import { nl } from "./messages.nl.ts";
import { peoplePaths } from "./paths.ts";
import { mailedSecrets } from "./testing.ts";

const house = openHouse();
const origin = { origin: "http://localhost:3000" };

async function takesData(email: string): Promise<{ page: string; json: Record<string, never> }> {
  const browser = await house.as(email);
  const answer = await browser.asks(peoplePaths.takeData, { method: "POST", headers: origin });
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="schakel-.*\.zip"$/);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(["gegevens.json", "lees-mij.html"]);
  return { page: strFromU8(files["lees-mij.html"]!), json: JSON.parse(strFromU8(files["gegevens.json"]!)) };
}

test("one button hands over everything, to read and for a program", async () => {
  const samira = await house.as("samira@dewaterlelie.example");
  await samira.posts(`${peoplePaths.drafts}?plaats=groep`, { tekst: "Een half idee <script>" });
  const { page, json } = await takesData("samira@dewaterlelie.example");
  for (const part of [
    "samira@dewaterlelie.example",
    "Samira Oualid",
    "Basisschool De Waterlelie",
    "people/signed-in",
  ])
    expect(page).toContain(part);
  expect(page).toContain("Een half idee &lt;script>");
  expect(json).toMatchObject({ people: { Profiel: { Naam: "Samira Oualid", Regio: "Waterrijk" } } });
});

test("it holds something of every column about a person, and nothing of anyone else", async () => {
  const { page, json } = await takesData("teun@jeugdhulpoever.example");
  const held = JSON.stringify(json);
  const { rows } = await house.door.engine.system.query(
    "select p.email, f.name from person p join profile f on f.person_id = p.id where p.email <> 'teun@jeugdhulpoever.example'",
  );
  for (const { email } of rows) expect(held + page).not.toContain(email);
});

test("leaving asks back, says what happens, and then there is nothing left", async () => {
  const email = "bram@devuurtoren.example";
  const bram = await house.as(email);
  await bram.posts(`${peoplePaths.drafts}?plaats=groep`, { tekst: "Van Bram Polderman" });
  const other = house.visitor();
  await other.visits(peoplePaths.signIn);
  await other.posts(peoplePaths.signIn, { email });
  await mailedSecrets(house, email);

  const page = await bram.reads(peoplePaths.leave);
  expect(page).toContain(nl.data.leaveGone);
  const unsure = await bram.posts(peoplePaths.leave);
  expect(unsure.status).toBe(422);
  expect(unsure.html).toContain(nl.data.notSure);
  const gone = await bram.posts(peoplePaths.leave, { zeker: "on" });
  expect(gone.html).toContain(nl.goodbye.title);
  expect((await bram.asks("/mijn")).status).toBe(303);

  const mails = await house.mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual([nl.letters.farewell.subject]);
  await house.door.engine.system.query("delete from house.outgoing_mail where recipient = $1", [email]);
  expect(await everythingWith(["bram@devuurtoren", "Bram Polderman"])).toEqual([]);
});

test("an account that was left can be made anew, and is someone else", async () => {
  const bram = house.visitor();
  await bram.visits(peoplePaths.signIn);
  await bram.posts(peoplePaths.signIn, { email: "bram@devuurtoren.example" });
  const { code } = await mailedSecrets(house, "bram@devuurtoren.example");
  expect((await bram.posts(peoplePaths.code, { code })).path).toBe(peoplePaths.welcome);
});

test("the last administrator stays until there is another", async () => {
  const anke = await house.as("anke@schakel.example");
  const answer = await anke.posts(peoplePaths.leave, { zeker: "on" });
  expect(answer.status).toBe(409);
  expect((await anke.visits("/mijn")).status).toBe(200);
});

test("a session that is not fresh cannot remove an account", async () => {
  const yara = await house.as("yara@schakel.example");
  await house.wait(31 * 60_000);
  expect(await yara.reads(peoplePaths.leave)).toContain(nl.proveAgain.title);
  expect((await yara.posts(peoplePaths.leave, { zeker: "on" })).status).toBe(403);
  expect((await yara.visits("/mijn")).status).toBe(200);
});

/** Every table that holds one of these words somewhere, in any column. */
async function everythingWith(texts: readonly string[]): Promise<string[]> {
  const { engine } = house.door;
  const { rows: tables } = await engine.owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'house', 'pgboss')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const text of texts) {
      const { rows } = await engine.owner.query(
        `select count(*)::int as n from ${name} t where t::text ilike '%' || $1 || '%'`,
        [text],
      );
      if (rows[0].n > 0) found.push(`${name}: ${text}`);
    }
  }
  return found;
}
