export { type Found, type Piece, passageOf, pieces } from "./found.ts";
export { type Query, readQuery } from "./query.ts";
export { looksLike, stems } from "./sql.ts";
