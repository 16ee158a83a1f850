import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { notFound } from "#platform/errors";
import {
  type AppEnv,
  administrators,
  type FieldErrors,
  type Fields,
  type HouseContext,
  once,
  readForm,
} from "#platform/http";
import { isId, newId } from "#platform/ids";
import { isoDay, zone } from "#platform/locale";
import { endRole } from "../commands/end-role.ts";
import { giveRole } from "../commands/give-role.ts";
import { signSomeoneOut } from "../commands/sign-someone-out.ts";
import { words } from "../messages.ts";
import { peoplePaths, wellDone } from "../paths.ts";
import { peopleList, peoplePerPage } from "../queries/people-list.ts";
import { personPage } from "../queries/person-page.ts";
import { siteRoles } from "../roles.ts";
import { PeoplePage } from "../views/people-page.tsx";
import { PersonView } from "../views/person-page.tsx";

const Listing = z.object({
  zoek: z.string().trim().max(100).catch(""),
  rol: z.enum(siteRoles).nullable().catch(null),
  bladzijde: z.coerce.number().int().min(1).max(100_000).catch(1),
});
const Gift = z.object({
  rol: z.enum(siteRoles),
  tot: z.union([z.literal(""), z.iso.date().refine((day) => day <= "2200-12-31")]).default(""),
});

/** Who there are, what they may do for the whole site, and how to end that. */
export const administrationRoutes = new Hono<AppEnv>()
  .get(peoplePaths.people, administrators, async (c) => {
    const { locale } = c.var;
    const { zoek: search, rol: role, bladzijde: page } = Listing.parse(c.req.query());
    const list = await c.var.act((act) => peopleList(act, { search, role, page }));
    const pages = Math.max(1, Math.ceil(list.found / peoplePerPage));
    return c.render(
      <PeoplePage {...list} locale={locale} search={search} role={role} page={page} pages={pages} />,
      {
        title: words[locale].administration.title,
      },
    );
  })
  .get(peoplePaths.person(":id"), administrators, (c) => personView(c, known(c.req.param("id"))))
  .post(peoplePaths.giveRole(":id"), administrators, async (c) => {
    const id = known(c.req.param("id"));
    const t = words[c.var.locale].administration;
    const form = await readForm(c, Gift, {
      rol: { missing: t.roleMissing, wrong: t.roleMissing },
      tot: { wrong: t.untilWrong },
    });
    if (!form.ok) return personView(c, id, form);
    const { rol: role, tot } = form.input;
    if (tot && tot < isoDay(c.var.clock.now()))
      return personView(c, id, { values: form.values, errors: { tot: t.untilPast } });
    return once(c, async (act) => {
      await giveRole(act, { personId: id, role, until: tot ? dayAfter(tot) : null });
      return wellDone(peoplePaths.person(id), "rol-gegeven");
    });
  })
  .post(peoplePaths.endRole(":id", ":grant"), administrators, async (c) => {
    const [id, grant] = [known(c.req.param("id")), known(c.req.param("grant"))];
    await c.var.act((act) => endRole(act, id, grant));
    return c.redirect(wellDone(peoplePaths.person(id), "rol-gestopt"), 303);
  })
  .post(peoplePaths.endSessionsOf(":id"), administrators, async (c) => {
    const id = known(c.req.param("id"));
    await c.var.act((act) => signSomeoneOut(act, id));
    return c.redirect(wellDone(peoplePaths.person(id), "beeindigd"), 303);
  });

function known(id: string | undefined): string {
  if (!isId(id)) throw notFound();
  return id;
}

/** Up to and including a day: until the next one begins in our zone. */
function dayAfter(isoDate: string): Date {
  const next = Temporal.PlainDate.from(isoDate).add({ days: 1 });
  return new Date(next.toZonedDateTime(zone).epochMilliseconds);
}

async function personView(
  c: HouseContext,
  id: string,
  form?: { readonly values: Fields; readonly errors: FieldErrors },
) {
  const { locale, clock } = c.var;
  const person = await c.var.act((act) => personPage(act, id));
  return c.render(
    <PersonView
      locale={locale}
      formKey={newId()}
      now={clock.now()}
      person={person}
      values={form?.values}
      errors={form?.errors ?? {}}
      done={c.req.query("gelukt")}
    />,
    { title: person.name || person.email, status: form ? 422 : 200 },
  );
}
