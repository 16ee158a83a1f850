import { createHash } from "node:crypto";
import { type EditionFacts, spelledOut } from "../facts.ts";

/** What an edition says, as one fingerprint: the order of its lines makes no difference. */
export function digestOf(edition: EditionFacts): string {
  const said = [...spelledOut(edition)].sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
