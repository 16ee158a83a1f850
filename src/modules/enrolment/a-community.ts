import { type Community, communityById, type ThemeGroup, themesOf } from "#modules/communities";
import { planEvent } from "#modules/events";
import { newId } from "#platform/ids";
import type { Browser, House } from "#testing";
import { enrolmentPaths, type Step } from "./paths.ts";

// What the tests of this module build on: an open community with a number of places per theme, and people who sign up for it.

export interface Opened extends Community {
  readonly themes: readonly ThemeGroup[];
}

const day = 86_400_000;

/**
 * A community of this year, with Marit as its organiser and two meetings to come.
 *
 * @param places of each theme, in their order
 */
export async function aCommunity(
  house: House,
  places: readonly number[],
  { asDuo = false, byHand = false }: { readonly asDuo?: boolean; readonly byHand?: boolean } = {},
): Promise<Opened> {
  const id = newId();
  const slug = `proefjaar-${id.slice(0, 8)}`;
  const now = house.clock.now();
  const { acts, engine } = house.door;
  const owner = engine.system;
  await owner.query(
    `insert into community (id, slug, title, year, state, as_duo, ends_on, created_at)
     values ($1, $2, 'Proefjaar', 2027, 'open', $3, $4, $5)`,
    [id, slug, asDuo, new Date(now.getTime() + 300 * day).toISOString().slice(0, 10), now],
  );
  for (const [i, most] of places.entries())
    await owner.query(
      "insert into theme_group (community_id, number, slug, title, places) values ($1, $2, $3, $4, $5)",
      [id, i + 1, `${slug}-${i + 1}`, `Thema ${["een", "twee", "drie", "vier"][i]}`, most],
    );
  if (byHand) await owner.query("insert into enrolment_desk (community_id, by_hand) values ($1, true)", [id]);
  await owner.query(
    `insert into community_organiser (community_id, person_id, since)
     select $1, id, $2 from person where email = 'marit@steunpunt.example'`,
    [id, now],
  );
  return acts.asSystem("prepare a test", async (act) => {
    for (const days of [70, 128]) {
      const startsAt = new Date(now.getTime() + days * day);
      await planEvent(act, {
        title: "Bijeenkomst",
        slug: `${slug}-bijeenkomst`,
        startsAt,
        endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
        place: "",
        online: true,
        visibility: "public",
        belongsTo: id,
        series: { title: "Proefjaar", path: `/leergemeenschappen/${slug}` },
      });
    }
    return { ...(await communityById(act, id))!, themes: await themesOf(act, id) };
  });
}

type Filled = Readonly<Record<string, string | readonly string[]>>;

export const noor: Filled = {
  naam: "Noor Zandstra",
  organisatie: "Basisschool De Plas",
  soort: "school",
  functie: "Intern begeleider",
  sector: "po",
  regio: "Waterrijk",
};

export interface SignUp {
  /** Left out for who is signed in. */
  readonly email?: string;
  readonly about?: Filled;
  readonly thema?: string;
  readonly tweede?: string;
  readonly partner?: string;
  readonly vraag?: string;
}

/** Fills in the four steps as a person would; the answer is what comes after “Meld mij aan”. */
export async function signsUp(browser: Browser, { slug }: Pick<Community, "slug">, wish: SignUp) {
  const at = (step: Step) => enrolmentPaths.step(slug, step);
  const { thema = "1", tweede = "", partner, vraag = "Hoe beginnen we eerder?" } = wish;
  await browser.visits(at("about"));
  await browser.posts(at("about"), { ...noor, ...(wish.email ? { email: wish.email } : {}), ...wish.about });
  await browser.posts(at("theme"), { thema, tweede, ...(partner === undefined ? {} : { partner }) });
  await browser.posts(at("question"), { vraag });
  return browser.posts(at("check"), { regels: "on" });
}

/** Signs up and types the code from the mail; the answer is where someone stands. */
export async function comesIn(
  house: House,
  community: Pick<Community, "slug">,
  wish: SignUp & { readonly email: string },
  browser: Browser = house.visitor(),
) {
  // Mails of the same moment come in any order.
  house.clock.moveTo(new Date(house.clock.now().getTime() + 1000));
  await signsUp(browser, community, wish);
  house.clock.moveTo(new Date(house.clock.now().getTime() + 1000));
  return {
    browser,
    answer: await browser.posts("/inloggen/code", { code: await codeFor(house, wish.email) }),
  };
}

/** The code of the last mail that has one. */
export async function codeFor(house: House, email: string): Promise<string> {
  const mails = await house.mailsTo(email);
  const code = mails.map(({ text }) => /^\d{6}$/m.exec(text)?.[0]).find(Boolean);
  if (!code) throw new Error(`no code was mailed to ${email}`);
  return code;
}
