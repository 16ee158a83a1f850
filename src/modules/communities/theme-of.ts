import type { Theme } from "#design";

const themes: readonly Theme[] = [1, 2, 3, 4];

/** The colour and sign of a theme; after the fourth they begin again. */
export const themeOf = (number: number): Theme => themes[(number - 1) % themes.length] ?? 1;
