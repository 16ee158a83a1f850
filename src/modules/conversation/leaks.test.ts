import { inspect } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { demoCommunity } from "#modules/communities";
import { doorOf } from "#platform/http";
import { type Browser, openHouse } from "#testing";
import {
  addressOf,
  begin,
  group,
  joris,
  lotte,
  one,
  postId,
  postsFile,
  reply,
  samira,
  start,
  teun,
} from "./samples.ts";

/*
 * What is said in a group, by kind, against who looks, by every way there is to look. Each kind holds a word that stands nowhere else in the
 * house; every route is walked, and the tables, mails, log lines and figures are searched for it. Made from the routes themselves: a new
 * page is in it without anyone thinking of it.
 */

const lines: string[] = [];
const heard = (...said: unknown[]) => void lines.push(inspect(said, { depth: 10 }));
const house = openHouse({ log: { info: heard, warn: heard, error: heard, debug: heard } });

const kinds = [
  "title",
  "opening",
  "earlier",
  "reply",
  "withfile",
  "filename",
  "filebytes",
  "draft",
  "masked",
  "reason",
  "removed",
  "refused",
  "hushed",
  "hiddentitle",
  "hiddenearlier",
  "hiddenfile",
  "reported",
  "measured",
  "appealed",
  "choice",
  "settled",
] as const;
type Kind = (typeof kinds)[number];
const word = (kind: Kind): string => `kwikstaart${kind}`;

/** Of a post that was hidden: its words, its title, the name of its file. How it was before nobody reads as long as it is hidden. */
const hiddenKinds: readonly Kind[] = ["hushed", "hiddentitle", "hiddenfile"];

/** What each may read in the end: everyone in the group what stands there, its writer their unfinished words, nobody what is gone. */
const standing: readonly Kind[] = [
  "title",
  "opening",
  "earlier",
  "reply",
  "withfile",
  "filename",
  "filebytes",
  "masked",
  "choice",
  "settled",
];
const readers: Readonly<Record<string, { readonly email: string | null; readonly reads: readonly Kind[] }>> =
  {
    "who is in the group": { email: teun, reads: standing },
    "who writes": { email: samira, reads: [...standing, "draft", ...hiddenKinds, "measured", "appealed"] },
    "who facilitates": {
      email: joris,
      reads: [...standing, "reason", ...hiddenKinds, "reported", "measured", "appealed"],
    },
    "who is in another group": { email: lotte, reads: [] },
    "who organises the community": {
      email: "marit@steunpunt.example",
      reads: ["reason", "hushed", "hiddentitle", "measured", "appealed"],
    },
    "who looks after the platform": { email: "anke@schakel.example", reads: [] },
    "who is in nothing": { email: "bram@devuurtoren.example", reads: [] },
    "a visitor": { email: null, reads: [] },
  };

/** In which tables each kind may stand. */
const kept: Readonly<Record<Kind, readonly string[]>> = {
  title: ["post", "post_version"],
  opening: ["post"],
  earlier: ["post_version"],
  reply: ["post"],
  withfile: ["post"],
  filename: ["attachment"],
  filebytes: [],
  draft: ["house.draft"],
  masked: ["post"],
  reason: ["unmasking"],
  removed: [],
  refused: [],
  hushed: ["hidden_words"],
  hiddentitle: ["hidden_words", "post_version"],
  hiddenearlier: ["post_version"],
  hiddenfile: ["attachment"],
  reported: ["post_report"],
  measured: ["measure"],
  appealed: ["measure"],
  choice: ["poll"],
  settled: ["poll"],
};

let params: Readonly<Record<string, string>>;
/** The same for what is hidden. */
let hiddenParams: Readonly<Record<string, string>>;
/** The same for a conversation in which the group chooses. */
let pollParams: Readonly<Record<string, string>>;
let thread: string;

