// Drafts the SQL of a change: what the schemas of the working tree say more, less or otherwise than those of a
// commit (the last one, or `npm run db:draft -- <name> <commit>`). It shows the statements and keeps them in
// var/drafts; a person makes a migration of them, with the policies, grants and triggers a schema does not say.
import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { Failure, say } from "./say.mjs";
import { run, tool } from "./tools.mjs";

const [name = "draft", commit = "HEAD"] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "schakel-draft-"));
try {
  await buildAsItWas(commit, folder);
  const statements = await generateMigration(await tablesIn(folder), await tablesIn("."));
  if (statements.length === 0)
    say(`The schemas draw the same tables as in ${commit}: there is nothing to draft.`);
  else keep(`${statements.join("\n\n")}\n`);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function buildAsItWas(commit, folder) {
  const archive = path.join(folder, "source.tar");
  const words = ["archive", "-o", archive, commit, "src", "package.json", "tsconfig.json"];
  const { code, output } = await run("git", words, { quiet: true });
  if (code !== 0) throw new Failure(`The source of ${commit} cannot be read: ${output.trim()}`);
  await run("tar", ["-xf", archive, "-C", folder], { quiet: true });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"), "junction");
  await tool("tsc", ["-p", folder]);
}

async function tablesIn(folder) {
  const files = globSync("dist/{modules,platform}/**/schema.js", { cwd: folder });
  const schemas = await Promise.all(
    files.map((file) => import(pathToFileURL(path.resolve(folder, file)).href)),
  );
  return generateDrizzleJson(Object.assign({}, ...schemas));
}

function keep(sql) {
  const file = path.join("var/drafts", `${name}.sql`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sql);
  say(`${sql}\nKept in ${file}.`);
}
