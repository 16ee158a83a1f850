import type { Act } from "#platform/acts";
import type { HouseContext } from "#platform/http";
import { fingerprint, newCode, newToken } from "#platform/ids";
import { addressGroup, type Limit } from "#platform/limits";
import { ownPath } from "../own-path.ts";
import { peoplePaths } from "../paths.ts";
import { signIn } from "../schema.ts";
import { countingKey, knowBrowser, sealedCode } from "../secrets.ts";
import { signInLetter } from "../views/sign-in-letter.ts";

/** Who wants to come in, and where to. */
export interface SignInRequest {
  /** An address that was checked to be one; upper and lower case are the same. */
  readonly email: string;
  /** Where to go afterwards; anything but a path of our own becomes the start page of the person. */
  readonly next: string;
  /** Recorded, with its subject, in the act that lets them in, so that whoever asked can finish its work there. */
  readonly purpose?: string;
  readonly subject?: string;
}

/** How long a code and its link count. */
export const codeMinutes = 10;

/**
 * Mails a code and a link, and makes sure this browser will be known again.
 *
 * Nothing here looks whether the address is known, so nobody can learn it from the answer or its time.
 * Returns the path where the code is asked. Refuses with "house/too-often".
 */
export async function beginSignIn(act: Act, c: HouseContext, request: SignInRequest): Promise<string> {
  const email = request.email.trim().toLowerCase();
  await holdBack(c, email);
  const browser = knowBrowser(c);
  const [token, code] = [newToken(), newCode()];
  await act.asSystem("remember who is at the door", (house) =>
    house.tx.insert(signIn).values({
      email,
      browser,
      link: fingerprint(token),
      code: sealedCode(c.var.config.secret, browser, code),
      next: ownPath(request.next) ?? peoplePaths.mine,
      purpose: request.purpose,
      subject: request.subject,
      askedAt: act.now,
    }),
  );
  const link = c.var.config.publicUrl + peoplePaths.link(token);
  await act.mail(signInLetter({ to: email, code, link, minutes: codeMinutes, locale: c.var.locale }));
  return peoplePaths.code;
}

/** Nobody is flooded with our mail, and nobody can be kept out by someone else who asks for them. */
const perAddressAndMailbox: Limit = { name: "sign-in/mailbox-from", points: 10, seconds: 15 * 60 };
const perMailbox: Limit = { name: "sign-in/mailbox", points: 40, seconds: 60 * 60 };

async function holdBack(c: HouseContext, email: string): Promise<void> {
  const { limits, config, address } = c.var;
  const from = addressGroup(address);
  // A school shares one address: as many mails in ten minutes as it may send posts in one.
  await limits.take({ name: "sign-in/from", points: config.floodPerMinute, seconds: 10 * 60 }, from);
  const mailbox = countingKey(config.secret, email);
  await limits.take(perAddressAndMailbox, `${from} ${mailbox}`);
  await limits.take(perMailbox, mailbox);
}
