import { Hono } from "hono";
import { z } from "zod";
import {
  type AppEnv,
  everyone,
  type FieldErrors,
  type HouseContext,
  members,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { leave } from "../commands/leave.ts";
import { me } from "../me.ts";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { emailOf } from "../queries/faces.ts";
import { dataZip, ownData } from "../queries/own-data.tsx";
import { isFresh } from "../queries/own-sessions.ts";
import { dropSessionKey } from "../sessions.ts";
import { DataPage, GoodbyePage, LeavePage } from "../views/data-page.tsx";

const Leaving = z.object({ zeker: z.literal("on") });

/** Taking one's data along, and leaving. */
export const ownDataRoutes = new Hono<AppEnv>()
  .get(peoplePaths.data, members, (c) => {
    const { locale } = c.var;
    return c.render(<DataPage locale={locale} formKey={newId()} />, { title: words[locale].data.title });
  })
  .post(peoplePaths.takeData, members, async (c) => {
    const { chapters, locale, clock } = c.var;
    const held = await c.var.act(async (act) => {
      await act.record("people/data-handed-over", { id: me(act) });
      return ownData(act, chapters, locale);
    });
    const name = `schakel-${isoDay(clock.now())}.zip`;
    return c.body(dataZip(held, clock.now(), locale), 200, {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${name}"`,
    });
  })
  .get(peoplePaths.leave, members, (c) => leavePage(c))
  .post(peoplePaths.leave, members, async (c) => {
    const t = words[c.var.locale].data;
    const form = await readForm(c, Leaving, { zeker: { missing: t.notSure, wrong: t.notSure } });
    if (!form.ok) return leavePage(c, form.errors);
    await c.var.act((act) => leave(act, c.var.chapters, c.var.sessionId));
    dropSessionKey(c);
    return c.redirect(peoplePaths.goodbye, 303);
  })
  .get(peoplePaths.goodbye, everyone, (c) => {
    const { locale } = c.var;
    return c.render(<GoodbyePage locale={locale} />, { title: words[locale].goodbye.title });
  });

async function leavePage(c: HouseContext, errors: FieldErrors = {}) {
  const { locale, sessionId } = c.var;
  const page = await c.var.act(async (act) => ({
    email: (await emailOf(act, me(act))) ?? "",
    fresh: await isFresh(act, sessionId),
  }));
  return c.render(<LeavePage {...page} locale={locale} formKey={newId()} errors={errors} />, {
    title: words[locale].data.leave,
    status: Object.keys(errors).length > 0 ? 422 : 200,
  });
}
