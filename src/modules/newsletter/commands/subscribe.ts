import { and, eq, isNull, lt } from "drizzle-orm";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import { withdrawBulk } from "#platform/mail";
import { bulkName, type ItemKind } from "../kinds.ts";
import { newsletterDelivery, newsletterReader, type Reader } from "../schema.ts";
import { confirmLetter, linkLetter } from "../views/letters.ts";

/** What a reader chooses; an empty list is everything. */
export interface Choices {
  readonly kinds: readonly ItemKind[];
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
  readonly rhythm: Reader["rhythm"];
}

/** How long an address that was not confirmed is kept, in days. */
export const unconfirmedDays = 7;

/**
 * Someone wants the newsletter at an address: its mailbox decides. Who gets it already receives the link to their choices, which stay as they
 * are; who looks on cannot tell the one from the other.
 */
export const subscribe = (
  act: Act,
  secret: string,
  email: string,
  language: Locale,
  choices: Choices,
): Promise<void> =>
  act.asSystem("ask a mailbox whether it wants the newsletter", async (house) => {
    const chosen = {
      ...choices,
      kinds: [...choices.kinds],
      sectors: [...choices.sectors],
      regions: [...choices.regions],
    };
    const [asked] = await house.tx
      .insert(newsletterReader)
      .values({ email, language, ...chosen, askedAt: house.now })
      .onConflictDoUpdate({
        target: newsletterReader.email,
        set: { language, ...chosen, askedAt: house.now },
        setWhere: isNull(newsletterReader.confirmedAt),
      })
      .returning();
    if (asked) return house.mail(confirmLetter(house, secret, asked));
    await mailLink(house, secret, email);
  });

/** Sends the link to their choices to who gets the newsletter; an address that nobody knows gets nothing. */
export const sendLink = (act: Act, secret: string, email: string): Promise<void> =>
  act.asSystem("send a reader the link to their choices", (house) => mailLink(house, secret, email));

async function mailLink(house: Act, secret: string, email: string): Promise<void> {
  const [reader] = await house.tx.select().from(newsletterReader).where(eq(newsletterReader.email, email));
  if (!reader) return;
  await house.mail(
    reader.confirmedAt ? linkLetter(house, secret, reader) : confirmLetter(house, secret, reader),
  );
}

/** The reader says yes; saying it twice is saying it. @returns null when the address was forgotten meanwhile */
export const confirm = (act: Act, id: string): Promise<Reader | null> =>
  act.asSystem("a reader confirms the newsletter", async (house) => {
    const [reader] = await house.tx
      .select()
      .from(newsletterReader)
      .where(eq(newsletterReader.id, id))
      .for("update");
    if (!reader) return null;
    if (!reader.confirmedAt) {
      await house.tx
        .update(newsletterReader)
        .set({ confirmedAt: house.now })
        .where(eq(newsletterReader.id, id));
      await house.record("newsletter/confirmed", { id });
    }
    return reader;
  });

/** @returns false when the reader has left meanwhile */
export const choose = (act: Act, id: string, choices: Choices): Promise<boolean> =>
  act.asSystem("a reader chooses anew", async (house) => {
    const rows = await house.tx
      .update(newsletterReader)
      .set({
        ...{ kinds: [...choices.kinds], sectors: [...choices.sectors], regions: [...choices.regions] },
        // They hold a link from their mailbox, so it takes mail.
        ...{ rhythm: choices.rhythm, stoppedAt: null, failures: 0 },
      })
      .where(eq(newsletterReader.id, id))
      .returning({ id: newsletterReader.id });
    return rows.length > 0;
  });

/** Everything about the reader goes at once, with what of theirs still waits in the outbox. Leaving twice is leaving. */
export const leave = (act: Act, id: string): Promise<void> =>
  act.asSystem("a reader leaves", async (house) => {
    if (await removeReader(house, id)) await house.record("newsletter/left", { id });
  });

/** Takes a reader away, with their letters that were not handed over yet. Runs as the house. @returns whether there was one */
export async function removeReader(house: Act, id: string): Promise<boolean> {
  // Held first: a letter that is being written to them at this moment is in the outbox when we look.
  await house.tx
    .select({ id: newsletterReader.id })
    .from(newsletterReader)
    .where(eq(newsletterReader.id, id))
    .for("update");
  const deliveries = await house.tx
    .select({ key: newsletterDelivery.key })
    .from(newsletterDelivery)
    .where(eq(newsletterDelivery.readerId, id));
  await withdrawBulk(
    house,
    bulkName,
    deliveries.map(({ key }) => key),
  );
  const gone = await house.tx.delete(newsletterReader).where(eq(newsletterReader.id, id)).returning();
  return gone.length > 0;
}

/** Forgets who never confirmed. Runs as the house. */
export const forgetUnconfirmed = ({ tx, now }: Act) =>
  tx
    .delete(newsletterReader)
    .where(
      and(
        isNull(newsletterReader.confirmedAt),
        lt(newsletterReader.askedAt, new Date(now.getTime() - unconfirmedDays * 86_400_000)),
      ),
    );
