import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { DomainError } from "#platform/errors";
import type { HouseContext } from "./env.ts";
import { cleanText, type Fields } from "./forms.ts";

/** A form that carries one file larger than other forms may. */
export interface Upload {
  readonly fields: Fields;
  /** Null when no file was chosen, and also when it was too large. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly tooLarge: boolean;
}

/** What is more than this is not even received to be thrown away; in bytes. */
const mostReceived = 1024 * 1024 * 1024;

/**
 * Receives a form with one file, piece by piece. A file that is too large is forgotten at the piece that made it so, and the rest passes
 * by unread: so whoever sends it gets a page that says so, and not a connection that breaks.
 *
 * @param largest of the file, in bytes
 */
export async function receiveUpload(c: HouseContext, largest: number): Promise<Upload> {
  const contentType = c.req.header("content-type") ?? "";
  const body = c.req.raw.body;
  if (Number(c.req.header("content-length") ?? 0) > mostReceived)
    throw new DomainError("house/too-large", 413);
  if (!/^multipart\/form-data\b/i.test(contentType) || !body) throw new DomainError("house/invalid", 422);

  const fields: Record<string, string> = Object.create(null);
  const pieces: Buffer[] = [];
  let name = "";
  let tooLarge = false;
  try {
    const form = new Busboy({
      headers: { "content-type": contentType } as BusboyHeaders,
      limits: { fileSize: largest, files: 1, fields: 20, fieldSize: 10_000 },
    });
    form.on("field", (field, value) => {
      fields[cleanText(field)] = cleanText(value);
    });
    form.on("file", (_field, file, fileName) => {
      name = fileName ?? "";
      file.on("data", (piece: Buffer) => {
        if (!tooLarge) pieces.push(piece);
      });
      file.on("limit", () => {
        tooLarge = true;
        pieces.length = 0;
      });
    });
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), form);
  } catch {
    // Broken off or garbled on its way: a mistake of whoever sent it, not of ours.
    throw new DomainError("house/invalid", 422);
  }
  const chosen = name !== "" && !tooLarge;
  return {
    fields: { ...fields },
    file: chosen ? { name: cleanText(name), bytes: Buffer.concat(pieces) } : null,
    tooLarge,
  };
}
