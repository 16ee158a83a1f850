import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { DomainError } from "#platform/errors";
import type { HouseContext } from "./env.ts";
import { cleanText, type Fields, isForm } from "./forms.ts";
import { receivedFields } from "./upload-mark.ts";

/** A file of a form; `bytes` is null when it was too large. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

/** A form of any size, received piece by piece. */
export interface Received {
  readonly fields: Fields;
  /** What was chosen, by field. */
  readonly files: ReadonlyMap<string, ReceivedFile>;
}

interface Limits {
  /** Of each file, in bytes. */
  readonly largest: number;
  readonly files: number;
  readonly fields: number;
  /** Of each field, in bytes; what is more is left out. */
  readonly fieldSize: number;
}

/** What is more than this is not even received to be thrown away; in bytes. */
const mostReceived = 1024 * 1024 * 1024;

/**
 * Receives a form piece by piece. A file that is too large is forgotten at the piece that made it so, and the rest passes by unread; of a
 * text that is too long the beginning is kept. So whoever sends it gets a page that says so, and not a connection that breaks.
 */
export async function receiveForm(c: HouseContext, { largest, ...limits }: Limits): Promise<Received> {
  const contentType = c.req.header("content-type") ?? "";
  const body = c.req.raw.body;
  if (Number(c.req.header("content-length") ?? 0) > mostReceived)
    throw new DomainError("house/too-large", 413);
  if (!isForm(c) || !body) throw new DomainError("house/invalid", 422);

  const fields: Record<string, string | string[]> = Object.create(null);
  const files = new Map<string, ReceivedFile>();
  try {
    const form = new Busboy({
      headers: { "content-type": contentType } as BusboyHeaders,
      limits: { fileSize: largest, ...limits },
    });
    form.on("field", (field, value) => {
      const [name, text] = [cleanText(field), cleanText(value)];
      const before = fields[name];
      fields[name] = before === undefined ? text : [before, text].flat();
    });
    form.on("file", (field, file, fileName) => {
      const pieces: Buffer[] = [];
      let tooLarge = false;
      file.on("data", (piece: Buffer) => {
        if (!tooLarge) pieces.push(piece);
      });
      file.on("limit", () => {
        tooLarge = true;
        pieces.length = 0;
      });
      file.on("end", () => {
        if (!fileName) return;
        files.set(cleanText(field), {
          name: cleanText(fileName),
          bytes: tooLarge ? null : Buffer.concat(pieces),
        });
      });
    });
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), form);
  } catch {
    // Broken off or garbled on its way: a mistake of whoever sent it, not of ours.
    throw new DomainError("house/invalid", 422);
  }
  receivedFields.set(c.req.raw, { ...fields });
  return { fields: { ...fields }, files };
}

/** A form that carries one file larger than other forms may. */
export interface Upload {
  readonly fields: Fields;
  /** Null when no file was chosen, and also when it was too large. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly tooLarge: boolean;
}

/**
 * Receives a form with one file.
 *
 * @param largest of the file, in bytes
 */
export async function receiveUpload(c: HouseContext, largest: number): Promise<Upload> {
  if (!/^multipart\/form-data\b/i.test(c.req.header("content-type") ?? ""))
    throw new DomainError("house/invalid", 422);
  const { fields, files } = await receiveForm(c, { largest, files: 1, fields: 20, fieldSize: 10_000 });
  const [found] = files.values();
  const { name = "", bytes = null } = found ?? {};
  return { fields, file: bytes && { name, bytes }, tooLarge: found?.bytes === null };
}
