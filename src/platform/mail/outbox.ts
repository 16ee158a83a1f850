import { createTransport } from "nodemailer";
import type pg from "pg";
import type { Clock } from "#platform/clock";
import type { Engine } from "#platform/db";
import type { Logger } from "#platform/log";

/** Sends what acts have written, in order of writing, and tries again as long as it takes. */
export interface Outbox {
  /** Sends what can be sent now. @returns whether anything left */
  readonly round: () => Promise<boolean>;
  readonly close: () => void;
}

interface OutboxOptions {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly log: Logger;
  /** smtp(s)://user:password@host:port; without it (demo only) mails stay in the mailbox page. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  /** The host in Message-IDs: a mail that is sent twice after a crash carries the same one, so that mailboxes can drop it. */
  readonly host: string;
  /** Keep what was sent readable (the mailbox page of the demo); in production a sent mail is erased. */
  readonly keepSent: boolean;
}

interface Waiting {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly headers: Record<string, string>;
  readonly attachments: { filename: string; contentType: string; content: string }[];
  readonly attempts: number;
}

const batch = 20;
/** After this many tries (about three days) a mail is given up and stays visible as failed. */
const mostAttempts = 40;

export function openOutbox({ engine, clock, log, smtpUrl, from, host, keepSent }: OutboxOptions): Outbox {
  const transport = smtpUrl
    ? createTransport(smtpUrl, {
        pool: true,
        maxConnections: 2,
        connectionTimeout: 10_000,
        socketTimeout: 30_000,
      } as never)
    : null;
  /** In real time: until then a mail server that did not answer is left alone. */
  let restUntil = 0;

  async function send(mail: Waiting): Promise<void> {
    await transport?.sendMail({
      from,
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      messageId: `<${mail.id}@${host}>`,
      headers: { "Auto-Submitted": "auto-generated", ...mail.headers },
      attachments: mail.attachments,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async function settle(mail: Waiting): Promise<void> {
    if (keepSent) {
      await engine.system.query(
        "update house.outgoing_mail set sent_at = $2, attempts = attempts + 1, last_error = null where id = $1",
        [mail.id, clock.now()],
      );
    } else {
      await engine.system.query("delete from house.outgoing_mail where id = $1", [mail.id]);
    }
  }

  return {
    async round() {
      if (Date.now() < restUntil) return false;
      const client = await engine.system.connect();
      let mails: Waiting[];
      try {
        mails = await claim(client, clock.now());
      } finally {
        client.release();
      }
      for (const mail of mails) {
        try {
          await send(mail);
          await settle(mail);
        } catch (error) {
          const message = error instanceof Error ? error.message : "unknown";
          const code = (error as { responseCode?: number }).responseCode;
          const refusedForGood = code !== undefined && code >= 500;
          await engine.system.query(
            "update house.outgoing_mail set attempts = $2, last_error = $3 where id = $1",
            [mail.id, refusedForGood ? mostAttempts : mail.attempts + 1, message.slice(0, 200)],
          );
          log.warn({ mail: mail.id, attempts: mail.attempts + 1, code }, "a mail could not be sent yet");
          if (code === undefined) {
            // The server is away: leave the rest for later, a little longer each time, not all at the same moment.
            restUntil =
              Date.now() +
              Math.min(300_000, 1000 * 2 ** Math.min(mail.attempts, 8)) * (0.5 + Math.random() / 2);
            return false;
          }
        }
      }
      return mails.length === batch;
    },
    close: () => transport?.close(),
  };
}

/** Takes mails for this process for a while, so that two processes do not send the same one. */
async function claim(client: pg.PoolClient, now: Date): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `update house.outgoing_mail set claimed_until = clock_timestamp() + interval '2 minutes'
     where id in (
       select id from house.outgoing_mail
       where sent_at is null and attempts < ${mostAttempts} and written_at <= $1
         and (claimed_until is null or claimed_until < clock_timestamp())
       order by written_at limit ${batch} for update skip locked)
     returning id, recipient, subject, body_text, body_html, headers, attachments, attempts`,
    [now],
  );
  return rows;
}

/** A mail as the mailbox page of the demo shows it. */
export interface SentMail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly headers: Record<string, string>;
  readonly text: string;
  readonly html: string;
  readonly attachments: { filename: string; contentType: string; content: string }[];
  readonly at: string;
  readonly sent: boolean;
}

/** Every mail written so far, newest first. Demo only: in production sent mails are not kept. */
export async function sentMail(engine: Engine, from: string, most = 500): Promise<SentMail[]> {
  const { rows } = await engine.system.query(
    `select id, recipient, subject, body_text, body_html, headers, attachments, written_at, sent_at
     from house.outgoing_mail order by written_at desc, id limit $1`,
    [most],
  );
  return rows.map((row) => ({
    id: row.id,
    to: row.recipient,
    from,
    subject: row.subject,
    headers: row.headers,
    text: row.body_text,
    html: row.body_html,
    attachments: row.attachments,
    at: row.written_at.toISOString(),
    sent: row.sent_at !== null,
  }));
}
