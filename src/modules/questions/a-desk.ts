import type { Browser, House } from "#testing";
import { letterWords } from "./messages.ts";
import { questionPaths as paths } from "./paths.ts";

export const joris = "joris@swvrietlanden.example";
export const marit = "marit@steunpunt.example";
export const hadewych = "hadewych@onderwijsraad.example";
export const practice = "werken-in-school";
export const law = "wetten-en-regels";

/** Each question has a mailbox of its own: the clock stands still, so nothing else tells mails apart. */
let asked = 0;
const nextAsker = (): string => `wilke${++asked}@deschakelschool.example`;

/** The form for asking, filled in by someone without an account. */
export const wish = (text: string, topic: string = practice, email = nextAsker()) => ({
  ...{ tekst: text, onderwerp: topic, over: "algemeen", rol: "support", sector: "po", regio: "Waterrijk" },
  ...{ plaatsen: "ja", naam: "Wilke Oosterbaan", email, gezien: "ja" },
});

/** For tests: what people do at the desk of a house. */
export function deskOf(house: House) {
  const rows = async (question: string, values: readonly unknown[] = []) =>
    (await house.door.engine.system.query(question, [...values])).rows;
  const idOf = async (text: string): Promise<string> =>
    (await rows("select id from question where text = $1", [text]))[0]?.id;
  /** The path behind the link of a mail with this subject. */
  async function linkTo(email: string, subject: string, about = ""): Promise<string> {
    const mail = (await house.mailsTo(email)).find(
      (each) => each.subject === subject && each.text.includes(about),
    );
    return /https?:\/\/[^/\s]+(\/\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
  }
  /** The code of the newest sign-in mail; the clock goes on first, so that there is a newest. */
  async function codeFor(email: string, begin: () => Promise<unknown>): Promise<string> {
    await house.wait(60_000);
    await begin();
    const mail = (await house.mailsTo(email)).find(({ text }) => text.includes("/inloggen/link/"));
    return /^\d{6}$/m.exec(mail?.text.replace(/^(\d{3}) (\d{3})$/m, "$1$2") ?? "")?.[0] ?? "";
  }
  return {
    rows,
    idOf,
    linkTo,
    codeFor,
    /** Asks without an account. @returns the path of the question's own page, its id and the mailbox of who asked */
    async asks(text: string, topic: string = practice): Promise<{ own: string; id: string; email: string }> {
      const visitor = house.visitor();
      await visitor.visits(paths.ask);
      const email = nextAsker();
      await visitor.posts(paths.ask, wish(text, topic, email));
      const title = topic === law ? "Wetten en regels" : "Werken in school";
      const own = await linkTo(email, letterWords.nl.subjects.received(title));
      return { own, id: await idOf(text), email };
    },
    async answers(browser: Browser, id: string, fields: Record<string, string>) {
      await browser.visits(paths.question(id));
      return browser.posts(paths.answering(id), fields);
    },
    /** Signs in someone who has no account yet, through the real page. */
    async signIn(email: string): Promise<Browser> {
      const browser = house.visitor();
      await browser.visits("/inloggen");
      const code = await codeFor(email, () => browser.posts("/inloggen", { email }));
      await browser.posts("/inloggen/code", { code });
      return browser;
    },
  };
}
