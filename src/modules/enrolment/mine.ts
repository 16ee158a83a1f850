import { and, eq, gt, inArray } from "drizzle-orm";
import { communityById } from "#modules/communities";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { Mine } from "#platform/module";
import { words } from "./messages.ts";
import { enrolmentPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { isByHand, placeInLine } from "./queries/standing.ts";
import { enrolment, enrolmentDraft } from "./schema.ts";
import { keptDays } from "./visit.ts";

/** What waits: answers to finish, a place in line, a duo to complete. */
export async function mine(act: Act, locale: Locale): Promise<Mine> {
  const { actor } = act;
  if (actor.kind !== "person") return { tasks: [], panels: [] };
  return act.asSystem("show someone what they asked for", async (house) => ({
    tasks: [...(await toFinish(house, actor.id, locale)), ...(await asked(house, actor.id, locale))],
    panels: [],
  }));
}

async function toFinish(house: Act, personId: string, locale: Locale): Promise<Mine["tasks"]> {
  const lapse = keptDays * 86_400_000;
  const drafts = await house.tx
    .select({ communityId: enrolmentDraft.communityId, keptAt: enrolmentDraft.keptAt })
    .from(enrolmentDraft)
    .where(
      and(
        eq(enrolmentDraft.personId, personId),
        gt(enrolmentDraft.keptAt, new Date(house.now.getTime() - lapse)),
      ),
    );
  const tasks: Mine["tasks"][number][] = [];
  for (const { communityId, keptAt } of drafts) {
    const community = await communityById(house, communityId);
    if (!community || !can.ask(community, house.now)) continue;
    tasks.push({
      text: words[locale].mine.finish(community.title),
      href: enrolmentPaths.start(community.slug),
      before: new Date(keptAt.getTime() + lapse),
    });
  }
  return tasks;
}

async function asked(house: Act, personId: string, locale: Locale): Promise<Mine["tasks"]> {
  const t = words[locale].mine;
  const requests = await house.tx
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.personId, personId), inArray(enrolment.state, ["waiting", "incomplete"])));
  const tasks: Mine["tasks"][number][] = [];
  for (const request of requests) {
    const community = await communityById(house, request.communityId);
    if (!community || !can.ask(community, house.now)) continue;
    const { title, slug } = community;
    const waits = async () =>
      (await isByHand(house, community.id))
        ? t.byHand(title)
        : t.waiting(title, await placeInLine(house, request));
    tasks.push({
      text: request.state === "incomplete" ? t.incomplete(title) : await waits(),
      href: enrolmentPaths.done(slug),
    });
  }
  return tasks;
}
