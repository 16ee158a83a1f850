import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = "docs/drills.md";
const head = `# Drills

Proofs that are too slow or too rough for every test run: \`npm run drill -- <name>\`. Each has a control, in which the protection is off and the
harm must show; a drill whose control shows no harm proves nothing. Every run adds its lines.
`;

/** Adds a line to the table of a drill in docs/drills.md, and shows it. */
export function keepResult(drill: string, cells: readonly string[]): void {
  const text = existsSync(file) ? readFileSync(file, "utf8") : head;
  const title = `\n## ${drill}\n`;
  const line = `| ${[new Date().toISOString().slice(0, 10), ...cells].join(" | ")} |`;
  process.stdout.write(`${line}\n`);
  if (!text.includes(title)) {
    writeFileSync(
      file,
      `${text}${title}\n| date | where | how | seen | result | verdict |\n|---|---|---|---|---|---|\n${line}\n`,
    );
    return;
  }
  const start = text.indexOf(title) + title.length;
  const next = text.indexOf("\n## ", start);
  const end = next === -1 ? text.length : next;
  writeFileSync(file, `${text.slice(0, end).trimEnd()}\n${line}\n${text.slice(end)}`);
}
