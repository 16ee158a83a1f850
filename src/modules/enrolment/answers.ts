import { findChildData } from "#modules/discretion";
import { isMailAddress } from "./mail-address.ts";
import { type Step, steps } from "./paths.ts";

/** What someone fills in, in four steps. Empty text and null stand for what is not filled in yet. */
export interface Answers {
  readonly email: string;
  readonly name: string;
  readonly functionTitle: string;
  readonly organisationName: string;
  /** An id of `organisationKinds`. */
  readonly organisationKind: string;
  /** An id of `sectors`. */
  readonly sector: string;
  readonly region: string;
  /** The theme group that was chosen, and where to go when that is full. */
  readonly groupId: string | null;
  readonly secondChoice: string | null;
  /** Whom to come with, in a community for duos; "" for who was asked by someone else. */
  readonly duoEmail: string;
  /** The enrolment of the other half, when its mail led here. */
  readonly invitedBy: string | null;
  readonly learningQuestion: string;
  /** Its writer was warned that the question looks like a child's data, and wants it as it is. */
  readonly childDataMeant: boolean;
  readonly findable: boolean;
  readonly newsletter: boolean;
}

export const nothingYet: Answers = {
  email: "",
  name: "",
  functionTitle: "",
  organisationName: "",
  organisationKind: "",
  sector: "",
  region: "",
  groupId: null,
  secondChoice: null,
  duoEmail: "",
  invitedBy: null,
  learningQuestion: "",
  childDataMeant: false,
  findable: false,
  newsletter: false,
};

const about = [
  "email",
  "name",
  "functionTitle",
  "organisationName",
  "organisationKind",
  "sector",
  "region",
] as const satisfies readonly (keyof Answers)[];

/** The first step that still misses something; "check" when all that is left is to look it through. */
export function firstMissing(answers: Answers): Step {
  if (about.some((field) => answers[field] === "") || !isMailAddress(answers.email)) return "about";
  const halfPartner = answers.duoEmail !== "" && !isMailAddress(answers.duoEmail);
  if (answers.groupId === null || halfPartner) return "theme";
  if (answers.learningQuestion === "" || needsAnotherLook(answers)) return "question";
  return "check";
}

/** Whether a question was kept that looks like a child's data, and its writer has not said that it may stay. */
export const needsAnotherLook = ({ learningQuestion, childDataMeant }: Answers): boolean =>
  !childDataMeant && findChildData(learningQuestion).length > 0;

export const isBefore = (one: Step, other: Step): boolean => steps.indexOf(one) < steps.indexOf(other);

export const stepBefore = (step: Step): Step => steps[Math.max(0, steps.indexOf(step) - 1)]!;
export const stepAfter = (step: Step): Step => steps[Math.min(steps.length - 1, steps.indexOf(step) + 1)]!;
