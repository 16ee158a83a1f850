import type { Actor } from "#platform/acts";
import type { LineKind } from "./schema.ts";

/** Who may do what with a ledger. */
export const can = {
  /** Ledgers, and more than was granted, are the business of who runs the programme. */
  run: (actor: Actor): boolean =>
    actor.kind === "system" || (actor.kind === "person" && actor.grants.has("administrator")),
  /** Both partners do the daily work; granting, granting more and correcting what was used asks for the programme. */
  write: (runs: boolean, partner: boolean, kind: LineKind): boolean =>
    kind === "grant" || kind === "override" || kind === "correct" ? runs : runs || partner,
};

/** What a region gets a year without asking for more, in halves: four day-parts. Source: regional support by the national programme, 2018. */
export const usualGrant = 8;
