export { type Abbreviation, abbreviations } from "./abbreviations.ts";
export { explainHtml, type Stretch, stretches } from "./explain.ts";
export { synonyms } from "./synonyms.ts";
