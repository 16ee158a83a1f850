import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { organisationPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { administeredBy, functionsOf } from "./queries/functions-of.ts";
import { invitationsForMe } from "./queries/invitations.ts";
import { FunctionsPanel, OverseerPanel } from "./views/mine-panel.tsx";

/** What was offered to someone and waits for their answer. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return [];
  return (await invitationsForMe(act)).map(({ id, organisationName, expiresAt }) => ({
    icon: "building",
    title: words[locale].mine.answer,
    text: organisationName,
    href: organisationPaths.invitation(id),
    before: expiresAt,
  }));
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
