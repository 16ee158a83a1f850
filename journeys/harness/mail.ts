import { expect } from "@playwright/test";

export interface ReceivedMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  /** The first code of six digits in the text, without spaces. */
  readonly code: string | undefined;
  /** The first link in the text that leads to the house. */
  readonly link: string | undefined;
}

type DevMail = Omit<ReceivedMail, "code" | "link"> & { readonly at: string };

const read = new Set<string>();

/** Waits for the newest mail to this address that was not handed out before. */
export async function nextMail(house: string, to: string, subject = /(?:)/): Promise<ReceivedMail> {
  let mail: DevMail | undefined;
  await expect
    .poll(async () => (mail = await newestUnread(house, to, subject)), {
      message: `a mail to ${to}`,
      timeout: 15_000,
    })
    .toBeDefined();
  if (!mail) throw new Error(`No mail to ${to}.`);
  read.add(keyOf(house, mail));
  return { ...mail, code: codeIn(mail.text), link: linkIn(mail.text, house) };
}

async function newestUnread(house: string, to: string, subject: RegExp): Promise<DevMail | undefined> {
  const answer = await fetch(`${house}/dev/mail.json`);
  const mails = (await answer.json()) as DevMail[];
  return mails
    .filter((mail) => mail.to.includes(to) && subject.test(mail.subject) && !read.has(keyOf(house, mail)))
    .sort((one, other) => other.at.localeCompare(one.at))[0];
}

function keyOf(house: string, mail: DevMail): string {
  return JSON.stringify([house, mail.at, mail.to, mail.subject, mail.text]);
}

function codeIn(text: string): string | undefined {
  return /(?<!\d)\d{3} ?\d{3}(?!\d)/.exec(text)?.[0].replace(" ", "");
}

function linkIn(text: string, house: string): string | undefined {
  return text.match(/https?:\/\/[^\s<>"]+/g)?.find((link) => link.startsWith(house));
}
