/** The papers and inks of tokens.css that drawings may use; each turns with the colour scheme. */
export type Paper =
  | "yellow"
  | "coral"
  | "sky"
  | "lilac"
  | "grass"
  | "yellow-light"
  | "coral-light"
  | "sky-light"
  | "lilac-light"
  | "grass-light"
  | "yellow-deep"
  | "coral-deep"
  | "sky-deep"
  | "lilac-deep"
  | "grass-deep"
  | "board"
  | "board-fixed"
  | "chalk"
  | "surface"
  | "action"
  | "ink-fixed"
  | "line-strong";

/** 1 prevention, 2 access, 3 in the school, 4 working together. */
export type Theme = 1 | 2 | 3 | 4;

export const colour = (paper: Paper): string => `var(--sk-${paper})`;

/** The class that gives an element and what is in it the colours of a theme. */
export const themeClass: Readonly<Record<Theme, string>> = {
  1: "sk-t1",
  2: "sk-t2",
  3: "sk-t3",
  4: "sk-t4",
};

/** One decimal is enough at the size these are drawn, and keeps pages small. */
export const round = (n: number): number => Number(n.toFixed(1)) + 0;
