import { sql } from "drizzle-orm";
import type pg from "pg";
import type { Act } from "#platform/acts";

/** What makes a letter bulk mail: it waits for personal mail and is handed to the mail server at most once. */
export interface Bulk {
  /** Who writes in bulk: "newsletter". */
  readonly of: string;
  /** Its id there, once in the outbox and once in what becomes of it. */
  readonly key: string;
}

/**
 * How a bulk letter ended that was not delivered: `refused` for good because of its address, `givenUp` after too many tries or for another
 * reason, `inDoubt` when the house stopped or the line broke while it was handed over. Such a letter is not sent again: it may have arrived.
 */
export interface BulkOutcome {
  readonly key: string;
  readonly became: "refused" | "givenUp" | "inDoubt";
}

/** After this many tries (about three days of growing pauses) a mail is given up and stays visible as failed. */
export const mostAttempts = 40;

/** Takes what went wrong out of the outbox, to be written down by whoever wrote the letters. Runs as the house. */
export async function takeBulkOutcomes(act: Act, of: string, most = 500): Promise<readonly BulkOutcome[]> {
  const { rows } = await act.tx.execute<BulkOutcome & Record<string, unknown>>(sql`
    delete from house.outgoing_mail where id in (
      select id from house.outgoing_mail
      where bulk_of = ${of} and sent_at is null
        and (attempts >= ${mostAttempts} or (handed_at is not null and claimed_until < clock_timestamp()))
      order by written_at limit ${most} for update skip locked)
    returning bulk_key as key,
      case when handed_at is not null then 'inDoubt' when address_refused then 'refused' else 'givenUp' end as became`);
  return rows;
}

/** Takes letters in bulk back that have not been handed over. Runs as the house. */
export async function withdrawBulk(act: Act, of: string, keys: readonly string[]): Promise<void> {
  await act.tx.execute(sql`
    delete from house.outgoing_mail where bulk_of = ${of} and bulk_key = any (${sql.param(keys)}::uuid[]) and handed_at is null`);
}

/** How many letters in bulk wait for their first try; one that a full mailbox put off holds up nobody. Runs as the house. */
export async function bulkWaiting(act: Act, of: string): Promise<number> {
  const { rows } = await act.tx.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting from house.outgoing_mail
    where bulk_of = ${of} and sent_at is null and handed_at is null and attempts = 0`);
  return rows[0]?.waiting ?? 0;
}

/**
 * Writes down that a letter goes to the mail server now, before it goes: a house that is killed from here on does not send it again.
 *
 * @returns false when another process was first
 */
export async function handOver(system: pg.Pool, id: string): Promise<boolean> {
  const { rowCount } = await system.query(
    `update house.outgoing_mail set handed_at = clock_timestamp(), claimed_until = clock_timestamp() + interval '2 minutes'
     where id = $1 and handed_at is null and sent_at is null`,
    [id],
  );
  return rowCount === 1;
}

/** What the mail library says of a failure. */
export interface SendError {
  readonly message?: string;
  readonly responseCode?: number;
  readonly response?: string;
  /** What was being said to the server: "RCPT TO". */
  readonly command?: string;
}

/**
 * Whether the server said no to this letter. Nothing at all is no answer, and neither is a no before any letter was named: a wrong password
 * or a house that is blocked (AUTH, the greeting) would be the end of all of them.
 */
export const judgesLetter = ({ responseCode, command = "" }: SendError): boolean =>
  responseCode !== undefined && ["MAIL FROM", "RCPT TO", "DATA"].includes(command);

/**
 * Whether the server will never take mail for this address: a 5xx to RCPT TO that is not about who sends or what (RFC 5321 4.2.1; of RFC 3463
 * x.7.x is about policy).
 */
export const refusesAddress = ({ responseCode = 0, command, response = "" }: SendError): boolean =>
  responseCode >= 500 && command === "RCPT TO" && !/\b5\.7\.\d+\b/.test(response);
