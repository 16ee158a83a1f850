import type { ProblemCatalogue } from "#platform/http";
import type { Words } from "#platform/locale";
import { en, problems as enProblems } from "./messages.en.ts";
import { nl, problems as nlProblems } from "./messages.nl.ts";

/** Every word of this module; English has the shape of Dutch. */
export const words: Words<typeof nl> = { nl, en };
export type CommunityMessages = typeof nl;

export const problems: Words<ProblemCatalogue> = { nl: nlProblems, en: enProblems };
