import type { Fault } from "./contract.ts";

export type TextEncoding = "utf-8" | "windows-1252";

/**
 * The text of a file, without a byte order mark and with one kind of line end. What is not UTF-8 is read as Windows-1252, as long as that
 * gives text: letters and signs, and no control characters.
 */
export function readText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: TextEncoding } | { readonly fault: Fault } {
  if (startsWithMarkOfUtf16(bytes)) return { fault: { what: "not-utf8", line: null, value: "UTF-16" } };
  const utf8 = decoded(bytes, "utf-8");
  const text = utf8 ?? decoded(bytes, "windows-1252") ?? "";
  if (/(?![\t\n\f\r])\p{Cc}/u.test(text)) return { fault: { what: "not-a-table", line: null } };
  return {
    text: text.replace(/\r\n?/g, "\n").normalize("NFC"),
    encoding: utf8 === null ? "windows-1252" : "utf-8",
  };
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const startsWithMarkOfUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
