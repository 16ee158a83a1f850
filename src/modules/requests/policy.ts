import type { Actor } from "#platform/acts";
import type { DayPart, Party, Request } from "./schema.ts";

/** Where someone stands with a request: speaks for a party, is its expert, runs the programme. */
export interface Standing {
  readonly party: Party | null;
  readonly expert: boolean;
  readonly runs: boolean;
}

/** Those who ask: the two sides, and not the others at the table. */
const applies = ({ party }: Standing): boolean => party !== null && party.side !== "other";
const works = (who: Standing): boolean => applies(who) || who.expert;

/** Who may do what with a request, and when. Sentences: `can.confirm(who, request)`. */
export const can = {
  run: (actor: Actor): boolean =>
    actor.kind === "system" || (actor.kind === "person" && actor.grants.has("administrator")),
  write: (who: Standing, { state }: Request): boolean => applies(who) && state === "draft",
  confirm: (who: Standing, request: Request): boolean =>
    can.write(who, request) && who.party?.confirmedAt === null && isComplete(request),
  withdraw: (who: Standing, { endedAt }: Request): boolean => applies(who) && endedAt === null,
  decide: ({ runs }: Standing, { state }: Request): boolean => runs && state === "intake",
  assign: ({ runs }: Standing, { state }: Request): boolean =>
    runs && (state === "accepted" || state === "running"),
  plan: (who: Standing, { state }: Request): boolean => works(who) && state === "accepted",
  agree: (who: Standing, request: Request, parts: readonly DayPart[]): boolean =>
    applies(who) &&
    request.state === "accepted" &&
    request.plan !== "" &&
    request.expertId !== null &&
    parts.length > 0 &&
    who.party?.agreedPlan !== request.planVersion,
  invite: (who: Standing, { state }: Request, part: DayPart, now: Date): boolean =>
    works(who) &&
    state === "running" &&
    part.eventId === null &&
    part.cancelledAt === null &&
    now < part.startsAt,
  cancel: (who: Standing, { state }: Request, part: DayPart): boolean =>
    works(who) && state === "running" && part.cancelledAt === null && part.reportedAt === null,
  /** The expert tells what happened, once it has. */
  report: ({ expert }: Standing, { state }: Request, part: DayPart, now: Date): boolean =>
    expert &&
    state === "running" &&
    part.cancelledAt === null &&
    part.reportedAt === null &&
    now >= part.endsAt,
  conclude: (who: Standing, { state }: Request): boolean => works(who) && state === "running",
  /** When every day-part was held or cancelled, and there is an advice and a decision about it. */
  close: (who: Standing, request: Request, parts: readonly DayPart[]): boolean =>
    can.conclude(who, request) &&
    request.advice !== "" &&
    request.decision !== "" &&
    parts.every(({ reportedAt, cancelledAt }) => reportedAt !== null || cancelledAt !== null),
  settle: (who: Standing): boolean => who.party !== null,
  /** Each side is asked once how it is now. */
  tellHow: (who: Standing, { askedHowAt }: Request): boolean =>
    applies(who) && askedHowAt !== null && who.party?.howAt === null,
};

/** Whether everything that a request needs was filled in. */
export const isComplete = ({ title, topics, otherTopic, question, wished }: Request): boolean =>
  title !== "" && (topics.length > 0 || otherTopic !== "") && question !== "" && wished !== "";

/** Whether both sides have said yes: at least one swv and at least one municipality. */
export const bothSides = (parties: readonly Party[], said: (party: Party) => boolean): boolean =>
  (["swv", "municipality"] as const).every((side) =>
    parties.some((each) => each.side === side && said(each)),
  );

/** After so many months both partners are asked one question. */
export const monthsUntilHow = 3;
