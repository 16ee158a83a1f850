// A PostgreSQL server to throw away: made in a temporary folder, on a free port, gone when its maker is gone.
//
//   node scripts/postgres.mjs                        starts one, shows its address, until Ctrl-C
//   node scripts/postgres.mjs npx vitest run <file>  runs a command with its address in TEST_DATABASE_URL
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { aptInstall, mayInstall } from "./apt.mjs";
import { Failure, say } from "./say.mjs";
import { run } from "./tools.mjs";

/** The server for tests: the one in TEST_DATABASE_URL, else a new one, else (no programs to be had) nothing. */
export async function serverForTests() {
  if (process.env.TEST_DATABASE_URL)
    return { url: process.env.TEST_DATABASE_URL, stop: async () => undefined };
  if (!serverPrograms()) await installPrograms();
  return serverPrograms() ? startPostgres({ durable: false }) : undefined;
}

/**
 * Starts a server of its own and answers with its address (as superuser) and how to stop it.
 *
 * With `durable: false` it does not wait for the disk: quicker, and of no use to prove what survives a crash.
 */
export async function startPostgres({ durable = true, settings = {} } = {}) {
  const programs = serverPrograms();
  if (!programs)
    throw new Failure("No PostgreSQL server programs (15 or newer) were found. Install postgresql.");

  const owner = ownerOfServer();
  const folder = mkdtempSync(path.join(tmpdir(), "schakel-postgres-"));
  const password = randomBytes(18).toString("base64url");
  const secret = path.join(folder, "password");
  writeFileSync(secret, password, { mode: 0o600 });
  for (const place of owner.uid === undefined ? [] : [folder, secret]) chownSync(place, owner.uid, owner.gid);

  const data = path.join(folder, "data");
  makeCluster(path.join(programs, "initdb"), data, secret, { ...owner, cwd: folder });
  const port = await freePort();
  const chosen = { ...basics(port), ...(durable ? {} : hasty), ...settings };
  const words = [
    "-D",
    data,
    ...Object.entries(chosen).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const stop = await serve(path.join(programs, "postgres"), words, { ...owner, cwd: folder });
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, port, stop };
}

const basics = (port) => ({
  listen_addresses: "127.0.0.1",
  port,
  unix_socket_directories: "",
  max_connections: 200,
  shared_buffers: "128MB",
  lc_messages: "C",
});

const hasty = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** The folder with `postgres` and `initdb`: on PATH, or where Debian and others keep the newest. */
export function serverPrograms() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => b - a) : [];
  return [
    ...process.env.PATH.split(path.delimiter),
    ...versions.map((version) => path.join(debian, version, "bin")),
    "/usr/local/pgsql/bin",
  ].find(
    (folder) => existsSync(path.join(folder, "initdb")) && versionOf(path.join(folder, "postgres")) >= 15,
  );
}

function versionOf(program) {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return Number.parseInt(/\d+/.exec(stdout ?? "")?.[0] ?? "0", 10);
}

async function installPrograms() {
  // Debian would also make and start a server for the whole machine; only the programs are wanted here.
  const folder = "/etc/postgresql-common";
  if (mayInstall() && !existsSync(folder)) {
    mkdirSync(folder);
    writeFileSync(path.join(folder, "createcluster.conf"), "create_main_cluster = false\n");
  }
  await aptInstall("PostgreSQL", ["postgresql"]);
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function ownerOfServer() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const [, , uid, gid] =
    users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody") ?? [];
  if (!uid)
    throw new Failure("PostgreSQL does not run as root, and there is no user postgres or nobody to run it.");
  return { uid: Number(uid), gid: Number(gid) };
}

function makeCluster(initdb, data, secret, owner) {
  const words = [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    `--pwfile=${secret}`,
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "-N",
  ];
  const { status, stderr, error } = spawnSync(initdb, words, { ...owner, encoding: "utf8" });
  if (status !== 0)
    throw new Failure(`A PostgreSQL server could not be made: ${lastLine(stderr) || error?.message}`);
}

// The shell waits for the end of its input, which comes when we stop it or when we are gone, however suddenly.
// `exec 2>&-` leaves the server as the only one that holds our end of its log: the log ends when the server ends.
const keeper = '"$@" & exec 2>&-; read -r _; kill -INT $!; wait $!; rm -rf "$PWD"';

async function serve(postgres, words, owner) {
  const server = spawn("/bin/sh", ["-c", keeper, "sh", postgres, ...words], {
    ...owner,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const gone = new Promise((resolve) => server.on("exit", resolve));
  const stop = () => {
    server.stdin.end();
    return gone;
  };

  let log = "";
  const ready = await new Promise((resolve) => {
    server.stderr.setEncoding("utf8").on("data", (piece) => {
      log = (log + piece).slice(-4000);
      if (log.includes("ready to accept connections")) resolve(true);
    });
    server.stderr.on("end", () => resolve(false));
  });
  if (ready) return stop;
  await stop();
  throw new Failure(`The PostgreSQL server did not start: ${lastLine(log)}`);
}

/** A port that nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function lastLine(text = "") {
  return text.trim().split("\n").at(-1);
}

async function fromCommandLine([command, ...words]) {
  const server = await startPostgres({ durable: false });
  if (command) {
    const { code } = await run(command, words, { env: { ...process.env, TEST_DATABASE_URL: server.url } });
    await server.stop();
    process.exit(code);
  }
  say(`${server.url}\nCtrl-C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => server.stop().then(() => process.exit(0)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  fromCommandLine(process.argv.slice(2)).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
    process.exit(1);
  });