beforeAll(async () => {
  const [writer, helper] = [await house.as(samira), await house.as(teun)];
  thread = await begin(writer, `Over ${word("title")}`, `Eerst ${word("earlier")}.`);
  const opening = await postId(house, thread, 0);
  const edit = `${group}/berichten/${opening}/wijzigen`;
  await writer.visits(edit);
  await writer.posts(edit, { titel: `Over ${word("title")}`, tekst: `Nu ${word("opening")}.` });
  await reply(helper, thread, `Een ${word("reply")}.`);
  const file = new File([word("filebytes")], `${word("filename")}.txt`, { type: "text/plain" });
  const placed = await postsFile(
    helper,
    thread,
    `${thread}/reacties`,
    { tekst: `Zie ${word("withfile")}.` },
    [file],
  );
  expect(placed.status).toBe(303);
  await reply(helper, thread, `Straks weg: ${word("removed")}.`);
  const removal = `${group}/berichten/${await postId(house, thread, 3)}/verwijdering`;
  await helper.visits(removal);
  await helper.posts(removal);
  const page = await writer.reads(thread);
  const back = await writer.posts(`${thread}/reacties`, {
    tekst: `Bij ons zit Sofie van 8 jaar, ${word("refused")}. Haar bsn is 111222333.`,
  });
  expect(back.status).toBe(422);
  const draft = /data-draft="([^"]+)"/.exec(page)![1]!.replaceAll("&amp;", "&");
  await writer.asks(draft, {
    method: "POST",
    body: new URLSearchParams({ tekst: `Nog niet af: ${word("draft")}` }),
    headers: { origin: "http://localhost:3000" },
  });
  await writer.visits(start);
  const masked = await writer.posts(start, {
    soort: "question",
    titel: `Zonder naam ${word("masked")}`,
    tekst: "Wie herkent dit?",
    anoniem: "on",
  });
  const leader = await house.as(joris);
  const asking = `${addressOf(masked.path)}/schrijver`;
  await leader.visits(asking);
  const request = await leader.posts(asking, { reden: `Het moet: ${word("reason")}.` });
  hiddenParams = await hideSomething(writer, helper, leader);
  await writer.visits(start);
  const poll = await writer.posts(start, {
    ...{ soort: "poll", titel: "Wat kiezen we?", tekst: "Zeg het maar." },
    keuzes: `Het ene ${word("choice")}\nHet andere ${word("settled")}`,
  });
  pollParams = { thread: addressOf(poll.path).split("/").at(-1)! };
  await leader.visits(addressOf(poll.path));
  await leader.posts(`${addressOf(poll.path)}/keuze`, { keuze: "1" });
  await leader.posts(`${addressOf(poll.path)}/besluit`, { keuze: "1" });
  await house.mailsTo(samira);
  const { id } = await one<{ id: string }>(house, "select id from attachment where name like $1", [
    `${word("filename")}%`,
  ]);
  const { slug } = await one<{ slug: string }>(house, "select slug from event order by starts_at limit 1");
  params = {
    thread: thread.split("/").at(-1)!,
    post: opening,
    file: id,
    event: slug,
    id: addressOf(request.path).split("/").at(-1)!,
  };
}, 400_000);

/** A conversation with a file and an earlier version that a member reported and who facilitates hid; its writer appealed. */
async function hideSomething(writer: Browser, helper: Browser, leader: Browser) {
  const file = new File(["x"], `${word("hiddenfile")}.txt`, { type: "text/plain" });
  const fields = {
    soort: "question",
    titel: `Over ${word("hiddentitle")}`,
    tekst: `Eerst ${word("hiddenearlier")}.`,
  };
  const placed = await postsFile(writer, start, start, fields, [file]);
  const hidden = addressOf(placed.headers.get("location")!);
  const post = await postId(house, hidden, 0);
  const at = (what: string) => `${group}/berichten/${post}/${what}`;
  await writer.visits(at("wijzigen"));
  await writer.posts(at("wijzigen"), { titel: fields.titel, tekst: `Nu ${word("hushed")}.` });
  await helper.visits(at("melding"));
  await helper.posts(at("melding"), { reden: `Dit kan niet: ${word("reported")}.` });
  // Settled by hiding; a second one waits, so that the words of a report are somewhere to be read.
  await leader.visits(at("verberging"));
  await leader.posts(at("verberging"), { reden: `Even weg: ${word("measured")}.` });
  const other = `${group}/berichten/${await postId(house, thread, 1)}/melding`;
  await writer.visits(other);
  await writer.posts(other, { reden: `Ook dit: ${word("reported")}.` });
  const { id } = await one<{ id: string }>(house, "select id from measure where post_id = $1", [post]);
  const attached = await one<{ id: string }>(house, "select id from attachment where post_id = $1", [post]);
  await writer.visits(`/maatregelen/${id}`);
  await writer.posts(`/maatregelen/${id}/bezwaar`, { bezwaar: `Ik vind van niet: ${word("appealed")}.` });
  return { thread: hidden.split("/").at(-1)!, post, file: attached.id, measure: id };
}

