import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { conversationPaths } from "./paths.ts";
import { mostCounted, newsOf } from "./queries/news.ts";
import { unmaskingsToDecide } from "./queries/unmaskings.ts";
import { TalkPanel } from "./views/talk-panel.tsx";

/** Counts what is new in one's groups, and asks how one goes on after a year; not a word of what was said is on this page. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const t = words[locale].panel;
  const groups = await newsOf(act);
  return [
    ...groups
      .filter(({ fresh }) => fresh > 0)
      .map(({ slug, title, fresh }) => ({
        icon: "message-circle" as const,
        title: t.fresh(fresh, mostCounted),
        text: t.inGroup(title),
        href: conversationPaths.group(slug),
      })),
    ...(await unmaskingsToDecide(act)).map(({ id }) => ({
      icon: "eye-off" as const,
      title: words[locale].unmasking.task,
      text: words[locale].unmasking.taskText,
      href: conversationPaths.unmasking(id),
    })),
    ...groups
      .filter(({ readOnly, saidFarewell }) => readOnly && !saidFarewell)
      .map(({ slug, communityTitle }) => ({
        icon: "door-exit" as const,
        title: t.farewell,
        text: t.farewellText(communityTitle),
        href: conversationPaths.farewell(slug),
      })),
  ];
};

/** The way to one's own words, and to how often one is mailed about those of others. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) =>
  act.actor.kind === "person" ? { aside: [<TalkPanel locale={locale} />] } : {};
