import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type MovableClock, standingClock } from "#platform/clock";
import { type Config, readConfig } from "#platform/config";
import { type Engine, openEngine } from "#platform/db";
import { type Logger, silentLog } from "#platform/log";
import { type SentMail, sentMail } from "#platform/mail";
import type { HouseModule } from "#platform/module";
import { openStorage } from "#platform/storage";
import { siteModules } from "../modules.ts";
import type { Door } from "../site/open-house.ts";
import { openSite } from "../site.tsx";
import { type Browser, openBrowser } from "./browser.ts";
import { dropDatabase } from "./server.ts";
import { embeddedCopy, serverCopy, type TemplateName, testMoment } from "./template.ts";

/** The address of a real PostgreSQL server to test on; races make sense only there, the embedded engine takes acts one by one. */
export const realPostgres = process.env.TEST_DATABASE_URL;

/** The whole site on a database of its own, with the demo story told and a clock that stands still. */
export interface House {
  readonly door: Door;
  readonly clock: MovableClock;
  /** A new browser: no cookies, Dutch. */
  readonly visitor: () => Browser;
  /** A browser in which this demo person has just signed in, through the real sign-in page. */
  readonly as: (email: string) => Promise<Browser>;
  /** Mails to an address, newest first, after all work that was left for later has been done. */
  readonly mailsTo: (email: string) => Promise<readonly SentMail[]>;
  /** Puts the clock forward and does what falls due. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

interface HouseOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Leave the story untold: an empty house. */
  readonly untold?: boolean;
  /** Takes the place of the module of that name: the same one, with something else plugged in. */
  readonly instead?: HouseModule;
  /** Listens to what the house says to who runs it; left out, nobody listens. */
  readonly log?: Logger;
  /** How many acts can be open at once, on a server; a race wants more than a house. */
  readonly connections?: number;
}

/** Opens a house for the tests of one file and closes it afterwards. On `TEST_DATABASE_URL` when that is set, else embedded. */
export function openHouse(options: HouseOptions = {}): House {
  const opened: { house?: Opened } = {};
  const house = (): Opened => {
    if (!opened.house) throw new Error("the house is not open yet: use it inside a test");
    return opened.house;
  };
  beforeAll(async () => {
    opened.house = await open(options);
  });
  afterAll(async () => {
    await opened.house?.close();
  });
  const visitor = () => openBrowser(house().door.app);
  return {
    get door() {
      return house().door;
    },
    get clock() {
      return house().clock;
    },
    visitor,
    async as(email) {
      const browser = visitor();
      await browser.posts("/inloggen/oefenen", { email });
      return browser;
    },
    async mailsTo(email) {
      await house().door.jobs.drain();
      const mails = await sentMail(house().door.engine, "test", 10_000);
      return mails.filter(({ to }) => to === email.toLowerCase());
    },
    async wait(milliseconds) {
      const { clock, door } = house();
      const skipped = clock.moveTo(new Date(clock.now().getTime() + milliseconds));
      await door.jobs.skip(skipped);
      await door.jobs.drain();
      door.pages.heard(null);
    },
  };
}

interface Opened {
  readonly door: Door;
  readonly clock: MovableClock;
  readonly close: () => Promise<void>;
}

async function open({
  env = {},
  untold = false,
  instead,
  log = silentLog,
  connections,
}: HouseOptions): Promise<Opened> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "schakel-test-"));
  const config: Config = readConfig({
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
    FLOOD_PER_MINUTE: "1000000",
    ...env,
  });
  const { engine, drop } = await copyOf(untold ? "empty" : "told", connections);
  const clock = standingClock(testMoment);
  const door = await openSite({
    config,
    engine,
    log,
    storage: openStorage(config),
    clock,
    modules: siteModules.map((module) => (module.name === instead?.name ? instead : module)),
  });
  return {
    door,
    clock,
    async close() {
      await door.close();
      await drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A database of its own for one test file, with what drops it afterwards. */
export async function copyOf(
  name: TemplateName,
  connections = 12,
): Promise<{ engine: Engine; drop: () => Promise<void> }> {
  if (!realPostgres) return { engine: await embeddedCopy(name), drop: async () => undefined };
  const url = await serverCopy(name);
  return { engine: await openEngine({ url, size: connections }), drop: () => dropDatabase(url) };
}
