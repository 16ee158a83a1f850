import { fileTypeFromBuffer } from "file-type";

/** The largest file with slides, in bytes. */
export const largestSlides = 25 * 1024 * 1024;
/** The largest file with captions, in bytes. */
export const largestCaptions = 2 * 1024 * 1024;

/** What slides may be, by what is inside, with the ending they get. */
const kinds: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

/** Looks at what is inside a file, whatever it is called; null for what are no slides. */
export async function slidesKind(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly name: string; readonly contentType: string } | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const ending = found && kinds[found.mime];
  if (!found || !ending) return null;
  const stem = (name.split(/[/\\]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/\.[a-z0-9]+$/i, "")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>:|?*%;]/gu, "")
    .replace(/^[.\s]+/, "")
    .trim()
    .slice(0, 120);
  return { name: `${stem || "sheets"}.${ending}`, contentType: found.mime };
}
