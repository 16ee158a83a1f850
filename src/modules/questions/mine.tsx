import { and, desc, eq, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay, momentOf } from "#platform/locale";
import type { HouseModule, Waiting } from "#platform/module";
import { deskWords, words } from "./messages.ts";
import { questionPaths } from "./paths.ts";
import { can } from "./policy.ts";
import { myPlaces, topics } from "./queries/desk.ts";
import { asker, generalAnswer, question, type Topic } from "./schema.ts";
import { topicTitle } from "./topic-title.ts";
import { DeskBox, OwnBox } from "./views/own-box.tsx";

/** What waits: for who asked, an expert who wants to know something or a case to agree with; for experts, the questions that are theirs. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return [];
  const about = new Map((await topics(act)).map((topic) => [topic.id, topic]));
  const title = (topicId: string): string => {
    const topic = about.get(topicId);
    return topic ? topicTitle(topic, locale).toLowerCase() : "";
  };
  const t = words[locale].mine;
  const own = await act.tx
    .select({ id: question.id, topicId: question.topicId, state: question.state, offered: generalAnswer.id })
    .from(asker)
    .innerJoin(question, eq(question.id, asker.questionId))
    .leftJoin(
      generalAnswer,
      and(eq(generalAnswer.questionId, question.id), eq(generalAnswer.state, "offered")),
    )
    .where(eq(asker.personId, act.actor.id));
  const asked = own.flatMap(({ id, topicId, state, offered }): Waiting[] =>
    state === "asked" || offered !== null
      ? [
          {
            icon: "message-circle",
            title: offered === null ? t.waits : t.offered,
            text: t.text(title(topicId)),
            href: questionPaths.mine(id),
          },
        ]
      : [],
  );
  return [...asked, ...(await onMyDesk(act, locale))];
};

async function onMyDesk(act: Act, locale: "nl" | "en"): Promise<readonly Waiting[]> {
  const places = await myPlaces(act);
  if (places.size === 0) return [];
  const t = deskWords[locale].desk;
  const rows = await act.tx
    .select()
    .from(question)
    .where(and(inArray(question.topicId, [...places.keys()]), inArray(question.state, ["open", "reading"])));
  const mine = rows.filter(
    ({ state, topicId, expertId }) =>
      state === "open" && (expertId === null || expertId === places.get(topicId)?.id),
  );
  const toRead = rows.filter(
    ({ state, topicId, expertId }) => state === "reading" && expertId !== places.get(topicId)?.id,
  );
  const waiting = (some: typeof rows, says: string, icon: Waiting["icon"]): Waiting[] => {
    const [first] = some.map(({ dueOn }) => dueOn).sort();
    return first
      ? [{ icon, title: says, text: t.todayText, href: questionPaths.desk, before: endOf(first) }]
      : [];
  };
  return [
    ...waiting(mine, t.today(mine.length), "help-circle"),
    ...waiting(toRead, t.todayRead(toRead.length), "eye"),
  ];
}

/** A promise lasts until the day after it begins. */
const endOf = (day: string): Date =>
  momentOf(isoDay(new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000)), "00:00");

/** The way to one's own questions, and to the desk for who answers. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  if (act.actor.kind !== "person") return {};
  const own = await act.tx
    .select({ id: question.id, topicId: question.topicId, state: question.state, askedAt: question.askedAt })
    .from(asker)
    .innerJoin(question, eq(question.id, asker.questionId))
    .where(eq(asker.personId, act.actor.id))
    .orderBy(desc(question.askedAt))
    .limit(5);
  const about = new Map<string, Topic>((await topics(act)).map((topic) => [topic.id, topic]));
  const answers = (await myPlaces(act)).size > 0;
  const setsUp = can.setUp(act.actor);
  return {
    aside: [
      ...(answers || setsUp
        ? [<DeskBox key="desk" answers={answers} setsUp={setsUp} locale={locale} />]
        : []),
      ...(own.length > 0 ? [<OwnBox key="vragen" own={own} about={about} locale={locale} />] : []),
    ],
  };
};
