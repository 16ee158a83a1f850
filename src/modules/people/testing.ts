import type { Browser, House } from "#testing";
import { peoplePaths } from "./paths.ts";

/** What the newest mail to an address asks to type, and where its link leads. */
export async function mailedSecrets(house: House, email: string): Promise<{ code: string; link: string }> {
  const [mail] = await house.mailsTo(email);
  const code = /^\d{6}$/m.exec(mail?.text ?? "")?.[0];
  const link = /http\S+\/inloggen\/link\/\S+/.exec(mail?.text ?? "")?.[0];
  if (!code || !link) throw new Error(`no mail with a code to ${email}`);
  return { code, link: new URL(link).pathname };
}

/** Asks for a mail in this browser, as its user would. Returns what the mail holds. */
export async function asks(house: House, browser: Browser, email: string, next = "/mijn") {
  await browser.visits(`${peoplePaths.signIn}?naar=${encodeURIComponent(next)}`);
  await browser.posts(peoplePaths.signIn, { email });
  return mailedSecrets(house, email);
}

/** How many sessions a person has. */
export async function sessionCount(house: House, email: string): Promise<number> {
  const { rows } = await house.door.engine.system.query(
    "select count(*)::int as n from session s join person p on p.id = s.person_id where p.email = $1",
    [email],
  );
  return rows[0].n;
}
