// Drafts the SQL of a change: what separates the migrations in db/migrations from the tables in the schemas.
// It shows the statements and keeps them in var/drafts; a person makes a migration of them, with the policies,
// grants and triggers that a schema cannot say.
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { pushSchema } from "drizzle-kit/api";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate, openEngine } from "../dist/platform/db/index.js";
import { say } from "./say.mjs";

const name = process.argv[2] ?? "draft";
const schemas = await Promise.all(
  globSync("dist/{modules,platform}/**/schema.js").map(
    (file) => import(pathToFileURL(path.resolve(file)).href),
  ),
);
const engine = await openEngine({ memory: true });
await migrate(engine.owner);
const { statementsToExecute } = await pushSchema(Object.assign({}, ...schemas), drizzle(engine.owner), [
  "public",
]);
await engine.close();

if (statementsToExecute.length === 0) {
  say("The migrations make exactly the tables of the schemas: there is nothing to draft.");
} else {
  const sql = `${statementsToExecute.join("\n\n")}\n`;
  const file = path.join("var/drafts", `${name}.sql`);
  mkdirSync("var/drafts", { recursive: true });
  writeFileSync(file, sql);
  say(`${sql}\nKept in ${file}.`);
}
process.exit(0);
