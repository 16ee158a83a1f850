import { and, asc, desc, eq, gte, inArray } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { isoDay } from "#platform/locale";
import { type GeneralAnswer, generalAnswer } from "../schema.ts";

/** The published answers that changed last and still hold, for who puts a letter together. */
export const newestAnswers = (act: Act, most: number): Promise<readonly GeneralAnswer[]> =>
  act.tx
    .select()
    .from(generalAnswer)
    .where(holding(act))
    .orderBy(desc(generalAnswer.changedAt), asc(generalAnswer.id))
    .limit(most);

/** Of some answers those that are published and still hold, in no order. */
export const answersForLetter = async (
  act: Act,
  ids: readonly string[],
): Promise<readonly GeneralAnswer[]> =>
  ids.length === 0
    ? []
    : act.tx
        .select()
        .from(generalAnswer)
        .where(and(inArray(generalAnswer.id, [...ids]), holding(act)));

const holding = ({ now }: Act) =>
  and(eq(generalAnswer.state, "published"), gte(generalAnswer.validUntil, isoDay(now)));
