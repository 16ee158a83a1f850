import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A whole document (`<html>` and all) as text: for letters, and for files to take along. */
export const documentText = (document: VNode): string => `<!doctype html>${renderToString(document)}`;

/** A piece of a page as text, to stand inside HTML that came out of a sanitiser. */
export const fragmentText = (piece: VNode): string => renderToString(piece);
