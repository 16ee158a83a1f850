import { createTransport } from "nodemailer";
import type pg from "pg";
import type { Clock } from "#platform/clock";
import type { Engine } from "#platform/db";
import type { Logger } from "#platform/log";
import { handOver, judgesLetter, mostAttempts, refusesAddress, type SendError } from "./bulk.ts";

/** Sends what acts have written, in order of writing and personal mail first, and tries again as long as it takes. */
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
  readonly bulk_of: string | null;
}

type Line = Pick<ReturnType<typeof createTransport>, "sendMail">;

const batch = 20;
/** How many letters in bulk go at a time: a code that is asked for meanwhile waits for no more than these. */
const bulkBatch = 5;
/** The longest a mail server that did not answer is left alone, in milliseconds. */
const longestSilence = 60_000;

export function openOutbox({ engine, clock, log, smtpUrl, from, host, keepSent }: OutboxOptions): Outbox {
  const transport = smtpUrl
    ? createTransport(smtpUrl, {
        pool: true,
        maxConnections: 2,
        connectionTimeout: 10_000,
        socketTimeout: 30_000,
      } as never)
    : null;
  // On a line of its own, that never sends again by itself: when a line breaks, the letter may have arrived.
  const bulkTransport = smtpUrl
    ? createTransport(smtpUrl, {
        pool: true,
        maxConnections: 1,
        maxRequeues: 0,
        connectionTimeout: 10_000,
        socketTimeout: 30_000,
      } as never)
    : null;
  /** Whether the mail server was heard of since it was silent: a letter that can go only once is not tried out on a dead line. */
  let serverAnswers = false;

  /** In real time: until then a mail server that did not answer is left alone. */
  let restUntil = 0;
  let silence = 0;

  /** Whether it went; a letter in bulk that another process handed over does not go twice. */
  async function send(mail: Waiting): Promise<boolean> {
    if (mail.bulk_of === null) {
      await sendOver(transport, mail);
      return true;
    }
    if (!serverAnswers) await bulkTransport?.verify();
    serverAnswers = true;
    if (!(await handOver(engine.system, mail.id))) return false;
    try {
      await sendOver(bulkTransport, mail);
    } catch (error) {
      serverAnswers = judgesLetter(error as SendError);
      // Without an answer nobody knows whether it arrived: it stays handed over, and whoever wrote it hears that it is in doubt.
      if ((error as SendError).responseCode !== undefined) await takeBack(mail);
      throw error;
    }
    return true;
  }

  const takeBack = (mail: Waiting): Promise<unknown> =>
    engine.system.query("update house.outgoing_mail set handed_at = null where id = $1", [mail.id]);

  async function sendOver(line: Line | null, mail: Waiting): Promise<void> {
    await line?.sendMail({
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

  /** A mail that was refused waits longer after every refusal; one that was refused for good is not tried again. */
  async function postpone(mail: Waiting, error: unknown): Promise<void> {
    const { message = "unknown", responseCode = 0 } = error as SendError;
    const forGood = responseCode >= 500 && judgesLetter(error as SendError);
    const attempts = forGood ? mostAttempts : mail.attempts + 1;
    await engine.system.query(
      `update house.outgoing_mail set attempts = $2, last_error = $3, address_refused = $5,
         claimed_until = clock_timestamp() + make_interval(secs => least(7200, 15 * 2 ^ least($4::int, 12)))
       where id = $1`,
      [mail.id, attempts, message.slice(0, 200), mail.attempts, refusesAddress(error as SendError)],
    );
    log.warn({ mail: mail.id, attempts, code: responseCode }, "a mail could not be sent yet");
  }

  const release = (mails: readonly Waiting[]): Promise<unknown> =>
    engine.system.query(
      "update house.outgoing_mail set claimed_until = null where id = any($1) and sent_at is null and handed_at is null",
      [mails.map(({ id }) => id)],
    );

  return {
    async round() {
      if (Date.now() < restUntil) return false;
      const client = await engine.system.connect();
      let mails: Waiting[];
      let most = batch;
      try {
        mails = await claim(client, clock.now(), "personal", batch);
        if (mails.length === 0) {
          most = bulkBatch;
          mails = await claim(client, clock.now(), "bulk", bulkBatch);
        }
      } finally {
        client.release();
      }
      for (const mail of mails) {
        try {
          if (await send(mail)) await settle(mail);
        } catch (error) {
          await postpone(mail, error);
          if (!judgesLetter(error as SendError)) {
            // The server is away, or does not let us in: the rest would fail as well. A little later, not all houses at the same moment.
            await release(mails);
            silence = Math.min(longestSilence, (silence || 1000) * 2);
            restUntil = Date.now() + silence * (0.5 + Math.random() / 2);
            return false;
          }
        }
        silence = 0;
      }
      return mails.length === most;
    },
    close() {
      transport?.close();
      bulkTransport?.close();
    },
  };
}

/** Takes mails for this process for a while, so that two processes do not send the same one. */
async function claim(
  client: pg.PoolClient,
  now: Date,
  which: "personal" | "bulk",
  most: number,
): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `update house.outgoing_mail set claimed_until = clock_timestamp() + interval '2 minutes'
     where id in (
       select id from house.outgoing_mail
       where sent_at is null and attempts < ${mostAttempts} and written_at <= $1
         and (claimed_until is null or claimed_until < clock_timestamp())
         and ${which === "personal" ? "bulk_of is null" : "bulk_of is not null and handed_at is null"}
       order by written_at limit $2 for update skip locked)
     returning id, recipient, subject, body_text, body_html, headers, attachments, attempts, bulk_of`,
    [now, most],
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
