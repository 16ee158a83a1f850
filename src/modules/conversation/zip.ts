import { Zip, ZipDeflate } from "fflate";

/** One file in a zip. */
export interface ZipEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Makes a zip piece by piece: only the file that is on its way is in memory. @param at the moment that all files carry */
export async function* zipped(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for await (const { path, bytes } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = at;
    zip.add(file);
    file.push(bytes, true);
    yield* pieces.splice(0);
  }
  zip.end();
  yield* pieces.splice(0);
}
