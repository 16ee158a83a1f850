import { Hono } from "hono";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  bearers,
  everyone,
  type FieldErrors,
  type Fields,
  type HouseContext,
  many,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addressGroup } from "#platform/limits";
import { type Choices, choose, confirm, leave, sendLink, subscribe } from "../commands/subscribe.ts";
import { itemKinds, readerSectors, rhythms } from "../kinds.ts";
import { words } from "../messages.ts";
import { newsletterPaths as paths } from "../paths.ts";
import { archive, archivedIssue } from "../queries/issues.ts";
import { readerById, regionChoices } from "../queries/readers.ts";
import type { Reader } from "../schema.ts";
import { readerToken, readReaderToken, type Use } from "../token.ts";
import { FrontPage } from "../views/front-page.tsx";
import { IssuePage } from "../views/issue-page.tsx";
import { AskedPage, ChoicesPage, ConfirmedPage, ConfirmPage, LeavePage } from "../views/reader-pages.tsx";

/** Each try may send a mail to someone who did not ask for it. */
const perMailbox = { name: "newsletter-mailbox", points: 5, seconds: 60 * 60 };
const perConnection = { name: "newsletter-connection", points: 30, seconds: 60 * 60 };

const ChoiceForm = z.object({
  soort: many.pipe(z.array(z.enum(itemKinds))),
  sector: many.pipe(z.array(z.enum(readerSectors))),
  regio: many.pipe(z.array(z.uuid()).max(60)),
  ritme: z.enum(rhythms),
});
const email = z.string().trim().toLowerCase().pipe(z.email().max(200));

/** Asking for the newsletter, one's own choices by the key in a mail, and what went out. Nobody needs an account. */
export const readerRoutes = new Hono<AppEnv>()
  .get(paths.front, everyone, (c) => frontPage(c))
  .post(paths.front, everyone, async (c) => {
    const form = await readForm(c, ChoiceForm.extend({ email }), emailWords(c));
    if (!form.ok) return frontPage(c, form);
    await countTry(c, form.input.email);
    return once(c, async (act) => {
      const choices = await knownChoices(act, form.input);
      await subscribe(act, c.var.config.secret, form.input.email, c.var.locale, choices);
      return paths.asked;
    });
  })
  .post(paths.link, everyone, async (c) => {
    const form = await readForm(c, z.object({ email }), emailWords(c));
    if (!form.ok) return frontPage(c, { ...form, values: { ...form.values, wat: "link" } });
    await countTry(c, form.input.email);
    return once(c, async (act) => {
      await sendLink(act, c.var.config.secret, form.input.email);
      return paths.asked;
    });
  })
  .get(paths.asked, everyone, (c) =>
    c.render(<AskedPage locale={c.var.locale} />, { title: words[c.var.locale].asked.title }),
  )
  .get(paths.confirm(":token"), bearers, async (c) => {
    const { locale } = c.var;
    const { token } = c.req.param();
    const reader = await readerOf(c, "confirm", token);
    return c.render(<ConfirmPage email={reader.email} token={token} locale={locale} />, {
      title: words[locale].confirm.title,
    });
  })
  .post(paths.confirm(":token"), bearers, async (c) => {
    const { locale, config } = c.var;
    const { id } = await readerOf(c, "confirm", c.req.param("token"));
    const reader = await c.var.act((act) => confirm(act, id));
    if (!reader) throw notFound();
    return c.render(<ConfirmedPage token={readerToken(config.secret, "reader", id)} locale={locale} />, {
      title: words[locale].confirm.done,
    });
  })
  .get(paths.choices(":token"), bearers, (c) => choicesPage(c, c.req.param("token")))
  .post(paths.choices(":token"), bearers, async (c) => {
    const { token } = c.req.param();
    const { id } = await readerOf(c, "reader", token);
    const form = await readForm(c, ChoiceForm);
    if (!form.ok) return choicesPage(c, token, form);
    const kept = await c.var.act(async (act) => choose(act, id, await knownChoices(act, form.input)));
    if (!kept) throw notFound();
    return c.redirect(`${paths.choices(token)}?gelukt=ja`, 303);
  })
  .get(paths.leave(":token"), bearers, (c) => leavePage(c, c.req.param("token"), false))
  .post(paths.leave(":token"), bearers, (c) => leavePage(c, c.req.param("token"), true))
  .get(paths.issue(":slug"), everyone, async (c) => {
    const { locale } = c.var;
    const issue = await c.var.act((act) => archivedIssue(act, c.req.param("slug")));
    return c.render(<IssuePage issue={issue} locale={locale} />, {
      title: issue.subject,
      canonical: paths.issue(c.req.param("slug")),
    });
  });

const emailWords = (c: HouseContext) => {
  const wrong = words[c.var.locale].front.emailWrong;
  return { email: { missing: wrong, wrong, tooLong: wrong } };
};

async function countTry({ var: { limits, address } }: HouseContext, to: string): Promise<void> {
  await limits.take(perMailbox, to);
  await limits.take(perConnection, addressGroup(address));
}

/** What was chosen, as far as it exists. */
async function knownChoices(
  act: Act,
  { soort, sector, regio, ritme }: z.output<typeof ChoiceForm>,
): Promise<Choices> {
  const regions = new Set((await regionChoices(act)).map(({ id }) => id));
  return { kinds: soort, sectors: sector, regions: regio.filter((id) => regions.has(id)), rhythm: ritme };
}

/** The reader whose key it is. @throws house/not-found for a key that is not ours, or of who has left */
async function readerOf(c: HouseContext, use: Use, token: string): Promise<Reader> {
  const id = readReaderToken(c.var.config.secret, use, token);
  const reader = id && (await c.var.act((act) => readerById(act, id)));
  if (!reader) throw notFound();
  return reader;
}

/** Who has left already has left: the page is the same, so a second press of a mail program is no mistake. */
async function leavePage(c: HouseContext, token: string, done: boolean): Promise<Response> {
  const { locale, config } = c.var;
  const id = readReaderToken(config.secret, "reader", token);
  if (!id) throw notFound();
  if (done) await c.var.act((act) => leave(act, id));
  return c.render(<LeavePage token={token} done={done} locale={locale} />, {
    title: done ? words[locale].leave.done : words[locale].leave.title,
  });
}

interface CameBack {
  readonly values: Fields;
  readonly errors: FieldErrors;
}

async function frontPage(c: HouseContext, back?: CameBack): Promise<Response> {
  const { locale } = c.var;
  const page = await c.var.act(async (act) => ({
    regions: await regionChoices(act),
    issues: await archive(act),
  }));
  return c.render(
    <FrontPage
      {...page}
      values={back?.values ?? {}}
      errors={back?.errors ?? {}}
      formKey={newId()}
      locale={locale}
    />,
    { title: words[locale].title, status: back ? 422 : 200, canonical: paths.front },
  );
}

async function choicesPage(c: HouseContext, token: string, back?: CameBack): Promise<Response> {
  const { locale } = c.var;
  const reader = await readerOf(c, "reader", token);
  const regions = await c.var.act(regionChoices);
  const { kinds, sectors, regions: chosen, rhythm } = reader;
  return c.render(
    <ChoicesPage
      {...{ reader, token, regions, locale }}
      values={back?.values ?? { soort: kinds, sector: sectors, regio: chosen, ritme: rhythm }}
      errors={back?.errors ?? {}}
      saved={!back && c.req.query("gelukt") !== undefined}
    />,
    { title: words[locale].choices.title, status: back ? 422 : 200 },
  );
}
