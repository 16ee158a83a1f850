import { Hono } from "hono";
import { type AppEnv, type HouseContext, members, once, readForm } from "#platform/http";
import {
  Claim,
  claimOrganisation,
  claimToAnswer,
  grantClaim,
  RefuseClaim,
  refuseClaim,
  withdrawClaim,
} from "../commands/claim-organisation.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import { standingAt } from "../queries/standing.ts";
import { deskPage } from "./desk-page.tsx";
import { managePage } from "./manage-page.tsx";
import { organisationPageOf } from "./organisation-page.tsx";
import { idIn } from "./shared.ts";

/** Asking to administer an organisation, and the answer. */
export const claimRoutes = new Hono<AppEnv>()
  .post(organisationPaths.claim(":id"), members, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, Claim, {
      toelichting: { missing: words[c.var.locale].claim.reasonMissing },
    });
    if (!form.ok) return organisationPageOf(c, form);
    const { actor } = c.var;
    // Each question is a mail to people who did not ask for it.
    await c.var.limits.take(
      { name: "organisations/claim", points: 10, seconds: 60 * 60 },
      actor.kind === "person" ? actor.id : "",
    );
    return once(c, async (act) => {
      const claimed = await claimOrganisation(act, id, form.input.toelichting);
      return claimed === "granted"
        ? `${organisationPaths.people(id)}?gelukt=beheerder`
        : `${organisationPaths.organisation(id)}?gelukt=gevraagd`;
    });
  })
  .post(organisationPaths.grantClaim(":id"), members, async (c) => {
    const { organisationId } = await c.var.act((act) => grantClaim(act, idIn(c)));
    return c.redirect(`${await deskOf(c, organisationId)}?gelukt=toegelaten`, 303);
  })
  .post(organisationPaths.refuseClaim(":id"), members, async (c) => {
    const id = idIn(c);
    const form = await readForm(c, RefuseClaim, { reden: { missing: words[c.var.locale].claim.whyMissing } });
    if (!form.ok) {
      const { organisationId } = await c.var.act((act) => claimToAnswer(act, id));
      const refusal = { ...form, id };
      return (await administersHere(c, organisationId))
        ? deskPage(c, organisationId, { refusal })
        : managePage(c, organisationId, { refusal });
    }
    const { organisationId } = await c.var.act((act) => refuseClaim(act, id, form.input.reden));
    return c.redirect(`${await deskOf(c, organisationId)}?gelukt=afgewezen`, 303);
  })
  .post(organisationPaths.withdrawClaim(":id"), members, async (c) => {
    const organisationId = await c.var.act((act) => withdrawClaim(act, idIn(c)));
    return c.redirect(`${organisationPaths.organisation(organisationId)}?gelukt=teruggenomen`, 303);
  });

const administersHere = (c: HouseContext, organisationId: string): Promise<boolean> =>
  c.var.act(async (act) => can.administer(await standingAt(act, organisationId)));

/** Where who answers came from: the desk of the organisation, or the page of who oversees all. */
const deskOf = async (c: HouseContext, organisationId: string): Promise<string> =>
  (await administersHere(c, organisationId))
    ? organisationPaths.people(organisationId)
    : organisationPaths.manage(organisationId);
