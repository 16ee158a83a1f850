import type { Browser, House } from "#testing";
import { peoplePaths } from "./paths.ts";

const codeIn = /^\d{6}$/m;
const linkIn = /http\S+\/inloggen\/link\/\S+/;
const handedOut = new Set<string>();

/** What the mail to an address that was not looked at before asks to type, and where its link leads. */
export async function mailedSecrets(house: House, email: string): Promise<{ code: string; link: string }> {
  const mails = await house.mailsTo(email);
  const mail = mails.find(({ id, text }) => linkIn.test(text) && !handedOut.has(id));
  if (!mail) throw new Error(`no mail with a code to ${email}`);
  handedOut.add(mail.id);
  return { code: codeIn.exec(mail.text)![0], link: new URL(linkIn.exec(mail.text)![0]).pathname };
}

/** Asks for a mail in this browser, as its user would. Returns what the mail holds. */
export async function asks(house: House, browser: Browser, email: string, next = "/mijn") {
  await browser.visits(`${peoplePaths.signIn}?naar=${encodeURIComponent(next)}`);
  await browser.posts(peoplePaths.signIn, { email });
  return mailedSecrets(house, email.toLowerCase());
}

/** How many sessions a person has. */
export async function sessionCount(house: House, email: string): Promise<number> {
  const { rows } = await house.door.engine.system.query(
    "select count(*)::int as n from session s join person p on p.id = s.person_id where p.email = $1",
    [email],
  );
  return rows[0].n;
}
