import { and, eq, gt } from "drizzle-orm";
import { type Community, communityById } from "#modules/communities";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { HouseModule, Waiting } from "#platform/module";
import { words } from "./messages.ts";
import { enrolmentPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { isByHand, placeInLine } from "./queries/standing.ts";
import { type Enrolment, enrolment, enrolmentDraft } from "./schema.ts";
import { RequestsPanel } from "./views/requests-panel.tsx";
import { keptDays } from "./visit.ts";

/** What someone can go on with: answers to finish, a duo to complete. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const { actor } = act;
  if (actor.kind !== "person") return [];
  return act.asSystem("show someone what they did not finish", async (house) => [
    ...(await toFinish(house, actor.id, locale)),
    ...(await requests(house, actor.id, "incomplete")).map(({ community }) => ({
      icon: "users" as const,
      title: words[locale].mine.incomplete,
      text: community.title,
      href: enrolmentPaths.done(community.slug),
    })),
  ]);
};

/** What someone asked for and cannot hurry: their place in line. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const { actor } = act;
  if (actor.kind !== "person") return {};
  const t = words[locale].mine;
  return act.asSystem("show someone where they stand in line", async (house) => {
    const lines = [];
    for (const { request, community } of await requests(house, actor.id, "waiting")) {
      const { title, slug } = community;
      lines.push({
        href: enrolmentPaths.done(slug),
        title: (await isByHand(house, community.id))
          ? t.byHand(title)
          : t.waiting(title, await placeInLine(house, request)),
      });
    }
    return lines.length === 0 ? {} : { aside: [<RequestsPanel title={t.title} items={lines} />] };
  });
};

async function toFinish(house: Act, personId: string, locale: Locale): Promise<readonly Waiting[]> {
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
  const waiting: Waiting[] = [];
  for (const { communityId, keptAt } of drafts) {
    const community = await communityById(house, communityId);
    if (!community || !can.ask(community, house.now)) continue;
    waiting.push({
      icon: "clipboard-list",
      title: words[locale].mine.finish,
      text: community.title,
      href: enrolmentPaths.start(community.slug),
      before: new Date(keptAt.getTime() + lapse),
    });
  }
  return waiting;
}

/** What a person asked for that is in this state, of communities that can still say yes. */
async function requests(
  house: Act,
  personId: string,
  state: Enrolment["state"],
): Promise<readonly { readonly request: Enrolment; readonly community: Community }[]> {
  const rows = await house.tx
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.personId, personId), eq(enrolment.state, state)));
  const found = [];
  for (const request of rows) {
    const community = await communityById(house, request.communityId);
    if (community && can.ask(community, house.now)) found.push({ request, community });
  }
  return found;
}
