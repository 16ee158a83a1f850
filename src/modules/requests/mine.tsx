import { and, eq, inArray, isNull } from "drizzle-orm";
import { Heading, LinkList, Section } from "#design";
import { myProfiles } from "#modules/specialists";
import { myLedgers } from "#modules/support";
import type { Act } from "#platform/acts";
import { type Locale, momentOf } from "#platform/locale";
import type { HouseModule, Waiting } from "#platform/module";
import { words } from "./messages.ts";
import { requestPaths as paths } from "./paths.ts";
import { can, isComplete } from "./policy.ts";
import { myRequests, requestsOf } from "./queries/request-page.ts";
import { agreement, dayPart, type Party, party, type Request } from "./schema.ts";

/** An agreement shows itself this long before its day. */
const showsBefore = 14 * 86_400_000;

/** What waits: a side to confirm or to agree, the programme to answer, an expert to report, an agreement to keep, a question to answer. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const { actor } = act;
  if (actor.kind !== "person") return [];
  const mine = await myRequests(act);
  const ids = mine.map(({ id }) => id);
  const parties =
    ids.length === 0
      ? []
      : await act.tx
          .select()
          .from(party)
          .where(and(inArray(party.requestId, ids), eq(party.personId, actor.id)));
  const t = words[locale];
  const waits = (what: keyof typeof t.today, request: Request, rest: Partial<Waiting> = {}): Waiting => ({
    icon: "clipboard-list",
    title: t.today[what],
    text: request.title || t.all.unnamed,
    href: paths.one(request.id),
    ...rest,
  });
  const asParty = mine.flatMap((request): Waiting[] => {
    const me = parties.find(({ requestId }) => requestId === request.id);
    if (!me || me.side === "other") return [];
    if (request.state === "draft" && isComplete(request) && !me.confirmedAt)
      return [waits("confirm", request)];
    if (
      request.state === "accepted" &&
      request.plan &&
      request.expertId &&
      me.agreedPlan !== request.planVersion
    )
      return [waits("plan", request)];
    return request.askedHowAt && !me.howAt ? [waits("how", request)] : [];
  });
  const asProgramme = can.run(actor)
    ? (await requestsOf(act)).flatMap((request): Waiting[] =>
        request.state === "intake"
          ? [waits("intake", request)]
          : request.state === "accepted" && request.expertId === null
            ? [waits("expert", request)]
            : [],
      )
    : [];
  return [
    ...asParty,
    ...asProgramme,
    ...(await toReport(act, mine, (request) => waits("report", request))),
    ...(await toKeep(act, parties, mine, (request, before) => waits("promise", request, { before }))),
  ];
};

async function toReport(
  act: Act,
  mine: readonly Request[],
  waits: (request: Request) => Waiting,
): Promise<readonly Waiting[]> {
  const profiles = new Set((await myProfiles(act)).map(({ id }) => id));
  const running = mine.filter(
    ({ state, expertId }) => state === "running" && expertId !== null && profiles.has(expertId),
  );
  if (running.length === 0) return [];
  const parts = await act.tx
    .select()
    .from(dayPart)
    .where(
      and(
        inArray(
          dayPart.requestId,
          running.map(({ id }) => id),
        ),
        isNull(dayPart.reportedAt),
        isNull(dayPart.cancelledAt),
      ),
    );
  return running
    .filter(({ id }) => parts.some(({ requestId, endsAt }) => requestId === id && endsAt <= act.now))
    .map(waits);
}

async function toKeep(
  act: Act,
  parties: readonly Party[],
  mine: readonly Request[],
  waits: (request: Request, before: Date) => Waiting,
): Promise<readonly Waiting[]> {
  if (parties.length === 0) return [];
  const rows = await act.tx
    .select()
    .from(agreement)
    .where(
      and(
        inArray(
          agreement.ownerId,
          parties.map(({ id }) => id),
        ),
        isNull(agreement.doneAt),
      ),
    );
  return rows.flatMap(({ requestId, dueOn }) => {
    const request = mine.find(({ id }) => id === requestId);
    const before = momentOf(dueOn, "23:59");
    return request && before.getTime() - act.now.getTime() < showsBefore ? [waits(request, before)] : [];
  });
}

/** The way to one's requests, and to beginning one. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const requests = await myRequests(act);
  const begins = (await myLedgers(act)).length > 0;
  if (requests.length === 0 && !begins && !can.run(act.actor)) return {};
  return {
    aside: [
      <Box key="steun" requests={requests} begins={begins} runs={can.run(act.actor)} locale={locale} />,
    ],
  };
};

const Box = (props: {
  readonly requests: readonly Request[];
  readonly begins: boolean;
  readonly runs: boolean;
  readonly locale: Locale;
}) => {
  const { requests, begins, runs, locale } = props;
  const t = words[locale];
  return (
    <Section boxed labelledBy="steun">
      <Heading level={2} look={3} id="steun">
        {t.mine.title}
      </Heading>
      <LinkList
        items={[
          ...requests.slice(0, 4).map(({ id, title, state }) => ({
            href: paths.one(id),
            title: title || t.all.unnamed,
            note: t.states[state],
          })),
          { href: paths.all, title: begins ? t.mine.begin : t.mine.all },
          ...(runs ? [{ href: paths.figures, title: t.mine.figures }] : []),
        ]}
      />
    </Section>
  );
};
