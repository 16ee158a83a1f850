import type { Act } from "#platform/acts";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { organisationPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { allOpenClaims, openClaims } from "./queries/claims.ts";
import { administeredBy, functionsOf } from "./queries/functions-of.ts";
import { invitationsForMe } from "./queries/invitations.ts";
import { FunctionsPanel, OverseerPanel } from "./views/mine-panel.tsx";

/** What was offered to someone, and who asks something of them: both wait for their answer. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return [];
  const offered = (await invitationsForMe(act)).map(({ id, organisationName, expiresAt }) => ({
    icon: "building" as const,
    title: words[locale].mine.answer,
    text: organisationName,
    href: organisationPaths.invitation(id),
    before: expiresAt,
  }));
  const asked = (await claimsToAnswer(act)).map(({ organisationName, href }) => ({
    icon: "user-plus" as const,
    title: words[locale].claim.task,
    text: organisationName,
    href,
  }));
  return [...offered, ...asked];
};

/** What someone does and where, and the way to all organisations for who oversees them. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const functions = await functionsOf(act, act.actor.id);
  const administers = await administeredBy(act, act.actor.id);
  return {
    aside: [
      ...(functions.length + administers.length > 0
        ? [<FunctionsPanel functions={functions} administers={administers} locale={locale} />]
        : []),
      ...(can.overseeAll(act.actor) ? [<OverseerPanel locale={locale} />] : []),
    ],
  };
};

/** Who asks to administer an organisation: for its administrators, and for who oversees all. */
async function claimsToAnswer(act: Act) {
  const administers = act.actor.kind === "person" ? await administeredBy(act, act.actor.id) : [];
  const own = new Set(administers.map(({ id }) => id));
  const claims = [];
  for (const { id } of administers) claims.push(...(await openClaims(act, id)));
  if (can.overseeAll(act.actor))
    claims.push(...(await allOpenClaims(act)).filter(({ organisationId }) => !own.has(organisationId)));
  return claims.map(({ organisationId, organisationName }) => ({
    organisationName,
    href: own.has(organisationId)
      ? organisationPaths.people(organisationId)
      : organisationPaths.manage(organisationId),
  }));
}
