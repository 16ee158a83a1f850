import { accessSync, constants, mkdirSync } from "node:fs";
import path from "node:path";
import { demoPeople } from "#modules/people";
import { BadConfig, type Config, readConfig } from "#platform/config";
import { type Engine, FolderTaken, markReady, migrate, openEngine } from "#platform/db";
import { serve } from "#platform/http";
import { openLog } from "#platform/log";
import { openStorage } from "#platform/storage";
import { refuseDemoPeople } from "./site/production.ts";
import { openSite, tellDemoStory } from "./site.tsx";

/** One line for whoever started the program, and an exit that says it did not work. */
class CannotStart extends Error {
  override readonly name = "CannotStart";
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(task: string | undefined): Promise<void> {
  const config = readConfig(process.env);
  if (task === "migrate") return migrateOnly(config);
  const engine = await open(config);
  const log = openLog(config.logLevel);
  say("De tabellen worden bijgewerkt …");
  const site = await openSite({ config, engine, log, storage: openStorage(config) });
  if (config.mode === "production") await refuseDemoPeople(site);
  else await tellDemoStory(site, (chapter) => say(`Het oefenverhaal: ${chapter} …`));
  if (!config.databaseUrl) markReady(databaseFolder(config));
  if (task === "demo") return site.close();

  const serving = await serve({
    app: site.app,
    pages: site.pages,
    host: config.host,
    port: config.port,
    onCached: site.metrics.cached,
  });
  await site.jobs.start();
  greet(config, serving.port);
  closeOnSignal(async () => {
    await serving.close();
    await site.close();
  });
}

async function migrateOnly(config: Config): Promise<void> {
  const engine = await open(config);
  const applied = await migrate(engine.owner);
  say(applied.length > 0 ? `Bijgewerkt: ${applied.join(", ")}` : "De tabellen waren al bij.");
  await engine.close();
  if (!config.databaseUrl) markReady(databaseFolder(config));
}

const databaseFolder = (config: Config): string => path.join(config.dataDir, "database");

async function open(config: Config): Promise<Engine> {
  if (config.databaseUrl) {
    say("Verbinden met de databaseserver …");
    const { databaseUrl: url, webDatabaseUrl: webUrl, poolSize: size } = config;
    return openEngine({ url, size, ...(webUrl ? { webUrl } : {}) }).catch((error) => {
      throw new CannotStart(`De database op DATABASE_URL antwoordt niet: ${reasonOf(error)}`);
    });
  }
  try {
    mkdirSync(config.dataDir, { recursive: true });
    accessSync(config.dataDir, constants.W_OK);
  } catch {
    throw new CannotStart(
      `In de map ${config.dataDir} kan niet worden geschreven. Kies een andere met DATA_DIR.`,
    );
  }
  say("De ingebouwde database gaat open …");
  return openEngine({ folder: databaseFolder(config) }).catch((error) => {
    if (error instanceof FolderTaken) {
      throw new CannotStart(
        `De map ${config.dataDir} is al in gebruik door proces ${error.pid}. Stop dat eerst of kies een andere DATA_DIR.`,
      );
    }
    throw new CannotStart(
      `De database in ${databaseFolder(config)} kan niet worden geopend. Zet een reservekopie terug of kies een andere DATA_DIR.`,
    );
  });
}

function greet(config: Config, port: number): void {
  const address = config.publicUrl.replace(/:\d+$/, `:${port}`);
  say(`\nSchakel staat open: ${address}`);
  if (config.mode !== "demo") return;
  say(`Postvak:            ${address}/dev/mail`);
  say(`Inloggen met één klik als:`);
  for (const { name, about } of demoPeople) say(`  ${name.padEnd(18)} ${about.nl}`);
  say(`op ${address}/inloggen. Stoppen: Ctrl-C.`);
}

function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const end = (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    say(`\n${signal === "SIGINT" ? "Ctrl-C" : signal}: we maken af wat begonnen is …`);
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? "onbekende reden";
}

function lineOf(error: unknown, port: string): string {
  if (error instanceof CannotStart) return error.message;
  if (error instanceof BadConfig) return `De instellingen kloppen niet: ${error.message}`;
  const { code } = error as { code?: string };
  if (code === "EADDRINUSE")
    return `Poort ${port} is al in gebruik. Kies een andere met PORT, bijvoorbeeld PORT=3001 npm start.`;
  if (code === "EACCES") return `Poort ${port} mag niet worden geopend. Kies een hogere met PORT.`;
  return `Het lukt niet om te beginnen: ${reasonOf(error)}`;
}

main(process.argv[2]).then(
  () => {
    if (process.argv[2] === "migrate" || process.argv[2] === "demo") process.exit(0);
  },
  (error: unknown) => {
    process.stderr.write(`${lineOf(error, process.env.PORT ?? "3000")}\n`);
    if (process.env.LOG_LEVEL === "debug") process.stderr.write(`${(error as Error).stack}\n`);
    process.exit(1);
  },
);
