import { fromList, fromWxr, type Reading, type Salvage } from "#modules/salvage";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a file that was handed in, by what is inside it. */
export async function salvageFile(
  { bytes }: { readonly name: string; readonly bytes: Uint8Array },
  reading: Reading,
): Promise<Salvage> {
  if (bytes.length === 0) return { refusal: { why: "empty" } };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { refusal: { why: "zip" } };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { refusal: { why: "not-utf8" } };
  }
  return /^\s*</.test(text) ? fromWxr(text, reading) : fromList(text, reading);
}
