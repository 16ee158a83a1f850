import sharp, { type Sharp } from "sharp";
import type { Storage } from "#platform/storage";

/** Widths in which a picture is kept, in pixels; a smaller one is never made larger. */
const wanted = [480, 960, 1600] as const;

/** Kinds of file that browsers are offered, the smallest first. */
export const formats = ["avif", "webp"] as const;
type Format = (typeof formats)[number];

/** A picture of more pixels is not opened: it would fill the memory. */
const mostPixels = 60_000_000;
const taken = new Set(["jpeg", "png", "webp", "heif", "gif", "tiff"]);

export interface MadePicture {
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly files: readonly {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly contentType: string;
  }[];
}

/** The name of one file of a picture, in its address and in the storage. */
export const pictureName = (width: number, format: Format): string => `${width}.${format}`;
export const storedPicture = (id: string, name: string): string => `news/${id}-${name}`;

/**
 * Makes small files of a picture, upright and without what a camera writes in it (place, device, moment). A vector drawing is refused: it
 * can carry script.
 *
 * @returns null for what is no picture, or too large to open
 */
export async function makePicture(bytes: Uint8Array): Promise<MadePicture | null> {
  try {
    const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient();
    const { format, autoOrient } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (format === undefined || !taken.has(format)) return null;
    const widest = Math.min(autoOrient.width, wanted.at(-1)!);
    const widths = [...new Set([...wanted.filter((width) => width < widest), widest])];
    const files: MadePicture["files"][number][] = [];
    for (const width of widths)
      for (const kind of formats)
        files.push({
          name: pictureName(width, kind),
          bytes: await written(open().resize({ width }), kind),
          contentType: `image/${kind}`,
        });
    return {
      width: widest,
      height: Math.max(1, Math.round((autoOrient.height * widest) / autoOrient.width)),
      widths,
      files,
    };
  } catch {
    return null;
  }
}

/** Written without metadata: what is not asked for is left out. */
const written = (picture: Sharp, format: Format): Promise<Buffer> =>
  format === "avif"
    ? picture.avif({ quality: 50, effort: 3 }).toBuffer()
    : picture.webp({ quality: 74 }).toBuffer();

/** Keeps the files of a picture. */
export async function storePicture(storage: Storage, id: string, { files }: MadePicture): Promise<void> {
  for (const { name, bytes, contentType } of files)
    await storage.put(storedPicture(id, name), bytes, contentType);
}

/** Removes them again. */
export async function removePicture(
  storage: Storage,
  { id, widths }: { readonly id: string; readonly widths: readonly number[] },
): Promise<void> {
  for (const width of widths)
    for (const format of formats) await storage.remove(storedPicture(id, pictureName(width, format)));
}
