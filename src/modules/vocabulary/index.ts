export { synonyms } from "./synonyms.ts";
