import { Hono } from "hono";
import { z } from "zod";
import {
  type AppEnv,
  type FieldErrors,
  type Fields,
  fieldValue,
  type HouseContext,
  members,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { saveProfile } from "../commands/save-profile.ts";
import { words } from "../messages.ts";
import { ownPath } from "../own-path.ts";
import { peoplePaths } from "../paths.ts";
import { WelcomePage } from "../views/welcome-page.tsx";

const Welcome = z.object({ naam: z.string().trim().min(1).max(120) });

export const profileRoutes = new Hono<AppEnv>()
  .get(peoplePaths.welcome, members, (c) => welcomePage(c, ownPath(c.req.query("naar"))))
  .post(peoplePaths.welcome, members, async (c) => {
    const form = await readForm(c, Welcome, { naam: { missing: words[c.var.locale].profile.nameMissing } });
    const next = ownPath(fieldValue(form.values, "naar"));
    if (!form.ok) return welcomePage(c, next, form);
    const { actor } = c.var;
    if (actor.kind === "person")
      await c.var.act((act) => saveProfile(act, actor.id, { name: form.input.naam }));
    return c.redirect(next ?? peoplePaths.mine, 303);
  });

function welcomePage(c: HouseContext, next: string | null, form?: { values: Fields; errors: FieldErrors }) {
  const { locale } = c.var;
  return c.render(
    <WelcomePage
      locale={locale}
      formKey={newId()}
      next={next ?? peoplePaths.mine}
      values={form?.values}
      errors={form?.errors}
    />,
    { title: words[locale].welcome.title, status: form ? 422 : 200 },
  );
}
