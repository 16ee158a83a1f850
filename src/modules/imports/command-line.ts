import { createReadStream } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Acts } from "#platform/acts";
import { newId } from "#platform/ids";
import { type AnyImporter, importerWords, largestSource } from "#platform/imports";
import { type Locale, locales } from "#platform/locale";
import { AboutFile } from "./commands/hand-in.ts";
import { previewed, takeOver } from "./commands/take-over.ts";
import { words } from "./messages.ts";
import { examine } from "./preview.ts";
import { importRun } from "./schema.ts";
import { fingerprintOf } from "./stored.ts";
import { previewText } from "./views/preview-text.ts";

/** What someone asked for on the command line. */
export interface ImportOrder {
  readonly file: string;
  readonly about: AboutFile;
  readonly apply: boolean;
  readonly locale: Locale;
}

/** What was asked makes no sense: the message tells how to ask. */
export class BadOrder extends Error {
  override readonly name = "BadOrder";
}

/**
 * `<file> --valid-from 2025-01-01 --source "…" [--importer areas/postcodes] [--apply] [--language en]`
 *
 * @throws BadOrder with how to use it, in words
 */
export function readOrder(importers: readonly AnyImporter[], given: readonly string[]): ImportOrder {
  const { values, positionals } = parsed(given);
  const locale = locales.find((known) => known === values.language) ?? "nl";
  const t = words[locale].commandLine;
  const kinds = importers.map((importer) => `  ${importer.name}  ${importerWords(importer, locale).title}`);
  const usage = [t.usage, ...kinds].join("\n");
  if (values.help) throw new BadOrder(usage);
  const about = AboutFile.safeParse({
    soort: values.importer,
    geldigVanaf: values["valid-from"],
    bron: values.source,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || !about.success) throw new BadOrder(`${t.needs}\n\n${usage}`);
  const { soort } = about.data;
  if (soort !== "" && !importers.some(({ name }) => name === soort))
    throw new BadOrder(`${t.unknownImporter(soort)}\n\n${usage}`);
  return { file, about: about.data, apply: values.apply ?? false, locale };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        "valid-from": { type: "string" },
        source: { type: "string" },
        importer: { type: "string" },
        language: { type: "string" },
        apply: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new BadOrder((error as Error).message);
  }
}

/** What to say when the program has the embedded database open. */
export const whileOpen = (pid: number, { locale }: ImportOrder): string =>
  words[locale].commandLine.running(pid);

/**
 * Reads a file and says what it would change; takes it over when that was asked. What the desk in the browser shows and refuses, this does.
 *
 * @returns the exit code: 0 when the file is good, 1 when it is not
 */
export async function importFromCommandLine(
  acts: Acts,
  importers: readonly AnyImporter[],
  { file, about, apply, locale }: ImportOrder,
  say: (line: string) => void,
): Promise<0 | 1> {
  const t = words[locale].commandLine;
  const name = path.basename(file);
  say(t.reading(name));
  const bytes = await bytesOf(file);
  if (bytes === null) {
    say(t.noFile(file));
    return 1;
  }
  const given = { validFrom: about.geldigVanaf, source: about.bron, step: async () => undefined };
  const examined = await examine(importers, { name, bytes }, about.soort || null, given);
  const { importer } = examined;
  const result = await acts.asSystem("an official file from the command line", async (act) => {
    if (!apply || !importer) return previewed(act, examined);
    const { preview } = await takeOver(act, importer, examined, null);
    if (preview.blocked || preview.nothingNew) return preview;
    const id = newId();
    await act.tx.insert(importRun).values({
      id,
      state: "done",
      fileName: name.slice(-160),
      fileSize: bytes.length,
      fileFingerprint: fingerprintOf(bytes),
      importer: importer.name,
      validFrom: about.geldigVanaf,
      source: about.bron,
      way: "command-line",
      askedAt: act.now,
      seenAt: act.now,
      settledAt: act.now,
      preview,
    });
    await act.record("imports/taken-over", { id });
    return preview;
  });
  if (importer) say(t.kind(importerWords(importer, locale).title, importer.name));
  for (const line of previewText(result, importer, locale)) say(line);
  if (result.blocked) say(t.unchanged);
  else if (result.nothingNew) say(words[locale].run.nothingNewText);
  else say(apply ? words[locale].run.done : t.dry);
  return result.blocked ? 1 : 0;
}

/** The bytes of a file, and never more than one past the limit: that one shows that it is too large. Null when it cannot be read. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of createReadStream(file, { end: largestSource })) pieces.push(piece);
  } catch {
    return null;
  }
  return Buffer.concat(pieces);
}
