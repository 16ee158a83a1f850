import { Hono } from "hono";
import { z } from "zod";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { endFacilitating } from "../commands/end-leadership.ts";
import { movePlace } from "../commands/move-place.ts";
import { nameLeader } from "../commands/name-leader.ts";
import { SetUpGroup, setUpGroup } from "../commands/set-up-group.ts";
import { themeFieldWords } from "../field-words.ts";
import { words } from "../messages.ts";
import { communityPaths as paths } from "../paths.ts";
import { leadersOf } from "../queries/leaders.ts";
import { facilitatedGroup, movePage } from "../queries/move-page.ts";
import { MovePage } from "../views/move-page.tsx";
import { SetUpPage } from "../views/set-up-page.tsx";
import { readLeader } from "./read-leader.ts";
import { valuesOf } from "./themes.tsx";

const Move = z.object({
  person: z.uuid(),
  to: z.uuid(),
  reason: z.string().trim().max(500).default(""),
});

/** What facilitators do with their own group, without any rights for the site. */
export const groupRoutes = new Hono<AppEnv>()
  .get(paths.setUp(":slug"), members, (c) => setUpPage(c, c.req.param("slug")))
  .post(paths.setUp(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const group = await c.var.act((act) => facilitatedGroup(act, slug));
    const t = words[c.var.locale];
    const form = await readForm(c, SetUpGroup, themeFieldWords(t));
    if (!form.ok) return setUpPage(c, slug, form.values, form.errors);
    const done = await c.var.act((act) => setUpGroup(act, group.id, form.input));
    if (done === "too-few-places")
      return setUpPage(c, slug, form.values, { places: t.themePage.tooFew(group.placesTaken) });
    return c.redirect(`${paths.setUp(slug)}?gelukt=bewaard`, 303);
  })
  .post(paths.leaders(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const group = await c.var.act((act) => facilitatedGroup(act, slug));
    const form = await readLeader(c);
    if (!form.ok) return setUpPage(c, slug, { ...valuesOf(group), ...form.values }, form.errors);
    return once(c, async (act) => {
      await nameLeader(act, {
        communityId: group.communityId,
        groupId: group.id,
        email: form.input.email,
      });
      return `${paths.setUp(slug)}?gelukt=gevraagd`;
    });
  })
  .post(paths.leaderEnd(":slug", ":person"), members, async (c) => {
    const { slug, person } = c.req.param();
    const own = await c.var.act(async (act) => {
      await endFacilitating(act, (await facilitatedGroup(act, slug)).id, person);
      return act.actor.kind === "person" && act.actor.id === person;
    });
    return c.redirect(own ? "/mijn" : `${paths.setUp(slug)}?gelukt=gestopt`, 303);
  })
  .get(paths.move(":slug"), members, (c) => {
    const person = c.req.query("deelnemer") ?? "";
    return askMove(c, c.req.param("slug"), { person });
  })
  .post(paths.move(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const { group, started } = await c.var.act((act) => movePage(act, slug));
    const t = words[c.var.locale].movePage;
    const form = await readForm(c, Move, {
      person: { missing: t.whoMissing, wrong: t.whoMissing },
      to: { missing: t.toMissing, wrong: t.toMissing },
    });
    if (!form.ok) return askMove(c, slug, form.values, form.errors);
    const { person, to, reason } = form.input;
    if (started && reason === "") return askMove(c, slug, form.values, { reason: t.reasonMissing });
    return once(c, async (act) => {
      await movePlace(act, { personId: person, from: group.id, to, reason });
      return `${paths.move(slug)}?gelukt=verplaatst`;
    });
  });

async function setUpPage(c: HouseContext, slug: string, values?: Fields, errors?: FieldErrors) {
  const { locale } = c.var;
  const page = await c.var.act(async (act) => {
    const group = await facilitatedGroup(act, slug);
    return { group, leaders: await leadersOf(act, group.communityId, [group.id]) };
  });
  return c.render(
    <SetUpPage
      {...page}
      locale={locale}
      formKey={newId()}
      done={c.req.query("gelukt")}
      values={{ ...valuesOf(page.group), ...values }}
      errors={errors}
    />,
    { title: words[locale].setUpPage.title, status: errors ? 422 : 200 },
  );
}

async function askMove(c: HouseContext, slug: string, values: Fields, errors?: FieldErrors) {
  const { locale } = c.var;
  const page = await c.var.act((act) => movePage(act, slug));
  return c.render(
    <MovePage
      {...page}
      locale={locale}
      formKey={newId()}
      done={fieldValue(values, "person") === "" ? c.req.query("gelukt") : undefined}
      values={values}
      errors={errors}
    />,
    { title: words[locale].movePage.title, status: errors ? 422 : 200 },
  );
}
