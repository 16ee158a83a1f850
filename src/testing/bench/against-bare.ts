import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../../../scripts/postgres.mjs";
import { load, median } from "./load.ts";
import type { Finding } from "./report.ts";

/** How often and how long a page is asked for. */
export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** A page as a visitor reads it, against node:http with the same bytes. */
export async function againstBare(what: string, page: string, { rounds, seconds }: Effort): Promise<Finding> {
  await fetch(page);
  const answer = await fetch(page);
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !["date", "connection", "keep-alive"].includes(name)),
  );
  const body = Buffer.from(await answer.arrayBuffer());
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), "schakel-bare-")), "page.json");
  writeFileSync(file, JSON.stringify({ headers, body: body.toString("base64") }));
  const port = await freePort();
  const bare = spawn(
    process.execPath,
    [path.join(import.meta.dirname, "bare-server.js"), String(port), file],
    { stdio: "ignore" },
  );
  const [ours, limit]: [number[], number[]] = [[], []];
  try {
    while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => null))) await pause(50);
    for (let round = 0; round < rounds; round++) {
      limit.push((await load(`http://127.0.0.1:${port}/`, seconds)).perSecond);
      ours.push((await load(page, seconds)).perSecond);
    }
  } finally {
    bare.kill();
  }
  const ratio = median(ours) / median(limit);
  return {
    what: `${what} (${Math.round(body.length / 1024)} KB)`,
    ours: `${Math.round(median(ours)).toLocaleString("en")}/s`,
    limit: `bare node:http, same bytes: ${Math.round(median(limit)).toLocaleString("en")}/s`,
    ratio: ratio.toFixed(2),
    goal: "at least 1/3",
    kept: ratio >= 1 / 3,
  };
}
