import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "./chromium.mjs";
import { serverForTests } from "./postgres.mjs";
import { Failure, say } from "./say.mjs";
import { tool } from "./tools.mjs";

/** Behaviour and promises, on the embedded database. */
export async function house(words) {
  return vitest(words, {});
}
house.title = "tests on the embedded database";

/** The same tests once more on a PostgreSQL server, with the races that only a server can lose. */
export async function server(words) {
  return onServer(server.title, (url) =>
    vitest(words.length > 0 ? words : testsWithDatabase(), { TEST_DATABASE_URL: url }),
  );
}
server.title = "tests on a PostgreSQL server";

/** What people come to do, in a real browser. */
export async function journeys(words) {
  return playwright(words, { JOURNEY_DATABASE: "embedded" });
}
journeys.title = "journeys on the embedded database";

/** Those journeys on a server whose outcome can depend on the engine (`@engine`), in one kind of browser window and without axe. */
export async function journeysOnServer(words) {
  return onServer(journeysOnServer.title, (url) =>
    playwright(["--project=desktop", "--pass-with-no-tests", ...words], {
      JOURNEY_DATABASE: "server",
      TEST_DATABASE_URL: url,
    }),
  );
}
journeysOnServer.title = "journeys on a PostgreSQL server";

async function onServer(what, suite) {
  const database = await serverForTests();
  if (database) return suite(database.url).finally(database.stop);

  const reason =
    "no PostgreSQL server programs were found; install postgresql 15 or newer, or set TEST_DATABASE_URL";
  if (process.env.CI) throw new Failure(reason);
  say(`Skipped: ${reason}.`);
  return { skipped: [`${what}: ${reason}`] };
}

function testsWithDatabase() {
  return readdirSync("src", { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => path.join("src", file))
    .filter((file) => /#testing|\/testing\/|TEST_DATABASE_URL/.test(readFileSync(file, "utf8")));
}

async function vitest(words, env) {
  return withReport(async (report) => {
    await tool(
      "vitest",
      ["run", ...words, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      {
        env: { ...bare(), ...env },
      },
    );
    return () => {
      const results = { passed: [], failed: [], skipped: [] };
      const { testResults, success } = JSON.parse(readFileSync(report, "utf8"));
      for (const file of testResults) {
        const place = path.relative(".", file.name);
        for (const test of file.assertionResults)
          kindOf(results, test.status).push(`${place}: ${test.fullName}`);
        if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"))
          results.failed.push(`${place}: could not be run`);
      }
      if (!success && results.failed.length === 0)
        results.failed.push("an error outside any test, see above");
      return results;
    };
  });
}

async function playwright(words, env) {
  const chromium = await findChromium();
  return withReport(async (report) => {
    const code = await tool("playwright", ["test", ...words], {
      env: { ...bare(), ...env, CHROMIUM_PATH: chromium, JOURNEY_REPORT: report },
    });
    return () => {
      const results = { passed: [], failed: [], skipped: [] };
      const { suites, errors } = JSON.parse(readFileSync(report, "utf8"));
      for (const { name, status } of suites.flatMap((suite) => journeysIn(suite, [])))
        kindOf(results, { expected: "passed", skipped: "skipped" }[status] ?? "failed").push(name);
      for (const error of errors) results.failed.push(error.message.split("\n")[0]);
      if (code !== 0 && results.failed.length === 0) results.failed.push("ended with an error, see above");
      return results;
    };
  });
}

function journeysIn(suite, above) {
  const titles = [...above, suite.title];
  return [
    ...(suite.suites ?? []).flatMap((inner) => journeysIn(inner, titles)),
    ...(suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        name: [...titles, spec.title, test.projectName].join(" > "),
        status: test.status,
      })),
    ),
  ];
}

/** Reads what a test runner reported to a file; a runner that died before it could report is one failure. */
async function withReport(work) {
  const folder = mkdtempSync(path.join(tmpdir(), "schakel-report-"));
  try {
    const read = await work(path.join(folder, "report.json"));
    return read();
  } catch (error) {
    if (error.code === "ENOENT") throw new Failure("the test runner stopped before it could report");
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function kindOf(results, status) {
  return { passed: results.passed, failed: results.failed }[status] ?? results.skipped;
}

/** Tests decide for themselves: what is set here for a house that runs must not reach them. */
function bare() {
  const ours =
    /^(DATA_DIR|HOST|LOG_LEVEL|MAIL_FROM|PORT|PUBLIC_URL|TRUSTED_PROXIES|((TEST_)?DATABASE|JOURNEY|METRICS|S3|SCHAKEL|SECRET|SMTP)_?.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
