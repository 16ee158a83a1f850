import { Hono } from "hono";
import { z } from "zod";
import {
  type AppEnv,
  bearers,
  everyone,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { childSeen } from "../child-seen.ts";
import { rate, reopen, reply, withdraw } from "../commands/asker-turns.ts";
import { settleOffer } from "../commands/publish.ts";
import { prose } from "../forms.ts";
import { words } from "../messages.ts";
import { questionPaths as paths } from "../paths.ts";
import { isMine, ownQuestion } from "../queries/own-question.ts";
import { ratings } from "../schema.ts";
import { askerToken } from "../token.ts";
import { OwnPage } from "../views/own-page.tsx";
import { WithdrawnPage } from "../views/withdrawn-page.tsx";

const section = paths.answers;

/** One's own question, by the key in the mail: no account, no password. */
export const ownRoutes = new Hono<AppEnv>()
  .get(paths.own(":token"), bearers, (c) => ownPage(c, c.req.param("token")))
  .get(paths.mine(":id"), members, async (c) => {
    const { id } = c.req.param();
    await c.var.act((act) => isMine(act, id));
    return c.redirect(paths.own(askerToken(c.var.config.secret, id)), 303);
  })
  .post(paths.reply(":token"), bearers, (c) => say(c, c.req.param("token"), "reactie"))
  .post(paths.reopening(":token"), bearers, (c) => say(c, c.req.param("token"), "heropening"))
  .post(paths.rating(":token"), bearers, async (c) => {
    const { token, id } = await keyIn(c, c.req.param("token"));
    const missing = words[c.var.locale].own.rateMissing;
    const form = await readForm(c, z.object({ waardering: z.enum(ratings) }), {
      waardering: { missing, wrong: missing },
    });
    if (!form.ok) return ownPage(c, token, form.values, form.errors);
    await c.var.act((act) => rate(act, id, form.input.waardering));
    return c.redirect(`${paths.own(token)}?gelukt=waardering`, 303);
  })
  .post(paths.approval(":token"), bearers, async (c) => {
    const { token, id } = await keyIn(c, c.req.param("token"));
    const form = await readForm(c, z.object({ mag: z.enum(["ja", "nee"]) }));
    if (!form.ok) return ownPage(c, token, form.values, form.errors);
    const agreed = form.input.mag === "ja";
    await c.var.act((act) => settleOffer(act, id, agreed));
    return c.redirect(`${paths.own(token)}?gelukt=${agreed ? "geplaatst" : "geweigerd"}`, 303);
  })
  .post(paths.withdrawal(":token"), bearers, async (c) => {
    const { id } = await keyIn(c, c.req.param("token"));
    await c.var.act((act) => withdraw(act, id));
    return c.redirect(paths.withdrawn, 303);
  })
  .get(paths.withdrawn, everyone, (c) =>
    c.render(<WithdrawnPage locale={c.var.locale} />, {
      title: words[c.var.locale].own.withdrawTitle,
      section,
    }),
  );

/** What an asker says goes no further when it looks to be about one child; nothing of it is kept. */
async function say(c: HouseContext, key: string, field: "reactie" | "heropening"): Promise<Response> {
  const { token, id } = await keyIn(c, key);
  const t = words[c.var.locale].own;
  const form = await readForm(c, z.object({ [field]: prose(4000) }), {
    [field]: { missing: t.replyMissing },
  });
  if (!form.ok) return ownPage(c, token, form.values, form.errors);
  const text = String(form.input[field]);
  const [seen] = childSeen(c, text);
  if (seen) return ownPage(c, token, form.values, { [field]: t.childSeen(seen) });
  await c.var.act((act) => (field === "reactie" ? reply : reopen)(act, id, text));
  return c.redirect(`${paths.own(token)}?gelukt=${field}`, 303);
}

async function keyIn(c: HouseContext, token: string) {
  const own = await ownQuestion(c.var.acts, c.var.config.secret, token);
  return { token, own, id: own.question.id };
}

async function ownPage(c: HouseContext, token: string, values?: Fields, errors?: FieldErrors) {
  const { config, acts, locale, clock } = c.var;
  const own = await ownQuestion(acts, config.secret, token);
  return c.render(
    <OwnPage
      own={own}
      token={token}
      formKey={newId()}
      done={errors ? undefined : c.req.query("gelukt")}
      values={values ?? {}}
      errors={errors}
      now={clock.now()}
      locale={locale}
    />,
    { title: words[locale].own.title, section, status: errors ? 422 : 200 },
  );
}
