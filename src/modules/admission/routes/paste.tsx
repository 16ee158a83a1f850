import { Hono } from "hono";
import { z } from "zod";
import { canOfEvents, eventPaths } from "#modules/events";
import { readAgenda } from "#modules/programme";
import { authorise } from "#platform/errors";
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
import { isoDay } from "#platform/locale";
import { makeDrafts } from "../commands/make-drafts.ts";
import { deskWords } from "../messages.ts";
import { entriesIn, fieldsOfEntries } from "../paste-form.ts";
import { PastePage } from "../views/paste-page.tsx";

const PasteForm = z.looseObject({
  stap: z.enum(["lees", "maak"]).default("lees"),
  text: z.string().trim().min(1).max(100_000),
});

/** Publishing by pasting: read, settle, make drafts. */
export const pasteRoutes = new Hono<AppEnv>()
  .get(eventPaths.paste, members, (c) => {
    mayMake(c);
    return page(c, null, {});
  })
  .post(eventPaths.paste, members, async (c) => {
    mayMake(c);
    const t = deskWords[c.var.locale].paste;
    const form = await readForm(c, PasteForm, { text: { missing: t.textMissing, tooLong: t.textTooLong } });
    if (!form.ok) return page(c, null, form.values, form.errors);
    const { stap, text } = form.input;
    const entries = readAgenda(text, { today: isoDay(c.var.clock.now()) });
    if (entries.length === 0) return page(c, [], { text }, { text: t.nothing });
    if (stap === "lees") return page(c, entries, fieldsOfEntries(entries, text));
    const { settled, errors } = entriesIn(c, form.values, entries.length);
    if (Object.keys(errors).length > 0) return page(c, entries, form.values, errors);
    if (settled.length === 0) return page(c, entries, form.values, { "e0.take": t.nobody });
    return once(c, async (act) => {
      await makeDrafts(act, settled);
      return `${eventPaths.desk}?gelukt=geplakt`;
    });
  });

const mayMake = (c: HouseContext): void => authorise(canOfEvents.make(c.var.actor));

function page(
  c: HouseContext,
  entries: ReturnType<typeof readAgenda> | null,
  values: Fields,
  errors?: FieldErrors,
) {
  const { locale } = c.var;
  return c.render(
    <PastePage entries={entries} formKey={newId()} values={values} errors={errors} locale={locale} />,
    { title: deskWords[locale].paste.title, section: eventPaths.agenda, status: errors ? 422 : 200 },
  );
}
