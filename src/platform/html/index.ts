export { atomFeed, atomType } from "./atom.ts";
export { documentText } from "./document.ts";
export { xmlText } from "./xml.ts";
