import type { Config } from "#platform/config";
import { diskStorage } from "./disk.ts";
import { s3Storage } from "./s3.ts";

/** Where files are kept: a folder on this machine or a bucket elsewhere, behind one interface. Names are ours, random, never a visitor's. */
export interface Storage {
  /** Keeps the bytes under `name`; complete or not at all. */
  readonly put: (name: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  /** The bytes, or null when there is nothing under that name. */
  readonly get: (name: string) => Promise<Uint8Array | null>;
  /** Removes what is there; nothing there is fine too. */
  readonly remove: (name: string) => Promise<void>;
}

/** The store that the settings name: a bucket when there is one, else a folder beside the data. */
export const openStorage = (config: Config): Storage =>
  config.s3 ? s3Storage(config.s3) : diskStorage(`${config.dataDir}/files`);
