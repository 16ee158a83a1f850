import type { Theme } from "#design";

/** The colour and sign of a theme, by its number in the community; a fifth starts again with the first. */
export const themeOf = (number: number): Theme => (((number - 1) % 4) + 1) as Theme;
