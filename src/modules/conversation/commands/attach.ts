import type { Act } from "#platform/acts";
import type { CheckedFile } from "#platform/files";
import { newId } from "#platform/ids";
import type { Storage } from "#platform/storage";
import { attachment } from "../schema.ts";

/** A file whose bytes are in the storage, waiting for the post it comes with. */
export interface StoredFile {
  readonly name: string;
  readonly storedAs: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** Puts the bytes away before the act begins, under names that tell nothing. */
export async function store(storage: Storage, files: readonly CheckedFile[]): Promise<readonly StoredFile[]> {
  return Promise.all(
    files.map(async ({ name, contentType, content }) => {
      const storedAs = `conversation/${newId()}`;
      await storage.put(storedAs, content, contentType);
      return { name, storedAs, contentType, bytes: content.byteLength };
    }),
  );
}

/** Takes back what no post came for. */
export async function unstore(storage: Storage, files: readonly StoredFile[]): Promise<void> {
  await Promise.all(files.map(({ storedAs }) => storage.remove(storedAs)));
}

export async function attach(
  act: Act,
  place: { readonly postId: string; readonly groupId: string },
  files: readonly StoredFile[],
): Promise<void> {
  if (files.length === 0) return;
  await act.tx.insert(attachment).values(files.map((file) => ({ ...place, ...file, addedAt: act.now })));
}
