import path from "node:path";
import { pageAssets } from "#design";
import { introduce, sessionsStillOpen } from "#modules/people";
import { type MovableClock, movableClock, realClock } from "#platform/clock";
import type { Config } from "#platform/config";
import type { Engine } from "#platform/db";
import type { Logger } from "#platform/log";
import type { HouseModule } from "#platform/module";
import type { Storage } from "#platform/storage";
import { siteModules } from "./modules.ts";
import { openAssets } from "./site/assets.ts";
import { devRoutes } from "./site/dev-routes.tsx";
import { siteFrame } from "./site/frame.tsx";
import { houseRoutes } from "./site/house-routes.ts";
import { openDataRoutes } from "./site/open-data/routes.tsx";
import { type Door, openDoor } from "./site/open-house.ts";
import { pageRoutes } from "./site/page-routes.tsx";
import { ProblemPage } from "./site/problem-page.tsx";
import { searching } from "./site/search/index.tsx";

const builtAssets = path.resolve(import.meta.dirname, "../dist/assets");

interface SitePlan {
  readonly config: Config;
  readonly engine: Engine;
  readonly log: Logger;
  readonly storage: Storage;
  /** Left out: the real clock, which in demo mode can be put forward. */
  readonly clock?: MovableClock;
  /** Left out: all modules of the site. */
  readonly modules?: readonly HouseModule[];
}

/** The public and community site: the first door to the street. */
export async function openSite({
  config,
  engine,
  log,
  storage,
  clock,
  modules = siteModules,
}: SitePlan): Promise<Door> {
  const assets = openAssets(builtAssets);
  const door: Door = await openDoor({
    config,
    engine,
    log,
    storage,
    clock: clock ?? (config.mode === "demo" ? movableClock() : { ...realClock, moveTo: () => 0 }),
    modules: [...modules, searching(modules)],
    introduce,
    stillIn: sessionsStillOpen,
    frame: siteFrame(pageAssets(assets.manifest)),
    problemView: (problem, c) => <ProblemPage problem={problem} locale={c.var.locale} />,
  });
  door.app.route(
    "/",
    houseRoutes(() => door, assets),
  );
  door.app.route("/", pageRoutes(modules));
  door.app.route("/", openDataRoutes(modules));
  if (config.mode === "demo") {
    await resumeClock(door);
    door.app.route(
      "/",
      devRoutes(() => door),
    );
  }
  return door;
}

/** A clock that was put forward stays forward after a restart; otherwise the story would take place in the future. */
async function resumeClock({ engine, clock }: Door): Promise<void> {
  const { rows } = await engine.system.query("select value from house.setting where name = 'clock/ahead'");
  const ahead = Number(rows[0]?.value ?? 0);
  if (ahead > 0) clock.moveTo(new Date(Date.now() + ahead));
}

/** Tells the demo story once: a second start finds it told. */
export async function tellDemoStory(
  { engine, acts, jobs }: Door,
  say: (line: string) => void,
): Promise<void> {
  const { rows } = await engine.system.query("select from house.setting where name = 'demo/told'");
  if (rows.length > 0) return;
  for (const { name, demo } of siteModules) {
    if (!demo) continue;
    say(name);
    await demo(acts);
  }
  await jobs.drain();
  await engine.system.query("insert into house.setting (name, value) values ('demo/told', 'true')");
}
