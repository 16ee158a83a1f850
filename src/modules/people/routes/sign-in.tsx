import { Hono } from "hono";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  everyone,
  type FieldErrors,
  type Fields,
  fieldValue,
  type HouseContext,
  keptFormPath,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addressGroup, type Limit } from "#platform/limits";
import { type Acceptance, acceptCode } from "../commands/accept-code.ts";
import { acceptLink } from "../commands/accept-link.ts";
import { beginSignIn } from "../commands/begin-sign-in.ts";
import { practise } from "../commands/practise.ts";
import { demoPeople } from "../demo.ts";
import { words } from "../messages.ts";
import { ownPath } from "../own-path.ts";
import { peoplePaths } from "../paths.ts";
import { type WaitingSignIn, waitingBehindLink, waitingInBrowser } from "../queries/waiting-sign-in.ts";
import { knowBrowser, knownBrowser, shownNumber } from "../secrets.ts";
import { CodePage } from "../views/code-page.tsx";
import { GonePage, LinkPage } from "../views/link-page.tsx";
import { SignInPage } from "../views/sign-in-page.tsx";
import { EmailAddress } from "./email-address.ts";

const Asking = z.object({ email: EmailAddress });
const sixDigits = z
  .string()
  .transform((text) => text.replace(/\D/g, ""))
  .pipe(z.string().length(6));
const Code = z.object({ code: sixDigits });
const ShownNumber = z.object({ getal: sixDigits });
/** How long a mail gets before another may be asked for. */
const again = 30_000;

/** Coming in by mail. The passkeys have routes of their own. */
export const signInRoutes = new Hono<AppEnv>()
  .get(peoplePaths.signIn, everyone, (c) => {
    if (c.var.actor.kind === "person") return c.redirect(nextOf(c.req.query("naar")), 303);
    // Known from here on: when the answer to a post gets lost, its retry still comes from the browser that asked.
    knowBrowser(c);
    return signInPage(c, nextOf(c.req.query("naar")));
  })
  .post(peoplePaths.signIn, everyone, async (c) => {
    const t = words[c.var.locale].signIn;
    const own = { email: { missing: t.emailWrong, wrong: t.emailWrong, tooLong: t.emailWrong } };
    const form = await readForm(c, Asking, own);
    const next = nextOf(fieldValue(form.values, "naar"));
    if (!form.ok) return signInPage(c, next, form);
    return once(c, (act) => beginSignIn(act, c, { email: form.input.email, next }));
  })
  .get(peoplePaths.code, everyone, async (c) => {
    const waiting = await waitingHere(c);
    if (waiting) return codePage(c, waiting, { sentAgain: c.req.query("gelukt") === "gestuurd" });
    return c.var.actor.kind === "person" ? c.redirect(peoplePaths.mine, 303) : gonePage(c, "code");
  })
  .post(peoplePaths.code, everyone, async (c) => {
    const t = words[c.var.locale].code;
    const waiting = await waitingHere(c);
    if (!waiting) {
      // A second click on a button that already worked.
      return c.var.actor.kind === "person" ? c.redirect(peoplePaths.mine, 303) : gonePage(c, "code");
    }
    const form = await readForm(c, Code, {
      code: { missing: t.missing, wrong: t.missing, tooShort: t.missing, tooLong: t.missing },
    });
    if (!form.ok) return codePage(c, waiting, { error: form.errors.code });
    const result = await guess(c, (act) => acceptCode(act, c, waiting.browser, form.input.code));
    return "next" in result
      ? c.redirect(result.next, 303)
      : codePage(c, waiting, { error: t.wrong(result.triesLeft) });
  })
  .post(peoplePaths.again, everyone, async (c) => {
    const waiting = await waitingHere(c);
    if (!waiting) return gonePage(c, "code");
    const since = c.var.clock.now().getTime() - waiting.askedAt.getTime();
    if (since < again) return codePage(c, waiting, { tooSoon: true });
    const { email, next, purpose, subject } = waiting;
    return once(c, async (act) => {
      const path = await beginSignIn(act, c, {
        email,
        next,
        ...(purpose && subject ? { purpose, subject } : {}),
      });
      return `${path}?gelukt=gestuurd`;
    });
  })
  .get(peoplePaths.link(":token"), everyone, async (c) => {
    const token = c.req.param("token");
    const waiting = await c.var.act((act) => waitingBehindLink(act, token));
    return waiting ? linkPage(c, token, waiting) : gonePage(c, "link");
  })
  .post(peoplePaths.link(":token"), everyone, async (c) => {
    const t = words[c.var.locale].link;
    const token = c.req.param("token");
    const waiting = await c.var.act((act) => waitingBehindLink(act, token));
    if (!waiting)
      return c.var.actor.kind === "person" ? c.redirect(peoplePaths.mine, 303) : gonePage(c, "link");
    const browser = knownBrowser(c);
    const form = await readForm(c, ShownNumber);
    if (!form.ok && browser !== waiting.browser) return linkPage(c, token, waiting, t.numberMissing);
    const number = form.ok ? form.input.getal : "";
    const result = await guess(c, (act) => acceptLink(act, c, waiting, { token, browser, number }));
    if ("next" in result) return c.redirect(result.next, 303);
    return linkPage(c, token, waiting, t.numberWrong(result.triesLeft));
  })
  .post(peoplePaths.practise, everyone, async (c) => {
    if (c.var.config.mode !== "demo") throw notFound();
    const form = await readForm(c, Asking);
    const chosen = form.ok && demoPeople.find(({ email }) => email === form.input.email);
    if (!chosen) throw notFound();
    await c.var.act((act) => practise(act, c, chosen.email));
    return c.redirect(nextOf(fieldValue(form.values, "naar")), 303);
  });

