export { linksToCome, oldAddress, withLinks } from "./addresses.ts";
export { beginningOf } from "./characters.ts";
export { fromList } from "./from-list.ts";
export { fromWxr, type Reading } from "./from-wxr.ts";
export { escaped } from "./prose.ts";
export {
  type LeftOut,
  mostItems,
  type Note,
  type NoteKind,
  noteKinds,
  type Refusal,
  type Salvage,
  type Salvaged,
} from "./salvaged.ts";
export { shortcodesIn } from "./shortcodes.ts";
