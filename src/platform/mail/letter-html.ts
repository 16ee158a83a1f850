import type { VNode } from "preact";
import { documentText } from "#platform/html";

/** The layout of a letter (a whole document) as the text that `Letter.html` wants. */
export const letterHtml = (layout: VNode): string => documentText(layout);
