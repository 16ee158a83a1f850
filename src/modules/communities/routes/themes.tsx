import { Hono } from "hono";
import type { Act } from "#platform/acts";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  type HouseContext,
  members,
  once,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { addTheme, removeTheme } from "../commands/change-themes.ts";
import { endFacilitating } from "../commands/end-leadership.ts";
import { nameLeader } from "../commands/name-leader.ts";
import { SetUpGroup, setUpGroup } from "../commands/set-up-group.ts";
import { themeFieldWords } from "../field-words.ts";
import { words } from "../messages.ts";
import { communityPaths as paths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import { type ThemeGroup, themesOf } from "../queries/groups.ts";
import { leadersOf } from "../queries/leaders.ts";
import { changeableCommunity } from "../queries/managed.ts";
import { usualRules } from "../template.ts";
import { ThemePage } from "../views/theme-page.tsx";
import { readLeader } from "./read-leader.ts";

export const themeRoutes = new Hono<AppEnv>()
  .get(paths.newTheme(":slug"), members, (c) =>
    themePage(c, c.req.param("slug"), null, { places: "30", houseRules: usualRules }),
  )
  .post(paths.newTheme(":slug"), members, async (c) => {
    const slug = c.req.param("slug");
    const form = await readForm(c, SetUpGroup, themeFieldWords(words[c.var.locale]));
    if (!form.ok) return themePage(c, slug, null, form.values, form.errors);
    return once(c, async (act) => {
      await addTheme(act, await changeableCommunity(act, slug), form.input);
      return `${paths.manage(slug)}?gelukt=bewaard`;
    });
  })
  .get(paths.theme(":slug", ":number"), members, (c) => {
    const { slug, number } = c.req.param();
    return themePage(c, slug, number);
  })
  .post(paths.theme(":slug", ":number"), members, async (c) => {
    const { slug, number } = c.req.param();
    const { theme } = await c.var.act((act) => themeOfCommunity(act, slug, number));
    const t = words[c.var.locale];
    const form = await readForm(c, SetUpGroup, themeFieldWords(t));
    if (!form.ok) return themePage(c, slug, number, form.values, form.errors);
    const done = await c.var.act((act) => setUpGroup(act, theme.id, form.input));
    if (done === "too-few-places")
      return themePage(c, slug, number, form.values, { places: t.themePage.tooFew(theme.placesTaken) });
    return c.redirect(`${paths.theme(slug, number)}?gelukt=bewaard`, 303);
  })
  .post(paths.themeRemoval(":slug", ":number"), members, async (c) => {
    const { slug, number } = c.req.param();
    await c.var.act((act) => removeTheme(act, slug, Number(number)));
    return c.redirect(`${paths.manage(slug)}?gelukt=weg`, 303);
  })
  .post(paths.themeLeaders(":slug", ":number"), members, async (c) => {
    const { slug, number } = c.req.param();
    const { community, theme } = await c.var.act((act) => themeOfCommunity(act, slug, number));
    const form = await readLeader(c);
    if (!form.ok) return themePage(c, slug, number, { ...valuesOf(theme), ...form.values }, form.errors);
    return once(c, async (act) => {
      await nameLeader(act, { communityId: community.id, groupId: theme.id, email: form.input.email });
      return `${paths.theme(slug, number)}?gelukt=gevraagd`;
    });
  })
  .post(paths.themeLeaderEnd(":slug", ":number", ":person"), members, async (c) => {
    const { slug, number, person } = c.req.param();
    await c.var.act(async (act) => {
      const { theme } = await themeOfCommunity(act, slug, number);
      await endFacilitating(act, theme.id, person);
    });
    return c.redirect(`${paths.theme(slug, number)}?gelukt=gestopt`, 303);
  });

async function themeOfCommunity(
  act: Act,
  slug: string,
  number: string,
): Promise<{ readonly community: Community; readonly theme: ThemeGroup }> {
  const community = await changeableCommunity(act, slug);
  const theme = (await themesOf(act, community.id)).find((each) => String(each.number) === number);
  if (!theme) throw notFound();
  return { community, theme };
}

/** What a group is now, as its form wants it. */
export const valuesOf = ({ title, description, places, houseRules, welcome }: ThemeGroup): Fields => ({
  ...{ title, description, houseRules, welcome },
  places: String(places),
});

async function themePage(
  c: HouseContext,
  slug: string,
  number: string | null,
  values?: Fields,
  errors?: FieldErrors,
) {
  const { locale } = c.var;
  const page = await c.var.act(async (act) => {
    if (number === null)
      return { community: await changeableCommunity(act, slug), theme: null, leaders: null };
    const found = await themeOfCommunity(act, slug, number);
    return { ...found, leaders: await leadersOf(act, found.community.id, [found.theme.id]) };
  });
  return c.render(
    <ThemePage
      {...page}
      locale={locale}
      formKey={newId()}
      done={c.req.query("gelukt")}
      values={values ?? (page.theme ? valuesOf(page.theme) : {})}
      errors={errors}
    />,
    {
      title: page.theme?.title ?? words[locale].themePage.add,
      status: errors ? 422 : 200,
      section: paths.list,
    },
  );
}
