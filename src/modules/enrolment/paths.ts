import { communityPaths } from "#modules/communities";

/** The four steps of signing up, in their order. */
export const steps = ["about", "theme", "question", "check"] as const;
export type Step = (typeof steps)[number];

const inDutch: Readonly<Record<Step, string>> = {
  about: "over-jou",
  theme: "thema",
  question: "vraag",
  check: "nakijken",
};

const start = (slug: string) => communityPaths.enrol(slug);
const { balance } = communityPaths;

/** Every address of signing up for a learning community, and of deciding about it. */
export const enrolmentPaths = {
  /** Leads to the step where someone was, or to what came of it. */
  start,
  step: (slug: string, step: Step) => `${start(slug)}/${inDutch[step]}`,
  done: (slug: string) => `${start(slug)}/klaar`,
  withdrawal: (slug: string) => `${start(slug)}/intrekking`,
  /** Asking someone to come along, in a community for duos. */
  partner: (slug: string) => `${start(slug)}/duo`,
  /** What the mail to that someone leads to; the token is the only key to it. */
  invitation: (slug: string, token: string) => `${start(slug)}/duo/${token}`,

  balance,
  balanceFile: (slug: string) => `${balance(slug)}/deelnemers.csv`,
  manner: (slug: string) => `${balance(slug)}/werkwijze`,
  placement: (slug: string, enrolment: string) => `${balance(slug)}/plaatsing/${enrolment}`,
  move: (slug: string, person: string) => `${balance(slug)}/verplaatsing/${person}`,
} as const;