const nextOf = (asked: string | undefined): string => ownPath(asked) ?? peoplePaths.mine;

async function waitingHere(c: HouseContext): Promise<WaitingSignIn | null> {
  const browser = knownBrowser(c);
  return browser ? c.var.act((act) => waitingInBrowser(act, browser)) : null;
}

function signInPage(c: HouseContext, next: string, form?: { values: Fields; errors: FieldErrors }) {
  const { locale, config } = c.var;
  return c.render(
    <SignInPage
      locale={locale}
      formKey={newId()}
      next={next}
      values={form?.values}
      errors={form?.errors}
      keptForm={next === keptFormPath}
      signedOut={c.req.query("gelukt") === "uitgelogd"}
      practise={config.mode === "demo" ? demoPeople : []}
    />,
    { title: words[locale].signIn.title, status: form ? 422 : 200 },
  );
}

function codePage(
  c: HouseContext,
  { id, email, next }: WaitingSignIn,
  said: { readonly error?: string | undefined; readonly sentAgain?: boolean; readonly tooSoon?: boolean },
) {
  const { locale, config } = c.var;
  return c.render(
    <CodePage
      locale={locale}
      formKey={newId()}
      email={email}
      next={next}
      number={shownNumber(config.secret, id)}
      {...said}
    />,
    { title: words[locale].code.title, status: said.error ? 422 : said.tooSoon ? 429 : 200 },
  );
}

function linkPage(c: HouseContext, token: string, { email, browser }: WaitingSignIn, error?: string) {
  const { locale } = c.var;
  const elsewhere = browser !== knownBrowser(c);
  return c.render(
    <LinkPage
      locale={locale}
      formKey={newId()}
      token={token}
      email={email}
      elsewhere={elsewhere}
      error={error}
    />,
    { title: words[locale].link.title, status: error ? 422 : 200 },
  );
}

function gonePage(c: HouseContext, what: "code" | "link") {
  const { locale } = c.var;
  const { gone, goneText } = words[locale][what];
  return c.render(<GonePage locale={locale} title={gone} text={goneText} />, { title: gone, status: 410 });
}

/** Wrong codes and numbers from one connection, whatever mailbox they are for: nobody finds one by trying many. */
const wrongGuesses: Limit = { name: "sign-in/wrong", points: 60, seconds: 10 * 60 };

async function guess(c: HouseContext, accept: (act: Act) => Promise<Acceptance>): Promise<Acceptance> {
  const from = addressGroup(c.var.address);
  await c.var.limits.take(wrongGuesses, from);
  const result = await c.var.act(accept);
  if ("next" in result) await c.var.limits.giveBack(wrongGuesses, from);
  return result;
}
