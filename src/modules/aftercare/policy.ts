import type { Registration } from "#modules/admission";
import type { KnownEvent } from "#modules/events";

type Moment = Pick<KnownEvent, "endsAt" | "cancelledAt" | "draft">;

const day = 86_400_000;
/** How long after the end people can say what they thought of it, in days. */
export const evaluationDays = 30;
/** How many answers there must be before anyone reads them: with fewer one sees who wrote what. */
export const leastAnswers = 5;
/** How long a certificate can be checked, in years: as long as a period of re-registration of youth professionals (SKJ). */
export const certificateYears = 5;

/** Who may do what when a meeting is over. */
export const can = {
  /** Rounding off, for whoever organises it. */
  finish: ({ endsAt, cancelledAt, draft }: Moment, now: Date): boolean =>
    cancelledAt === null && !draft && now >= endsAt,

  /** Three questions, for who was there. */
  evaluate: (state: Registration["state"], { endsAt, cancelledAt }: Moment, now: Date): boolean =>
    state === "attended" &&
    cancelledAt === null &&
    now >= endsAt &&
    now.getTime() < endsAt.getTime() + evaluationDays * day,

  /** A certificate is for who was there, once its organiser has rounded the meeting off. */
  have: (state: Registration["state"], finishedAt: Date | null): boolean =>
    state === "attended" && finishedAt !== null,
};
