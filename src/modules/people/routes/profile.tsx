import { Hono } from "hono";
import { z } from "zod";
import { portraitCount } from "#design";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  type HouseContext,
  members,
  once,
  readForm,
  writeCookie,
} from "#platform/http";
import { newId } from "#platform/ids";
import { locales } from "#platform/locale";
import { beginSignIn } from "../commands/begin-sign-in.ts";
import { askForNewEmail } from "../commands/change-email.ts";
import { chooseLanguage } from "../commands/choose-language.ts";
import { saveProfile } from "../commands/save-profile.ts";
import { proveAgainFirst } from "../errors.ts";
import { type Kind, organisationKinds, sectors } from "../kinds.ts";
import { me } from "../me.ts";
import { words } from "../messages.ts";
import { ownPath } from "../own-path.ts";
import { peoplePaths, wellDone } from "../paths.ts";
import { emailOf } from "../queries/faces.ts";
import { ownProfile } from "../queries/own-profile.ts";
import { isFresh } from "../queries/own-sessions.ts";
import { EmailPage } from "../views/email-page.tsx";
import { profileFields } from "../views/profile-fields.tsx";
import { ProfilePage } from "../views/profile-page.tsx";
import { WelcomePage } from "../views/welcome-page.tsx";
import { EmailAddress } from "./email-address.ts";

const line = (most: number) => z.string().trim().max(most).default("");
const oneOf = (kinds: readonly Kind[]) => z.enum(kinds.map(({ id }) => id)).default("other");
const Welcome = z.object({
  naam: z.string().trim().min(1).max(120),
  functie: line(120),
  organisatie: line(160),
  soort: oneOf(organisationKinds),
  sector: oneOf(sectors),
  regio: line(120),
});
const Profile = Welcome.extend({
  helpt: line(2000),
  portret: z.coerce
    .number()
    .int()
    .min(0)
    .max(portraitCount - 1)
    .default(0),
  vindbaar: z.literal("on").optional(),
  taal: z.enum(locales),
});
const year = 365 * 24 * 60 * 60;

/** What people tell about themselves, and the address they come in with. */
export const profileRoutes = new Hono<AppEnv>()
  .get(peoplePaths.welcome, members, (c) => welcomePage(c, ownPath(c.req.query("naar"))))
  .post(peoplePaths.welcome, members, async (c) => {
    const form = await readForm(c, Welcome, nameWords(c));
    const next = ownPath(fieldValue(form.values, "naar"));
    if (!form.ok) return welcomePage(c, next, form);
    await c.var.act((act) => saveProfile(act, me(act), asProfile(form.input)));
    return c.redirect(next ?? peoplePaths.mine, 303);
  })
  .get(peoplePaths.profile, members, (c) => profilePage(c))
  .post(peoplePaths.profile, members, async (c) => {
    const form = await readForm(c, Profile, nameWords(c));
    if (!form.ok) return profilePage(c, form);
    const { helpt, portret, vindbaar, taal } = form.input;
    await c.var.act(async (act) => {
      const more = { helpsWith: helpt, portrait: portret, findable: vindbaar === "on" };
      await saveProfile(act, me(act), { ...asProfile(form.input), ...more });
      await chooseLanguage(act, taal);
    });
    writeCookie(c, "taal", taal, year);
    return c.redirect(wellDone(peoplePaths.profile, "bewaard"), 303);
  })
  .get(peoplePaths.email, members, (c) => emailPage(c))
  .post(peoplePaths.email, members, async (c) => {
    const form = await readForm(c, z.object({ email: EmailAddress }), emailWords(c));
    if (!form.ok) return emailPage(c, form);
    return once(c, async (act) => {
      if (!(await isFresh(act, c.var.sessionId))) throw proveAgainFirst();
      return askForNewEmail(act, c, form.input.email);
    });
  })
  .post(peoplePaths.proveAgain, members, async (c) => {
    const form = await readForm(c, z.object({ naar: z.string().max(2000).default("") }));
    const next = (form.ok && ownPath(form.input.naar)) || peoplePaths.mine;
    return once(c, async (act) => beginSignIn(act, c, { email: (await emailOf(act, me(act))) ?? "", next }));
  });

interface Refused {
  readonly values: Fields;
  readonly errors: FieldErrors;
}

const nameWords = (c: HouseContext) => ({ naam: { missing: words[c.var.locale].profile.nameMissing } });

function emailWords(c: HouseContext) {
  const { emailWrong } = words[c.var.locale].signIn;
  return { email: { missing: emailWrong, wrong: emailWrong, tooLong: emailWrong } };
}

const asProfile = (input: z.infer<typeof Welcome>) => ({
  name: input.naam,
  functionTitle: input.functie,
  organisationName: input.organisatie,
  organisationKind: input.soort,
  sector: input.sector,
  region: input.regio,
});

async function welcomePage(c: HouseContext, next: string | null, form?: Refused) {
  const { locale } = c.var;
  const known = form ? null : await c.var.act((act) => ownProfile(act, me(act)));
  return c.render(
    <WelcomePage
      locale={locale}
      formKey={newId()}
      next={next ?? peoplePaths.mine}
      values={form?.values ?? (known ? profileFields(known) : undefined)}
      errors={form?.errors ?? {}}
    />,
    { title: words[locale].welcome.title, status: form ? 422 : 200 },
  );
}

async function profilePage(c: HouseContext, form?: Refused) {
  const { locale } = c.var;
  const { known, added } = await c.var.act(async (act) => ({
    known: await ownProfile(act, me(act)),
    added: (await c.var.added(act, "people/profile", [me(act)])).get(me(act)) ?? [],
  }));
  if (!known) return c.redirect(`${peoplePaths.welcome}?naar=${peoplePaths.profile}`, 303);
  return c.render(
    <ProfilePage
      locale={locale}
      added={added}
      formKey={newId()}
      email={known.email}
      values={form?.values ?? profileFields(known)}
      errors={form?.errors ?? {}}
      done={c.req.query("gelukt")}
    />,
    { title: words[locale].profile.title, status: form ? 422 : 200 },
  );
}

async function emailPage(c: HouseContext, form?: Refused) {
  const { locale, sessionId } = c.var;
  const page = await c.var.act(async (act) => ({
    email: (await emailOf(act, me(act))) ?? "",
    fresh: await isFresh(act, sessionId),
  }));
  return c.render(
    <EmailPage
      {...page}
      locale={locale}
      formKey={newId()}
      values={form?.values}
      errors={form?.errors ?? {}}
    />,
    { title: words[locale].newEmail.title, status: form ? 422 : 200 },
  );
}
