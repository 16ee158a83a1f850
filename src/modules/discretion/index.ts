export { passesElevenTest } from "./citizen-number.ts";
export { findChildData, type Options, rewrite } from "./find-child-data.ts";
export type { Finding, FindingKind } from "./finding.ts";
export { en as discretionEnglish } from "./messages.en.ts";
export { nl as discretionDutch } from "./messages.nl.ts";
