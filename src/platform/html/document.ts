import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** A whole document (`<html>` and all) as text: for letters, and for files to take along. */
export const documentText = (document: VNode): string => `<!doctype html>${renderToString(document)}`;
