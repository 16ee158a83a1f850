import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { eq } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Config } from "#platform/config";
import type { HouseContext } from "#platform/http";
import { passkeyRefused } from "../errors.ts";
import { passkey, person } from "../schema.ts";
import { openSession } from "../sessions.ts";
import { rememberLanguage } from "./let-in.ts";
import { rememberChallenge } from "./passkey-challenge.ts";
import { passkeySite } from "./register-passkey.ts";

/** The question to a device to show one of its passkeys. It names nobody: the device knows who it belongs to. */
export async function askWhoIsThere(
  act: Act,
  config: Config,
  browser: string,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({
    rpID: passkeySite(config).id,
    userVerification: "required",
  });
  await rememberChallenge(act, browser, options.challenge, null);
  return options;
}

/** Opens a session for whoever answered the question with a passkey we know. Refuses with "people/passkey-refused". */
export function signInWithPasskey(
  act: Act,
  c: HouseContext,
  challenge: string | null,
  response: AuthenticationResponseJSON,
): Promise<void> {
  const site = passkeySite(c.var.config);
  return act.asSystem("let someone in with their passkey", async (house) => {
    const known = await passkeyWithOwner(house, response.id);
    if (!challenge || !known) throw passkeyRefused();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: { ...known, publicKey: new Uint8Array(known.publicKey) },
    }).catch(() => {
      throw passkeyRefused();
    });
    if (!verified) throw passkeyRefused();
    const used = { counter: authenticationInfo.newCounter, usedAt: act.now };
    await house.tx.update(passkey).set(used).where(eq(passkey.id, known.id));
    await openSession(house, c, known.personId, "passkey");
    rememberLanguage(c, known.language);
  });
}

async function passkeyWithOwner(house: Act, id: string) {
  const [known] = await house.tx
    .select({
      id: passkey.id,
      personId: passkey.personId,
      publicKey: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports,
      language: person.language,
    })
    .from(passkey)
    .innerJoin(person, eq(person.id, passkey.personId))
    .where(eq(passkey.id, id))
    // Two answers with the same passkey come in one after the other, so that its counter can only go up.
    .for("update", { of: passkey });
  return known;
}
