import { fromList, fromWxr, type Reading, type Salvage } from "#modules/salvage";

/** What follows “PK” in a zip; a text can begin with these letters too. */
const zipMarks = new Set([3, 5, 7]);
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a file that was handed in, by what is inside it. */
export async function salvageFile(
  { bytes }: { readonly name: string; readonly bytes: Uint8Array },
  reading: Reading,
): Promise<Salvage> {
  if (bytes.length === 0) return { refusal: { why: "empty" } };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && zipMarks.has(bytes[2] ?? 0))
    return { refusal: { why: "zip" } };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { refusal: { why: "not-utf8" } };
  }
  if (/^\s*<(?:[?!]|rss\b)/i.test(text)) return fromWxr(text, reading);
  const list = fromList(text, reading);
  return list.refusal && /^\s*</.test(text) ? { refusal: { why: "not-wxr" } } : list;
}
