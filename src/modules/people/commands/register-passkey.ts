import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Config } from "#platform/config";
import { passkeyRefused, tooManyPasskeys } from "../errors.ts";
import { me } from "../me.ts";
import { mailboxOf } from "../queries/faces.ts";
import { passkey } from "../schema.ts";
import { securityLetter } from "../views/security-letter.ts";
import { rememberChallenge } from "./passkey-challenge.ts";

/** EdDSA, ES256 and RS256: what devices know and Node.js supports without experiments. */
const algorithms = [-8, -7, -257];

/** More than anyone has devices; keeps the question to a browser short. */
const mostPasskeys = 12;

/** Who we are to a passkey: it answers no other site, however much that one looks like ours. */
export const passkeySite = ({ publicUrl }: Pick<Config, "publicUrl">) => ({
  id: new URL(publicUrl).hostname,
  origin: new URL(publicUrl).origin,
});

/** The question to a device to make a passkey. */
export async function askForPasskey(
  act: Act,
  config: Config,
  browser: string,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const personId = me(act);
  const known = await act.tx
    .select({ id: passkey.id, transports: passkey.transports })
    .from(passkey)
    .where(eq(passkey.personId, personId));
  if (known.length >= mostPasskeys) throw tooManyPasskeys(mostPasskeys);
  const mailbox = await mailboxOf(act, personId);
  const options = await generateRegistrationOptions({
    rpName: "Schakel",
    rpID: passkeySite(config).id,
    userName: mailbox?.email ?? "",
    userID: new TextEncoder().encode(personId),
    excludeCredentials: known,
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await rememberChallenge(act, browser, options.challenge, personId);
  return options;
}

/** Keeps the passkey that a device made, under a name its owner can change. Its owner hears of it by mail. */
export async function registerPasskey(
  act: Act,
  config: Config,
  challenge: string | null,
  response: RegistrationResponseJSON,
  name: string,
): Promise<void> {
  const personId = me(act);
  if (!challenge) throw passkeyRefused();
  await act.asSystem("keep the passkey someone has just made", async (house) => {
    const site = passkeySite(config);
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      supportedAlgorithmIDs: algorithms,
    }).catch(() => {
      throw passkeyRefused();
    });
    if (!registrationInfo) throw passkeyRefused();
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    const kept = await house.tx
      .insert(passkey)
      .values({ id, personId, publicKey, counter, transports: transports ?? [], name, madeAt: act.now })
      .onConflictDoNothing()
      .returning({ id: passkey.id });
    if (kept.length === 0) throw passkeyRefused();
    const mailbox = await mailboxOf(house, personId);
    if (mailbox) await house.mail(securityLetter(mailbox, { kind: "passkeyMade", name }, act.publicUrl));
  });
  await act.record("people/passkey-made", { id: personId });
}
