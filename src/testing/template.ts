import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { standingClock } from "#platform/clock";
import { readConfig } from "#platform/config";
import { type Engine, embeddedTemplate, openEngine } from "#platform/db";
import { silentLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { openSite, tellDemoStory } from "../site.tsx";
import { administer, asPlainOwner, databaseAt, dropDatabase } from "./server.ts";

/** The moment at which the clock of a test stands still: a Tuesday morning in winter. */
export const testMoment = new Date("2027-01-12T09:00:00Z");

/** A house of which every test file opens its own copy: migrated only, or with the demo story told. */
export type TemplateName = "empty" | "told";

const variable = "SCHAKEL_TEST_TEMPLATES";

/**
 * Runs once before all test files: builds both templates, so that a file opens its house in a fraction of a second.
 * On a server they are databases, else files.
 *
 * @returns what cleans up after the last file
 */
export default async function buildTemplates(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "schakel-templates-"));
  const server = process.env.TEST_DATABASE_URL
    ? await asPlainOwner(process.env.TEST_DATABASE_URL)
    : undefined;
  const prefix = `schakel_template_${process.pid}`;
  for (const name of ["empty", "told"] as const) {
    if (server) {
      await administer(server, `create database ${prefix}_${name}`);
      const engine = await openEngine({ url: databaseAt(server, `${prefix}_${name}`), size: 4 });
      await furnish(engine, folder, name);
    } else {
      const blob = await embeddedTemplate((engine) => furnish(engine, folder, name));
      await writeFile(path.join(folder, name), new Uint8Array(await blob.arrayBuffer()));
    }
  }
  process.env[variable] = server ? databaseAt(server, prefix) : folder;
  return async () => {
    await rm(folder, { recursive: true, force: true });
    if (!server) return;
    for (const name of ["empty", "told"]) await dropDatabase(databaseAt(server, `${prefix}_${name}`));
  };
}

async function furnish(engine: Engine, folder: string, name: TemplateName): Promise<void> {
  const config = readConfig({ LOG_LEVEL: "silent", DATA_DIR: path.join(folder, "data") });
  const clock = standingClock(testMoment);
  const door = await openSite({ config, engine, log: silentLog, storage: openStorage(config), clock });
  if (name === "told") await tellDemoStory(door, () => undefined);
  await door.close();
}

/** A copy of a template on the embedded engine, in memory. */
export async function embeddedCopy(name: TemplateName): Promise<Engine> {
  const bytes = await readFile(path.join(templates(), name));
  return openEngine({ memory: true, from: new AtHand(bytes) });
}

/** Bytes as a blob that hands them over at once: reading fifty megabytes out of an ordinary one is a third of opening a house. */
class AtHand extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    super();
    this.#bytes = bytes;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    return buffer.slice(byteOffset, byteOffset + byteLength);
  }
}

/** A copy of a template on the server, as a database of its own. @returns its address */
export async function serverCopy(name: TemplateName): Promise<string> {
  const prefix = new URL(templates()).pathname.slice(1);
  const server = databaseAt(templates(), "postgres");
  const copy = `schakel_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await administer(server, `create database ${copy} template ${prefix}_${name}`);
  return databaseAt(server, copy);
}

function templates(): string {
  const place = process.env[variable];
  if (!place) throw new Error("the templates were not built: tests run with vitest.config.ts");
  return place;
}
