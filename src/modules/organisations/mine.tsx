import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { organisationPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { administeredBy, functionsOf } from "./queries/functions-of.ts";
import { invitationsForMe } from "./queries/invitations.ts";
import { FunctionsPanel, OverseerPanel } from "./views/mine-panel.tsx";

/** What was offered to someone, what they do and where, and the way to all organisations for who oversees them. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return { tasks: [], panels: [] };
  const functions = await functionsOf(act, act.actor.id);
  const administers = await administeredBy(act, act.actor.id);
  const invitations = await invitationsForMe(act);
  return {
    tasks: invitations.map(({ id, organisationName, expiresAt }) => ({
      text: words[locale].mine.answer(organisationName),
      href: organisationPaths.invitation(id),
      before: expiresAt,
    })),
    panels: [
      ...(functions.length + administers.length > 0
        ? [<FunctionsPanel functions={functions} administers={administers} locale={locale} />]
        : []),
      ...(can.overseeAll(act.actor) ? [<OverseerPanel locale={locale} />] : []),
    ],
  };
};
