import { sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Bulk } from "./bulk.ts";

export { type Bulk, type BulkOutcome, bulkWaiting, takeBulkOutcomes, withdrawBulk } from "./bulk.ts";
export { letter } from "./letter.tsx";
export { letterHtml } from "./letter-html.ts";
export { type Outbox, openOutbox, type SentMail, sentMail } from "./outbox.ts";

/** A mail as a module writes it: complete in both forms, because some people read only the plain one. */
export interface Letter {
  /** One address, already checked to be one. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
  /** Left out for personal mail. */
  readonly bulk?: Bulk;
}

/** A subject line is one line: what could start a new header becomes a space. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** Writes a letter in the same transaction as what it tells about; the outbox sends it afterwards. */
export async function putInOutbox(act: Act, letter: Letter): Promise<void> {
  await act.tx.execute(sql`
    insert into house.outgoing_mail (recipient, subject, body_text, body_html, headers, attachments, written_at, bulk_of, bulk_key)
    values (${oneLine(letter.to)}, ${oneLine(letter.subject)}, ${letter.text}, ${letter.html},
      ${JSON.stringify(letter.headers ?? {})}::jsonb, ${JSON.stringify(letter.attachments ?? [])}::jsonb, ${act.now.toISOString()},
      ${letter.bulk?.of ?? null}, ${letter.bulk?.key ?? null})`);
}

/** Removes every letter to an address, sent or not: its reader has left. Runs as the house. */
export async function forgetMailTo(act: Act, address: string): Promise<void> {
  await act.tx.execute(sql`delete from house.outgoing_mail where lower(recipient) = lower(${address})`);
}
