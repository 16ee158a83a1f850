import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** The layout of a letter (a whole document) as the text that `Letter.html` wants. */
export const letterHtml = (layout: VNode): string => `<!doctype html>${renderToString(layout)}`;
