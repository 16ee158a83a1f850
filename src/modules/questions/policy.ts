import type { Actor } from "#platform/acts";
import type { Expert, GeneralAnswer, Question, Topic, Turn } from "./schema.ts";

type Place = Pick<Expert, "id" | "role">;
type Standing = Pick<Question, "state" | "expertId" | "reopenedAt" | "rating">;

/** Who may do what with a question. `me` is one's place in the pool of its topic. Sentences: `can.answer(me, question)`. */
export const can = {
  /** An open question is taken by who is free, and given to someone by name by who coordinates. */
  take: ({ state, expertId }: Standing): boolean => state === "open" && expertId === null,
  assign: (me: Place, { state }: Standing): boolean => me.role === "coordinator" && state !== "answered",
  /** Who has it, or anyone of the pool when nobody has; a coordinator always. */
  answer: (me: Place, { state, expertId }: Standing): boolean =>
    (state === "open" || state === "asked") &&
    (expertId === null || expertId === me.id || me.role === "coordinator"),
  handOver: (me: Place, question: Standing): boolean => can.answer(me, question),
  /** A second pair of eyes is another pair. */
  read: (me: Place, { state }: Standing, waiting: Pick<Turn, "expertId"> | undefined): boolean =>
    state === "reading" && waiting !== undefined && waiting.expertId !== me.id,
  /** A general case is made of an answered question whose asker agreed to it. */
  generalise: ({ state, mayPublish }: Pick<Question, "state" | "mayPublish">): boolean =>
    state === "answered" && mayPublish,
  revise: (me: Place, answer: Pick<GeneralAnswer, "ownerId" | "state">): boolean =>
    answer.state === "published" && (me.role === "coordinator" || answer.ownerId === me.id),
  runPool: (me: Place): boolean => me.role === "coordinator",
  /** Topics, their houses and who coordinates them are the business of who runs the site. */
  setUp: (actor: Actor): boolean =>
    actor.kind === "system" || (actor.kind === "person" && actor.grants.has("administrator")),

  reply: ({ state }: Standing): boolean => state === "asked",
  reopen: ({ state, reopenedAt }: Standing): boolean => state === "answered" && reopenedAt === null,
  rate: ({ state }: Standing): boolean => state === "answered",
};

/** A legal answer is read by a second expert: always for some topics, and wherever an answer names a law. */
export const needsReader = (topic: Pick<Topic, "secondReader">, answer: { readonly law: string }): boolean =>
  topic.secondReader || answer.law !== "";
