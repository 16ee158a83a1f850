import { fileTypeFromBuffer } from "file-type";

/** The largest file a post may carry, and how many it may carry: together they fit in one form. */
export const largestFile = 10 * 1024 * 1024;
export const mostFiles = 5;

/** What a post may carry, by what is inside; the first ending is the one it gets. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
  "text/plain": ["txt"],
};

/** For the `accept` of a file field: a help to choose, not a check. */
export const acceptedEndings: string = Object.values(kinds)
  .flat()
  .map((ending) => `.${ending}`)
  .join(",");

export interface CheckedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export type FileMistake = "tooLarge" | "tooMany" | "kind";

/** Looks at what is inside a file, whatever it is called: a program named verslag.pdf comes no further. */
export async function checkFiles(files: readonly File[]): Promise<readonly CheckedFile[] | FileMistake> {
  if (files.length > mostFiles) return "tooMany";
  const checked: CheckedFile[] = [];
  for (const file of files) {
    if (file.size > largestFile) return "tooLarge";
    const content = new Uint8Array(await file.arrayBuffer());
    const contentType = await kindOf(file.name, content);
    const endings = contentType && kinds[contentType];
    if (!endings) return "kind";
    checked.push({ name: nameOf(file.name, endings), contentType, content });
  }
  return checked;
}

async function kindOf(name: string, content: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  if (found) return found.mime;
  return /\.txt$/i.test(name) && isText(content) ? "text/plain" : null;
}

/** Text has no control characters but those that move on a line, a column or a page. */
function isText(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    return !/(?![\t\n\f\r])\p{Cc}/u.test(text);
  } catch {
    return false;
  }
}

const longestName = 120;

/** A name that is safe in a header and on every disk, with the ending that belongs to what is inside. */
function nameOf(given: string, endings: readonly string[]): string {
  const base = (given.split(/[/\\]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>:|?*%;]/gu, "")
    .trim();
  const ending = /\.([a-z0-9]+)$/i.exec(base)?.[1]?.toLowerCase();
  const fits = ending !== undefined && endings.includes(ending);
  const stem = fits ? base.slice(0, -(ending.length + 1)) : base;
  const kept = [...stem.replace(/^[.\s]+/, "")].slice(0, longestName).join("");
  return `${kept || "bestand"}.${fits ? ending : endings[0]}`;
}
