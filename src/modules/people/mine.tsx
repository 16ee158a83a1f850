import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { Mine } from "#platform/module";
import { words } from "./messages.ts";
import { peoplePaths } from "./paths.ts";
import { ownProfile } from "./queries/own-profile.ts";
import { AccountPanel } from "./views/account-panel.tsx";

/** The way to one's own account, on the start page of whoever is signed in. */
export async function mine(act: Act, locale: Locale): Promise<Mine> {
  if (act.actor.kind !== "person") return { tasks: [], panels: [] };
  const { id, grants } = act.actor;
  const profile = await ownProfile(act, id);
  const t = words[locale].account;
  return {
    tasks: profile ? [] : [{ text: t.tellName, href: peoplePaths.welcome }],
    panels: [<AccountPanel key="account" locale={locale} administrates={grants.has("administrator")} />],
  };
}
