import { Hono } from "hono";
import {
  type AppEnv,
  administrators,
  type HouseContext,
  type OwnFieldWords,
  once,
  pageNumber,
  readForm,
} from "#platform/http";
import { newId } from "#platform/ids";
import { invite, OfferAdministration } from "../commands/invite.ts";
import { addOrganisation, changeOrganisation, SaveOrganisation } from "../commands/save-organisation.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { allOrganisations } from "../queries/all-organisations.ts";
import { allOpenClaims } from "../queries/claims.ts";
import { AllPage } from "../views/all-page.tsx";
import { AddPage } from "../views/organisation-form.tsx";
import type { Typed } from "../views/typed.ts";
import { managePage } from "./manage-page.tsx";
import { emailWords, holdBackInvitations, idIn } from "./shared.ts";

/** Pages for who looks after the whole platform: which organisations there are, and who administers them. */
export const overseerRoutes = new Hono<AppEnv>()
  .get(organisationPaths.all, administrators, async (c) => {
    const search = (c.req.query("zoek") ?? "").trim().slice(0, 160);
    const page = pageNumber(c.req.query("bladzijde"));
    const shown = await c.var.act(async (act) => ({
      ...(await allOrganisations(act, search, page)),
      claims: await allOpenClaims(act),
    }));
    const { locale } = c.var;
    return c.render(<AllPage {...shown} search={search} page={page} locale={locale} />, {
      title: words[locale].all.title,
    });
  })
  .get(organisationPaths.add, administrators, (c) => addPage(c, { values: {}, errors: {} }))
  .post(organisationPaths.all, administrators, async (c) => {
    const form = await readForm(c, SaveOrganisation, ownWords(c));
    if (!form.ok) return addPage(c, form, 422);
    return once(c, async (act) => {
      const id = await addOrganisation(act, form.input);
      return `${organisationPaths.manage(id)}?gelukt=bewaard`;
    });
  })
  .get(organisationPaths.manage(":id"), administrators, (c) => managePage(c, idIn(c)))
  .post(organisationPaths.manage(":id"), administrators, async (c) => {
    const form = await readForm(c, SaveOrganisation, ownWords(c));
    if (!form.ok) return managePage(c, idIn(c), { details: form });
    await c.var.act((act) => changeOrganisation(act, idIn(c), form.input));
    return c.redirect(`${organisationPaths.manage(idIn(c))}?gelukt=bewaard`, 303);
  })
  .post(organisationPaths.inviteAdministrator(":id"), administrators, async (c) => {
    const [id, { locale }] = [idIn(c), c.var];
    const form = await readForm(c, OfferAdministration, emailWords(locale));
    if (!form.ok) return managePage(c, id, { invitation: form });
    await holdBackInvitations(c, id);
    return once(c, async (act) => {
      await invite(act, id, { role: "administrator", ...form.input }, locale);
      return `${organisationPaths.manage(id)}?gelukt=uitgenodigd`;
    });
  });

function addPage(c: HouseContext, typed: Typed, status: 200 | 422 = 200) {
  const { locale } = c.var;
  return c.render(<AddPage formKey={newId()} typed={typed} locale={locale} />, {
    title: words[locale].form.newTitle,
    status,
  });
}

function ownWords(c: HouseContext): OwnFieldWords {
  const t = words[c.var.locale].form;
  return {
    naam: { missing: t.nameMissing },
    soort: { missing: t.kindMissing, wrong: t.kindMissing },
    domein: { wrong: t.domainWrong },
    postcode: { wrong: t.postcodeWrong },
  };
}
