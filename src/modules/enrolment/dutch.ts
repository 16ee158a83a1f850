// Numbers and lists as one reads them in Dutch.

const small = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];
export const inWords = (count: number): string => small[count] ?? String(count);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ordinals = [
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
];
/** "tweede", "14e" */
export const ordinal = (place: number): string => ordinals[place - 1] ?? `${place}e`;

/** "20 mei, 30 juni en 2 november" */
export const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;
