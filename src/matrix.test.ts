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

/** Everyone who has something at an organisation now. */
const hasPeople = `left join (select organisation_id, person_id from function_at where until is null
    union select organisation_id, person_id from organisation_administrator where until is null) f on f.organisation_id = o.id
  left join person p on p.id = f.person_id`;

/** Everyone who answers on a topic now. */
const inPool = (topic: string) =>
  `left join question_expert x on x.topic_id = ${topic} and x.until is null left join person p on p.id = x.person_id`;

const territories: readonly Territory[] = [
  {
    name: "a closed theme group",
    routes: /^\/themagroepen\/:slug(?!\/(inrichten|begeleiders|verplaatsen))/,
    places: () =>
      placesBy(`select g.slug, p.email, t.id as thread, po.id as post from theme_group g
        left join group_member m on m.group_id = g.id and m.until is null left join person p on p.id = m.person_id
        left join lateral (select id from thread where group_id = g.id order by id limit 1) t on true
        left join lateral (select id from post where thread_id = t.id order by id limit 1) po on true
        where g.number <= 2`),
  },
  {
    name: "setting up a theme group",
    routes: /^\/themagroepen\/:slug\/(inrichten|begeleiders|verplaatsen)/,
    places: () =>
      placesBy(`select g.slug, p.email from theme_group g
        left join group_member m on m.group_id = g.id and m.until is null and m.role = 'facilitator'
        left join person p on p.id = m.person_id where g.number <= 2`),
  },
  {
    name: "the desk of a community",
    routes: /^\/leergemeenschappen\/:slug\/(beheer|balans)/,
    places: () =>
      placesBy(`select c.slug, p.email, e.id as meeting from community c
        left join community_organiser o on o.community_id = c.id and o.until is null left join person p on p.id = o.person_id
        left join lateral (select id from event where belongs_to = c.id order by id limit 1) e on true`),
  },
  {
    name: "oversight of the groups of a community",
    routes: /^\/leergemeenschappen\/:slug\/toezicht/,
    places: () =>
      placesBy(`select c.slug, p.email from community c
        left join community_organiser o on o.community_id = c.id and o.until is null left join person p on p.id = o.person_id`),
  },
  {
    name: "something done with words in a group",
    routes: /^\/maatregelen\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000060";
      await rows(`insert into measure (id, community_id, group_id, thread_id, post_id, kind, reason, taken_by, taken_at)
        select '${id}', g.community_id, g.id, po.thread_id, po.id, 'close', 'Dit is klaar.', m.person_id, now()
        from theme_group g join post po on po.group_id = g.id and po.number = 0
        join group_member m on m.group_id = g.id and m.role = 'facilitator' and m.until is null
        where po.author_id <> m.person_id order by g.id, po.id limit 1 on conflict do nothing`);
      return placesBy(`select m.id, p.email from measure m join lateral (
          select person_id from community_organiser where community_id = m.community_id and until is null
          union select person_id from group_member where group_id = m.group_id and role = 'facilitator' and until is null
          union select author_id from post where id = m.post_id) mine on true join person p on p.id = mine.person_id where m.id = '${id}'`);
    },
  },
  {
    name: "a conversation that was moved, for who began it",
    routes: /^\/mijn\/gesprekken\/:thread/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000061";
      await rows(`insert into thread (id, group_id, kind, started_at, active_at, moved_from)
        select '${id}', to_.id, 'question', now(), now(), from_.id from theme_group from_
        join theme_group to_ on to_.community_id = from_.community_id and to_.id <> from_.id
        where from_.number = 2 order by from_.id limit 1 on conflict do nothing`);
      await rows(`insert into post (thread_id, group_id, number, title, text, author_id, placed_at)
        select t.id, t.group_id, 0, 'Elders', 'Hoe dan?', p.id, now() from thread t, person p where t.id = '${id}' and p.email like 'samira@%'
        on conflict do nothing`);
      await rows(`insert into measure (community_id, group_id, thread_id, kind, reason, to_group, taken_at)
        select g.community_id, t.moved_from, t.id, 'move', 'Daar hoort het.', t.group_id, now()
        from thread t join theme_group g on g.id = t.group_id where t.id = '${id}'`);
      return placesBy(`select t.id as thread, p.email from thread t join post po on po.thread_id = t.id and po.number = 0
        join person p on p.id = po.author_id where t.id = '${id}'`);
    },
  },
  {
    name: "the programme of a community",
    routes: /^\/leergemeenschappen\/:slug\/programma/,
    places: () =>
      placesBy(`select c.slug, p.email from community c left join lateral (
          select person_id from community_organiser where community_id = c.id and until is null
          union select m.person_id from group_member m join theme_group g on g.id = m.group_id
            where g.community_id = c.id and m.until is null) mine on true
        left join person p on p.id = mine.person_id`),
  },
  {
    name: "the desk of an event",
    routes: /^\/agenda\/:slug\/beheer/,
    places: () =>
      placesBy(`select e.slug, p.email from event e join event_organiser o on o.belongs_to = e.belongs_to and o.until is null
        join person p on p.id = o.person_id`),
  },
  {
    name: "a code scanned at a door",
    routes: /^\/inchecken\/:registration/,
    places: () =>
      placesBy(`select r.id as registration, p.email from admission_registration r join event e on e.id = r.event_id
        join event_organiser o on o.belongs_to = e.belongs_to and o.until is null join person p on p.id = o.person_id
        where r.state = 'confirmed'`),
  },
  {
    name: "a dilemma for a theme group",
    routes: /^\/dilemmas\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000002";
      await rows(`insert into aftercare_offspring (id, event_id, kind, title, group_id, born_at)
        select '${id}', e.id, 'dilemma', 'Wie belt er?', g.id, now()
        from (select id from event order by starts_at limit 1) e, (select id from theme_group where number = 2 order by id limit 1) g
        on conflict do nothing`);
      return placesBy(`select o.id, p.email from aftercare_offspring o
        join group_member m on m.group_id = o.group_id and m.until is null join person p on p.id = m.person_id where o.id = '${id}'`);
    },
  },
  {
    name: "the desk of the editors",
    routes: /^\/redactie\/:id/,
    places: () =>
      placesBy(`select a.id, p.email from article a join site_grant g on g.role in ('editor', 'administrator') and g.until is null
        join person p on p.id = g.person_id where a.stage is not null`),
  },
  {
    name: "an archive of another site",
    routes: /^\/archief\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000120";
      await rows(`insert into archive_import (id, state, name, size, fingerprint, handed_at, seen_at)
        values ('${id}', 'ready', 'export.xml', 1, 'x', now(), now()) on conflict do nothing`);
      return placesBy(`select i.id, p.email from archive_import i join site_grant g on g.role in ('editor', 'administrator') and g.until is null
        join person p on p.id = g.person_id where i.id = '${id}'`);
    },
  },
  {
    name: "who speaks, at the desk of the editors",
    routes: /^\/redactie\/schrijvers\/:id/,
    places: () =>
      placesBy(`select b.id, p.email from byline b join site_grant g on g.role in ('editor', 'administrator') and g.until is null
        join person p on p.id = g.person_id`),
  },
  {
    name: "the desk of the newsletter",
    routes: /^\/nieuwsbrief\/redactie\/:id/,
    places: () =>
      placesBy(`select i.id, p.email from newsletter_issue i join site_grant g on g.role in ('editor', 'administrator') and g.until is null
        join person p on p.id = g.person_id where i.state = 'writing'`),
  },
  {
    name: "news of a conversation",
    routes: /^\/nieuws\/:thread/,
    places: () =>
      placesBy(`select t.id as thread, p.email from thread t
        left join group_member m on m.group_id = t.group_id and m.until is null left join person p on p.id = m.person_id
        where t.moved_from is null`),
  },
  {
    name: "someone's own post",
    routes: /^\/mijn\/berichten\/:post/,
    places: () =>
      placesBy(
        "select po.id as post, p.email from post po join person p on p.id = po.author_id where p.email like 'samira@%' limit 3",
      ),
  },
  {
    name: "an organisation that is in no register",
    routes: /^\/organisaties\/:id$/,
    places: () => placesBy(`select o.id, p.email from organisation o ${hasPeople} where not o.listed`),
  },
  {
    name: "the people of an organisation",
    routes: /^\/organisaties\/:id\/(mensen|uitnodigingen|beheerders)/,
    places: () =>
      placesBy(`select o.id, p.email from organisation o ${hasPeople}
        union select o.id, p.email from organisation o, person p join site_grant g on g.person_id = p.id and g.role = 'administrator'`),
  },
  {
    name: "the administration of the site",
    routes: /^\/beheer\/(mensen|organisaties)\/:id/,
    places: () =>
      placesBy(`select target.id, p.email from (select id from person order by id limit 2) target, person p
        join site_grant g on g.person_id = p.id and g.role = 'administrator'`),
  },
  {
    name: "a network that someone made",
    routes: /^\/gebieden\/:area/,
    places: () =>
      placesBy(
        "select a.id as area, p.email from area a join person p on p.id = a.made_by where a.kind = 'network'",
      ),
  },
  {
    name: "an official file that was handed in",
    routes: /^\/beheer\/inlezen\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000001";
      await rows(`insert into import_run (id, state, file_name, file_size, file_fingerprint, valid_from, source, way, asked_at, seen_at, preview)
        values ('${id}', 'refused', 'gehuchten.csv', 10, 'x', '2025-01-01', 'Waterschap', 'desk', now(), now(),
          '{"readAs":{"encoding":"utf-8","delimiter":","},"lines":1,"changes":[],"differences":[],"faults":[{"what":"formula","line":2,"column":"a","value":"=1"}],"faultCount":1,"rejected":1,"blocked":true,"nothingNew":false,"digest":"x"}')
        on conflict do nothing`);
      return placesBy(`select r.id, p.email from import_run r, person p
        join site_grant g on g.person_id = p.id and g.role = 'administrator' where r.id = '${id}'`);
    },
  },
  {
    name: "a request for the name behind a pseudonym",
    routes: /^\/schrijversvragen\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000002";
      await rows(`with t as (
          insert into thread (group_id, kind, started_at, active_at) select id, 'question', now(), now() from theme_group
          where slug = 'hulp-regelen-vanuit-de-school-2027' and not exists (select from unmasking where id = '${id}') returning id, group_id)
        insert into unmasking (id, thread_id, group_id, community_id, asked_by, asked_at, reason)
        select '${id}', t.id, t.group_id, g.community_id, p.id, now(), 'Zorg' from t join theme_group g on g.id = t.group_id, person p
        where p.email like 'joris@%'`);
      return placesBy(`select u.id, p.email from unmasking u join person p on p.id = u.asked_by or p.id in
        (select person_id from community_organiser o where o.community_id = u.community_id and o.until is null)`);
    },
  },
  {
    name: "a question on the desk",
    routes: /^\/vragenbureau\/vragen\/:id/,
    places: () => placesBy(`select q.id, p.email from question q ${inPool("q.topic_id")}`),
  },
  {
    name: "a topic of the desk",
    routes: /^\/vragenbureau\/onderwerpen\/:slug/,
    places: () => placesBy(`select t.slug, p.email from question_topic t ${inPool("t.id")}`),
  },
  {
    name: "keeping a published answer true",
    routes: /^\/vragenbureau\/antwoorden\/:id/,
    places: () => placesBy(`select a.id, p.email from general_answer a ${inPool("a.topic_id")}`),
  },
  {
    name: "a question of one's own",
    routes: /^\/mijn\/vragen\/:id/,
    places: () =>
      placesBy(
        "select a.question_id as id, p.email from question_asker a left join person p on p.id = a.person_id",
      ),
  },
  {
    name: "the day-parts of a region",
    routes: /^\/dagdelen\/:id/,
    places: () =>
      placesBy(`select l.id, p.email from support_ledger l join support_partner s on s.ledger_id = l.id join person p on p.id = s.person_id
        union select l.id, p.email from support_ledger l, person p join site_grant g on g.person_id = p.id and g.role = 'administrator'`),
  },
  {
    name: "a request of a region",
    routes: /^\/steun\/:id/,
    places: () =>
      placesBy(`select r.id, p.email from region_request r join region_request_party s on s.request_id = r.id join person p on p.id = s.person_id
        union select r.id, p.email from region_request r join specialist s on s.id = r.expert_id join person p on p.id = s.person_id
        union select r.id, p.email from region_request r, person p join site_grant g on g.person_id = p.id and g.role = 'administrator'
          where r.sent_at is not null`),
  },
  {
    name: "a call for a process director",
    routes: /^\/procesregisseurs\/oproepen\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000007";
      await rows(`insert into on_call_request (id, asked_by, area_id, subject, text, asked_at)
        select '${id}', p.id, (select id from area where kind = 'support_region' limit 1), 'stuck', 'Vast', now() from person p
        where p.email like 'joris@%' on conflict do nothing`);
      await rows(`insert into on_call_turn (request_id, number, specialist_id, asked_at, until)
        select '${id}', 1, id, now(), now() + interval '1 hour' from specialist
        where kind = 'director' and email like 'marit@%' on conflict do nothing`);
      return placesBy(
        `select '${id}' as id, p.email from person p where p.email like 'joris@%' or p.email like 'marit@%'`,
      );
    },
  },
  {
    name: "an example that someone writes",
    routes: /^\/mijn\/voorbeelden\/:id/,
    places: () =>
      placesBy(
        "select e.id, p.email from example e join person p on p.id = e.owner_id where p.email like 'samira@%' or p.email like 'bram@%'",
      ),
  },
  {
    name: "an example that peers look at",
    routes: /^\/meelezen\/:id/,
    async places() {
      const id = "6b6f8a2e-0000-4000-8000-000000000003";
      await rows(`with e as (
          insert into example (owner_id, state, round, draft, made_at, saved_at)
          select p.id, 'asked', 1, c.content, now(), now() from person p, example_version c where p.email like 'samira@%'
            and not exists (select from example_review where id = '${id}') limit 1 returning id)
        insert into example_review (id, example_id, round, person_id, asked_at, due_at)
        select '${id}', e.id, 1, p.id, now(), now() + interval '2 years' from e, person p where p.email like 'bram@%'`);
      return placesBy(
        `select r.id, p.email from example_review r join person p on p.id = r.person_id where r.id = '${id}'`,
      );
    },
  },
  // Last: its control ends the sessions of everyone above.
  {
    name: "someone's own session",
    routes: /^\/mijn\/(sessies|passkeys)\/:id/,
    places: () => placesBy("select s.id, p.email from session s join person p on p.id = s.person_id"),
  },
];

