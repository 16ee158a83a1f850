import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { peoplePaths } from "./paths.ts";
import { ownProfile } from "./queries/own-profile.ts";
import { AccountPanel } from "./views/account-panel.tsx";

/** Whoever has not told their name yet is asked for it. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (act.actor.kind !== "person" || (await ownProfile(act, act.actor.id))) return [];
  const t = words[locale].account;
  return [{ icon: "user", title: t.tellName, text: t.tellNameText, href: peoplePaths.welcome }];
};

/** The way to one's own account, on the start page of whoever is signed in. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const administrates = act.actor.grants.has("administrator");
  return { aside: [<AccountPanel key="account" locale={locale} administrates={administrates} />] };
};
