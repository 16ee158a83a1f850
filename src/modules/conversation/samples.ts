import type { Browser, House } from "#testing";

/** The groups of the demo story that the tests of this module walk through, and who is in them. */
export const samira = "samira@dewaterlelie.example";
export const teun = "teun@jeugdhulpoever.example";
export const joris = "joris@swvrietlanden.example";
export const noor = "noor@bsdehoutrib.example";
export const lotte = "lotte@gemeentewaterrijk.example";

export const group = "/themagroepen/hulp-regelen-vanuit-de-school-2027";
export const archive = "/themagroepen/hulp-regelen-vanuit-de-school-2026";
export const start = `${group}/gesprekken/nieuw`;

/** Begins a conversation as people do, and gives its address. */
export async function begin(
  browser: Browser,
  titel: string,
  tekst: string,
  soort = "question",
): Promise<string> {
  await browser.visits(start);
  const answer = await browser.posts(start, { soort, titel, tekst });
  return addressOf(answer.path);
}

export async function reply(browser: Browser, thread: string, tekst: string) {
  await browser.visits(thread);
  return browser.posts(`${thread}/reacties`, { tekst });
}

/** An address without what stands behind it. */
export const addressOf = (path: string): string => path.replace(/[?#].*$/, "");

/** The one row that a question to the tables gives, asked by their owner. */
export async function one<Row>(
  house: House,
  question: string,
  values: readonly unknown[] = [],
): Promise<Row> {
  const { rows } = await house.door.engine.system.query(question, [...values]);
  return rows[0] as Row;
}

/** The id of the post in a thread with this number. */
export const postId = async (house: House, thread: string, number: number): Promise<string> =>
  (
    await one<{ id: string }>(house, "select id from post where thread_id = $1 and number = $2", [
      thread.split("/").at(-1),
      number,
    ])
  ).id;

export const personId = async (house: House, email: string): Promise<string> =>
  (await one<{ id: string }>(house, "select id from person where email = $1", [email])).id;

export const groupId = async (house: House, path: string): Promise<string> =>
  (await one<{ id: string }>(house, "select id from theme_group where slug = $1", [path.split("/").at(-1)]))
    .id;

/** Posts a form with files, as a browser does. */
export async function postsFile(
  browser: Browser,
  page: string,
  action: string,
  fields: Readonly<Record<string, string>>,
  files: readonly File[],
): Promise<Response> {
  const { html } = await browser.visits(page);
  const key =
    /name="sleutel" value="([^"]+)"/.exec(html.slice(html.indexOf(`action="${action}"`)))?.[1] ?? "";
  const body = new FormData();
  for (const [name, value] of Object.entries({ sleutel: key, ...fields })) body.append(name, value);
  for (const file of files) body.append("bestand", file);
  return browser.asks(action, { method: "POST", body, headers: { origin: "http://localhost:3000" } });
}
