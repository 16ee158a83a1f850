/** At most this many characters of the beginning of a text. A character that takes two is never cut in half: half of one cannot be kept. */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, "");

/** A text without what neither XML nor the database can hold: it comes along from a word processor, and the text is whole without it. */
export const readable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