/** Addresses that hold a name or an id and are for everyone, or for whoever holds the secret in them. */
const open = [
  // Asked in the act of a visitor, whoever asks (src/site/open-data/open-data.test.ts).
  /^\/api\/v1\/[a-z-]+\/:id$/,
  /^\/sitemap\/:part/,
  /^\/leergemeenschappen\/:slug(\/aanmelden.*)?$/,
  /^\/agenda\/:slug(?!\/beheer)/,
  /^\/praktijkvoorbeelden\/:slug/,
  /^\/actueel\/(:slug|schrijvers\/:slug|beeld\/:id|bestanden\/:id)/,
  /^\/gedeelde-definitie\/:version/,
  /^\/nieuwsbrief\/archief\/:slug/,
  /^\/meelezen\/voorbeelden\/:id$/,
  /:token/,
  /^\/vraag-en-antwoord\/antwoord\/:slug/,
  /^\/(uitnodigingen|functies|organisatiebeheer|beheervragen)\/:id/,
  /^\/organisaties\/:id\/beheervragen$/,
  /^\/mijn\/regio\/:id\/einde$/,
  /^\/dev\/mail\/:id$/,
];

const outsiders = ["anke", "marit", "joris", "samira", "lotte", "bram"];
const personas = [
  "",
  ...demoPeople
    .map(({ email }) => email)
    .filter((email) => outsiders.some((name) => email.startsWith(`${name}@`))),
];
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
  const text = `${answer.status} ${answer.headers.get("location") ?? ""}\n${await wordsOf(answer)}`;
  return [...Object.values(params), unknown, nowhere]
    .reduce((seen, value) => seen.replaceAll(value, "…"), text)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "…");
}

