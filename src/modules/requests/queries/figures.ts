import { isNotNull } from "drizzle-orm";
import { type TopicFigures, topicFigures } from "#modules/questions";
import { supportSubjects } from "#modules/specialists";
import { allLedgers } from "#modules/support";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { can } from "../policy.ts";
import { type Party, party, type Request, request } from "../schema.ts";

export interface RegionFigures {
  readonly id: string;
  readonly region: string;
  readonly year: number;
  /** Halves of a day-part. */
  readonly granted: number;
  readonly reserved: number;
  readonly used: number;
}

export interface SubjectFigures {
  /** An id of `supportSubjects`; "other" for what stands in no list. */
  readonly subject: string;
  readonly requests: number;
  readonly running: number;
  readonly closed: number;
}

/** What the programme sees: how much is used where and for what, how asking goes, and how it is later. No name of anyone who asked. */
export interface Figures {
  readonly regions: readonly RegionFigures[];
  readonly subjects: readonly SubjectFigures[];
  readonly topics: readonly TopicFigures[];
  /** Answers to the question after three months. */
  readonly hows: Readonly<Record<NonNullable<Party["how"]>, number>>;
}

/** For who runs the programme alone. */
export async function figures(act: Act): Promise<Figures> {
  authorise(can.run(act.actor));
  const { ledgers } = await allLedgers(act);
  const [requests, told] = await act.asSystem("count what regions asked", async (house) => [
    await house.tx.select().from(request).where(isNotNull(request.sentAt)),
    await house.tx.select({ how: party.how }).from(party).where(isNotNull(party.how)),
  ]);
  return {
    regions: ledgers.map(({ id, region, year, granted, reserved, used }) => ({
      ...{ id, region, year, granted, reserved, used },
    })),
    subjects: [...supportSubjects.map(({ id }) => id), "other"]
      .map((subject) => counted(subject, requests))
      .filter((each) => each.requests > 0),
    topics: await topicFigures(act),
    hows: {
      better: told.filter(({ how }) => how === "better").length,
      same: told.filter(({ how }) => how === "same").length,
      worse: told.filter(({ how }) => how === "worse").length,
    },
  };
}

function counted(subject: string, requests: readonly Request[]): SubjectFigures {
  const about = requests.filter(({ topics, otherTopic }) =>
    subject === "other" ? otherTopic !== "" : topics.includes(subject),
  );
  return {
    subject,
    requests: about.length,
    running: about.filter(({ endedAt }) => endedAt === null).length,
    closed: about.filter(({ state }) => state === "closed").length,
  };
}
