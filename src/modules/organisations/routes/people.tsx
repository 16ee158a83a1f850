import { Hono } from "hono";
import { peoplePaths } from "#modules/people";
import type { Act } from "#platform/acts";
import { type AppEnv, everyone, type HouseContext, members, once, readForm } from "#platform/http";
import { newId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import { EndOnDay, endAdministration, endFunction } from "../commands/end-role.ts";
import { invite, OfferAdministration, OfferFunction } from "../commands/invite.ts";
import { acceptInvitation, declineInvitation, withdrawInvitation } from "../commands/settle-invitation.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { heldFunction } from "../queries/held-function.ts";
import { invitationForMe } from "../queries/invitations.ts";
import { standingAt } from "../queries/standing.ts";
import { FunctionPage } from "../views/function-page.tsx";
import { InvitationPage } from "../views/invitation-page.tsx";
import type { Typed } from "../views/typed.ts";
import { deskPage } from "./desk-page.tsx";
import { organisationPageOf } from "./organisation-page.tsx";
import { emailWords, holdBackInvitations, idIn } from "./shared.ts";

/** Pages of an organisation for its own people, and of who was invited there. */
export const peopleRoutes = new Hono<AppEnv>()
  .get(organisationPaths.organisation(":id"), everyone, (c) => organisationPageOf(c))
  .get(organisationPaths.people(":id"), members, (c) => deskPage(c, idIn(c)))
  .post(organisationPaths.invite(":id"), members, async (c) => {
    const id = idIn(c);
    const { locale } = c.var;
    const form = await readForm(c, OfferFunction, {
      ...emailWords(locale),
      functie: { missing: words[locale].desk.functionMissing },
      vanaf: { wrong: words[locale].dates.fromWrong },
      tot: { wrong: words[locale].dates.untilWrong },
    });
    if (!form.ok) return deskPage(c, id, { typed: form });
    const { email, functie, vanaf, tot } = form.input;
    if (tot !== "" && tot < isoDay(c.var.clock.now())) {
      const errors = { tot: words[locale].dates.untilWrong };
      return deskPage(c, id, { typed: { values: form.values, errors } });
    }
    await holdBackInvitations(c, id);
    const dates = { startsOn: vanaf || null, endsOn: tot || null };
    return once(c, async (act) => {
      await invite(act, id, { role: "function", email, title: functie, ...dates }, locale);
      return `${organisationPaths.people(id)}?gelukt=uitgenodigd`;
    });
  })
  .post(organisationPaths.inviteColleague(":id"), members, async (c) => {
    const [id, { locale }] = [idIn(c), c.var];
    const form = await readForm(c, OfferAdministration, emailWords(locale));
    if (!form.ok) return deskPage(c, id, { typed: form });
    await holdBackInvitations(c, id);
    return once(c, async (act) => {
      await invite(act, id, { role: "administrator", ...form.input }, locale);
      return `${organisationPaths.people(id)}?gelukt=uitgenodigd`;
    });
  })
  .post(organisationPaths.endFunction(":id"), members, async (c) => {
    const next = await c.var.act(async (act) => {
      const { organisationId } = await endFunction(act, idIn(c));
      return afterEnding(act, organisationId);
    });
    return c.redirect(next, 303);
  })
  .get(organisationPaths.function(":id"), members, (c) => functionPage(c))
  .post(organisationPaths.function(":id"), members, async (c) => {
    const t = words[c.var.locale];
    const form = await readForm(c, EndOnDay, {
      op: { missing: t.close.dayMissing, wrong: t.close.dayMissing },
    });
    if (!form.ok) return functionPage(c, form);
    const { organisationId } = await c.var.act((act) => endFunction(act, idIn(c), form.input.op));
    return c.redirect(`${organisationPaths.people(organisationId)}?gelukt=einddatum`, 303);
  })
  .post(organisationPaths.endAdministrator(":id"), members, async (c) => {
    const next = await c.var.act(async (act) => {
      const { organisationId } = await endAdministration(act, idIn(c));
      if (can.overseeAll(act.actor)) return `${organisationPaths.manage(organisationId)}?gelukt=gestopt`;
      return afterEnding(act, organisationId);
    });
    return c.redirect(next, 303);
  })
  .get(organisationPaths.invitation(":id"), members, async (c) => {
    const invitation = await c.var.act((act) => invitationForMe(act, idIn(c)));
    const { locale } = c.var;
    return c.render(<InvitationPage invitation={invitation} formKey={newId()} locale={locale} />, {
      title: words[locale].invitation.title,
    });
  })
  .post(organisationPaths.accept(":id"), members, (c) =>
    once(c, async (act) => {
      const organisationId = await acceptInvitation(act, idIn(c));
      return `${organisationPaths.organisation(organisationId)}?gelukt=aangenomen`;
    }),
  )
  .post(organisationPaths.decline(":id"), members, async (c) => {
    await c.var.act((act) => declineInvitation(act, idIn(c)));
    return c.redirect(peoplePaths.mine, 303);
  })
  .post(organisationPaths.withdraw(":id"), members, async (c) => {
    const { organisationId } = await c.var.act((act) => withdrawInvitation(act, idIn(c)));
    const page = can.overseeAll(c.var.actor) ? organisationPaths.manage : organisationPaths.people;
    return c.redirect(`${page(organisationId)}?gelukt=ingetrokken`, 303);
  });

/** Whoever is still there goes back to the organisation; who is not, to their own start page. */
async function afterEnding(act: Act, id: string): Promise<string> {
  const standing = await standingAt(act, id);
  if (can.administer(standing)) return `${organisationPaths.people(id)}?gelukt=gestopt`;
  return can.see(standing) ? `${organisationPaths.organisation(id)}?gelukt=gestopt` : peoplePaths.mine;
}

async function functionPage(c: HouseContext, typed?: Typed): Promise<Response> {
  const held = await c.var.act((act) => heldFunction(act, idIn(c)));
  return c.render(<FunctionPage held={held} typed={typed} locale={c.var.locale} />, {
    title: held.title,
    status: typed ? 422 : 200,
  });
}