/** What an answer says; a stream that would go on for ever only that it is one. */
async function wordsOf(answer: Response): Promise<string> {
  if (!answer.headers.get("content-type")?.startsWith("text/event-stream")) return answer.text();
  await answer.body?.cancel();
  return "a stream";
}

/** What someone sees of something that does not exist is the same for every place: asked once per route. */
const nothing = new Map<string, string>();

async function nothingSeenBy(email: string, browser: Browser, route: Route): Promise<string> {
  const key = `${email} ${route.method} ${route.path}`;
  if (!nothing.has(key)) nothing.set(key, await seenBy(browser, route, {}));
  return nothing.get(key)!;
}

let browsers: Map<string, Browser>;
beforeAll(async () => {
  browsers = new Map();
  for (const email of personas) browsers.set(email, email ? await house.as(email) : house.visitor());
});

test("every address with a name or an id in it belongs to a territory", () => {
  const lost = routes()
    .map(({ path }) => path)
    .filter(
      (path) =>
        path.includes(":") &&
        ![...territories.map((each) => each.routes), ...open].some((rule) => rule.test(path)),
    );
  expect(lost).toEqual([]);
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
          const [real, imagined] = [
            await seenBy(browser, route, params),
            await nothingSeenBy(email, browser, route),
          ];
          if (real !== imagined)
            deviations.push(`${email || "a visitor"} ${route.method} ${route.path}: ${real.slice(0, 80)}`);
        }
      }
    }
    expect(deviations).toEqual([]);
  }, 180_000);

  test("control: who may know it does see a difference", async () => {
    const inside = routes().filter(({ path }) => belongs.test(path));
    const reading = inside.filter(({ method }) => method === "GET");
    const pages = reading.length > 0 ? reading : inside;
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
