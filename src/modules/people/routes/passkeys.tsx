import { Hono } from "hono";
import { z } from "zod";
import { type AppEnv, everyone, type HouseContext, members, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { removePasskey, renamePasskey } from "../commands/keep-passkeys.ts";
import { takeChallenge } from "../commands/passkey-challenge.ts";
import { askForPasskey, registerPasskey } from "../commands/register-passkey.ts";
import { askWhoIsThere, signInWithPasskey } from "../commands/sign-in-with-passkey.ts";
import { passkeyRefused } from "../errors.ts";
import { me } from "../me.ts";
import { words } from "../messages.ts";
import { ownPath } from "../own-path.ts";
import { peoplePaths, wellDone } from "../paths.ts";
import { passkeysOf } from "../queries/own-passkeys.ts";
import { knowBrowser, knownBrowser } from "../secrets.ts";
import { deviceOf } from "../sessions.ts";
import { PasskeysPage } from "../views/passkeys-page.tsx";

const base64url = z.string().regex(/^[\w-]+$/);
const credential = {
  id: base64url.max(2000),
  rawId: base64url.max(2000),
  type: z.literal("public-key"),
  authenticatorAttachment: z.enum(["cross-platform", "platform"]).optional(),
  clientExtensionResults: z.looseObject({}),
};
const Registration = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});
const Authentication = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});
const Name = z.object({ naam: z.string().trim().min(1).max(80) });

/** Coming in with a passkey, and keeping one's passkeys. The questions and answers are JSON, for src/client/passkeys.ts. */
export const passkeyRoutes = new Hono<AppEnv>()
  .post(peoplePaths.passkeyQuestion, everyone, async (c) => {
    const browser = knowBrowser(c);
    return c.json(await c.var.act((act) => askWhoIsThere(act, c.var.config, browser)));
  })
  .post(peoplePaths.passkeyAnswer, everyone, async (c) => {
    const answer = await readAnswer(c, Authentication);
    const challenge = await c.var.act((act) => takeChallenge(act, knownBrowser(c), null));
    await c.var.act((act) => signInWithPasskey(act, c, challenge, answer));
    return c.json({ location: ownPath(c.req.query("naar")) ?? peoplePaths.mine });
  })
  .get(peoplePaths.passkeys, members, (c) => passkeysPage(c))
  .post(peoplePaths.newPasskeyQuestion, members, async (c) => {
    const browser = knowBrowser(c);
    return c.json(await c.var.act((act) => askForPasskey(act, c.var.config, browser)));
  })
  .post(peoplePaths.newPasskeyAnswer, members, async (c) => {
    const answer = await readAnswer(c, Registration);
    const name = deviceOf(c.req.header("user-agent") ?? "") || words[c.var.locale].sessions.unknownDevice;
    const challenge = await c.var.act((act) => takeChallenge(act, knownBrowser(c), me(act)));
    await c.var.act((act) => registerPasskey(act, c.var.config, challenge, answer, name));
    return c.json({ location: wellDone(peoplePaths.passkeys, "passkey") });
  })
  .post(peoplePaths.renamePasskey(":id"), members, async (c) => {
    const form = await readForm(c, Name);
    if (!form.ok) return passkeysPage(c, { id: c.req.param("id"), error: form.errors.naam ?? "" });
    await c.var.act((act) => renamePasskey(act, c.req.param("id"), form.input.naam));
    return c.redirect(wellDone(peoplePaths.passkeys, "bewaard"), 303);
  })
  .post(peoplePaths.removePasskey(":id"), members, async (c) => {
    await c.var.act((act) => removePasskey(act, c.req.param("id")));
    return c.redirect(wellDone(peoplePaths.passkeys, "passkey-weg"), 303);
  });

async function readAnswer<Schema extends z.ZodType>(
  c: HouseContext,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const read = schema.safeParse(await c.req.json().catch(() => null));
  if (!read.success) throw passkeyRefused();
  return read.data;
}

async function passkeysPage(c: HouseContext, wrong?: { readonly id: string; readonly error: string }) {
  const { locale } = c.var;
  const passkeys = await c.var.act((act) => passkeysOf(act, me(act)));
  return c.render(
    <PasskeysPage
      locale={locale}
      formKey={newId()}
      passkeys={passkeys}
      wrong={wrong}
      done={c.req.query("gelukt")}
    />,
    { title: words[locale].passkeys.title, status: wrong ? 422 : 200 },
  );
}
