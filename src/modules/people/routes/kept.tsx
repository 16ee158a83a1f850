import { Hono } from "hono";
import { z } from "zod";
import { signInFirst } from "#platform/errors";
import {
  type AppEnv,
  claimKeptForm,
  everyone,
  fieldValue,
  forgetKeptForm,
  formFields,
  formKey,
  keptForm,
  members,
  withMark,
} from "#platform/http";
import { newId } from "#platform/ids";
import { saveDraft } from "../commands/drafts.ts";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { KeptFormPage } from "../views/kept-form-page.tsx";
import { WhoseFormPage } from "../views/whose-form-page.tsx";

const Place = z.string().min(1).max(200);

/** Nothing that was typed gets lost: forms that came too late, and text that is still being written. */
export const keptRoutes = new Hono<AppEnv>()
  .get(peoplePaths.keptForm, members, async (c) => {
    const { locale } = c.var;
    const kept = await keptForm(c);
    if (!kept) return c.redirect(peoplePaths.mine, 303);
    if (!kept.own)
      return c.render(<WhoseFormPage locale={locale} formKey={newId()} keptAt={kept.keptAt} />, {
        title: words[locale].whose.title,
      });
    const { [formKey]: _old, ...fields } = kept.fields;
    return c.render(
      <KeptFormPage locale={locale} formKey={newId()} action={withMark(kept)} fields={fields} />,
      { title: words[locale].kept.title },
    );
  })
  .post(peoplePaths.claimKeptForm, members, async (c) => {
    await claimKeptForm(c);
    return c.redirect(peoplePaths.keptForm, 303);
  })
  .post(peoplePaths.dropKeptForm, members, async (c) => {
    await forgetKeptForm(c);
    return c.redirect(peoplePaths.mine, 303);
  })
  // For everyone, so that a draft without a session is refused at once and never kept as a form.
  .post(peoplePaths.drafts, everyone, async (c) => {
    if (c.var.actor.kind !== "person") throw signInFirst();
    const { plaats, [formKey]: _key, ...typed } = await formFields(c);
    const place = Place.parse(c.req.query("plaats") ?? plaats);
    const field = "tekst" in typed ? "tekst" : (Object.keys(typed)[0] ?? "");
    await c.var.act((act) => saveDraft(act, place, fieldValue(typed, field)));
    return c.body(null, 204);
  });