/** Every address that can be read, with what is in this group in the place of its parameters. */
function addresses(): readonly string[] {
  const slugFor = (path: string) =>
    path.startsWith("/themagroepen")
      ? group.split("/").at(-1)!
      : path.startsWith("/agenda")
        ? params.event!
        : demoCommunity;
  const found = house.door.app.routes
    .filter(({ method, handler }) => method === "GET" && doorOf(handler))
    .flatMap(({ path }) => [params, hiddenParams, pollParams].map((filled) => ({ path, filled })))
    .map(({ path, filled }) =>
      path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
        name === "slug"
          ? slugFor(path)
          : ((path.startsWith("/maatregelen") ? filled.measure : filled[name]) ??
            "00000000-0000-4000-8000-000000000000"),
      ),
    );
  return [...new Set(found)];
}

/** Everything that someone can get to see: each page with its headers, what they search for, and what they take along of themselves. */
async function seenBy(browser: Browser): Promise<ReadonlyMap<string, string>> {
  const seen = new Map<string, string>();
  for (const address of addresses()) {
    const answer = await browser.asks(address);
    const stream = answer.headers.get("content-type")?.startsWith("text/event-stream");
    const text = stream ? "" : await answer.text();
    if (stream) await answer.body?.cancel();
    seen.set(address, `${[...answer.headers].flat().join("\n")}\n${text}`);
  }
  for (const kind of kinds) {
    for (const asked of [word(kind), word(kind).replace("kwik", "kwk")]) {
      const page = await browser.reads(`/zoeken?zoek=${asked}`);
      seen.set(`/zoeken?zoek=${asked}`, page.replaceAll(asked, "…"));
    }
  }
  await browser.visits("/mijn/gegevens");
  return seen;
}

const holding = (seen: ReadonlyMap<string, string>, kind: Kind): readonly string[] =>
  [...seen].filter(([, text]) => text.includes(word(kind))).map(([address]) => address);

describe.each(Object.entries(readers))("%s", (_, { email, reads }) => {
  test("reads what is theirs, and finds no trace of the rest on any page, in any search", async () => {
    const seen = await seenBy(email ? await house.as(email) : house.visitor());
    expect(seen.size).toBeGreaterThan(60);
    const found = kinds.filter((kind) => holding(seen, kind).length > 0);
    expect(found, inspect(kinds.map((kind) => [kind, holding(seen, kind)]))).toEqual(
      kinds.filter((kind) => reads.includes(kind)),
    );
  }, 400_000);
});

describe("a word that was said in a group", () => {
  test.each(kinds)(
    "stands in the tables where it belongs, and in no mail, job or log: %s",
    async (kind) => {
      const { owner, system } = house.door.engine;
      const { rows: tables } = await owner.query(
        "select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'house', 'pgboss')",
      );
      const found: string[] = [];
      for (const { schema, name } of tables) {
        const asker = schema === "pgboss" ? owner : system;
        const { rows } = await asker
          .query(`select count(*)::int as n from "${schema}"."${name}" t where t::text ilike $1`, [
            `%${word(kind)}%`,
          ])
          .catch(() => ({ rows: [{ n: 0 }] }));
        if (rows[0].n > 0) found.push(schema === "public" ? name : `${schema}.${name}`);
      }
      expect(found.sort()).toEqual([...kept[kind]].sort());
      expect(await house.door.metrics.text()).not.toContain(word(kind));
      expect(lines.filter((line) => line.includes(word(kind)))).toEqual([]);
    },
    400_000,
  );

  test("control: the house does say what it does, so that there is something to search", () => {
    expect(lines.length).toBeGreaterThan(100);
  });
});

test("control: without the rule of who is in a group, the words are found by who is in another", async () => {
  const outside = await house.as(lotte);
  const page = async () => (await outside.reads(`/zoeken?zoek=${word("reply")}`)).includes(params.thread!);
  expect(await page()).toBe(false);
  await house.door.engine.owner.query(
    `create or replace function communities_my_groups() returns uuid[] language sql stable security definer set search_path = public, pg_catalog
     as $$ select coalesce(array_agg(id), '{}') from theme_group $$`,
  );
  const { rows } = await house.door.acts.act(
    {
      kind: "person",
      id: (await one<{ id: string }>(house, "select id from person where email = $1", [lotte])).id,
      grants: new Set(),
    },
    async (act) => ({
      rows: await act.tx.execute<{ text: string }>(
        `select text from post where text like '%${word("reply")}%'`,
      ),
    }),
  );
  expect(JSON.stringify(rows)).toContain(word("reply"));
});
