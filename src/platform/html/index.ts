export { atomFeed, atomType } from "./atom.ts";
export { documentText, fragmentText } from "./document.ts";
export { articleOf, proseOf } from "./prose.ts";
export { xmlText } from "./xml.ts";
