import { appendFileSync, existsSync, writeFileSync } from "node:fs";
import os from "node:os";

/** One line of the table: what was measured, against what, and what we aim for. */
export interface Finding {
  readonly what: string;
  readonly ours: string;
  readonly limit: string;
  readonly ratio: string;
  readonly goal: string;
  readonly kept: boolean;
}

const file = "bench/results.md";
const head = `# How fast the important pages are, and were

Every run of \`npm run bench\` adds a table. A figure is worth something beside the limit that was measured in the same run, on the same machine:
the same bytes from a bare \`node:http\` server, the same statements without the pages around them, the same row lock without the sign-up.
Load and program share the machine, so a figure per second says less than its ratio.
`;

/** Adds the findings of this run to the table that grows, and shows them. */
export function report(findings: readonly Finding[], commit: string, notes: readonly string[]): void {
  if (!existsSync(file)) writeFileSync(file, head);
  const cpu = os.cpus();
  const lines = [
    `\n## ${new Date().toISOString().slice(0, 10)}, ${commit}\n`,
    `${cpu.length} cores (${cpu[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}. ${notes.join(" ")}\n`,
    "| what | ours | limit in the same run | ratio | goal | kept |",
    "|---|---|---|---|---|---|",
    ...findings.map(
      (row) =>
        `| ${row.what} | ${row.ours} | ${row.limit} | ${row.ratio} | ${row.goal} | ${row.kept ? "yes" : "**no**"} |`,
    ),
    "",
  ];
  appendFileSync(file, `${lines.join("\n")}`);
  process.stdout.write(`${lines.join("\n")}\n`);
}
