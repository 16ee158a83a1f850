import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { conversationPaths } from "./paths.ts";
import { appealsToDecide } from "./queries/measures.ts";
import { mostCounted, newsOf } from "./queries/news.ts";
import { datesToSay } from "./queries/poll.ts";
import { toPrepare, unanswered } from "./queries/preparation.ts";
import { reportsToLookAt } from "./queries/reports.ts";
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
    ...(await preparations(act, locale)),
    ...(await datesToSay(act)).map(({ slug, title, threadId }) => ({
      icon: "calendar-event" as const,
      title: words[locale].poll.task,
      text: t.inGroup(title),
      href: `${conversationPaths.thread(slug, threadId)}#kiezen`,
    })),
    ...(await unanswered(act)).map(({ slug, title, count }) => ({
      icon: "help-circle" as const,
      title: words[locale].preparation.unanswered(count),
      text: t.inGroup(title),
      href: conversationPaths.group(slug),
    })),
    ...(await waitingReports(act, locale)),
    ...(await appealsToDecide(act)).map(({ id }) => ({
      icon: "hand-stop" as const,
      title: words[locale].moderation.task.appeals(1),
      text: words[locale].moderation.task.appealsText,
      href: conversationPaths.measure(id),
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

/** Reports in the groups that someone looks after, and those about who facilitates in communities that they organise. */
async function waitingReports(act: Act, locale: Locale) {
  const t = words[locale].moderation.task;
  return (await reportsToLookAt(act)).map(({ count, group, community }) => ({
    icon: "flag" as const,
    title: t.reports(count),
    text: group ? t.reportsText(group.title) : t.aboutLeader,
    href: group ? conversationPaths.watch(group.slug) : conversationPaths.watchAll(community),
  }));
}

/** The question before a meeting: to answer, or to ask. */
async function preparations(act: Act, locale: Locale) {
  const t = words[locale].preparation;
  return (await toPrepare(act)).map(({ slug, title, threadId, meeting }) => ({
    icon: "calendar-event" as const,
    title: threadId ? t.answer : t.ask,
    text: t.inGroup(title),
    href: threadId ? conversationPaths.thread(slug, threadId) : conversationPaths.prepare(slug, meeting.id),
    before: meeting.startsAt,
  }));
}
