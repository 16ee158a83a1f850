import { and, eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import { isId, newId } from "#platform/ids";
import { doesNotFit } from "../errors.ts";
import { can } from "../policy.ts";
import { standing } from "../queries/standing.ts";
import { type LineKind, ledger, type Purpose, purpose } from "../schema.ts";
import { available } from "../sums.ts";
import { addLine } from "./add-line.ts";

/** A line that someone wants to write. Units are halves of a day-part. */
export interface WriteLine {
  readonly kind: LineKind;
  readonly units: number;
  readonly reason: string;
  /** What it is for; a new title when it is reserved for something new. */
  readonly purpose: { readonly id: string } | { readonly title: string } | null;
}

/**
 * Writes a line: a request reserves, planning keeps, a report spends, cancelling returns. Beyond what was granted only the programme writes,
 * with its reason.
 *
 * @throws support/does-not-fit with what could still be written this way
 */
export async function write(act: Act, ledgerId: string, wish: WriteLine): Promise<void> {
  const { runs, me } = await standing(act, ledgerId);
  authorise(can.write(runs, me !== null, wish.kind));
  await keep(act, ledgerId, wish, { partnerId: me?.id ?? null });
}

/**
 * Writes a line for something upstairs that day-parts are for. The caller has asked its own policy.
 *
 * @param author the organisation that did it, as both partners read it; "" is the programme
 * @returns what it is for
 * @throws support/does-not-fit
 */
export const keepInLedger = (
  act: Act,
  ledgerId: string,
  wish: WriteLine,
  author: string,
): Promise<string | null> => keep(act, ledgerId, wish, { partnerId: null, author });

async function keep(
  act: Act,
  ledgerId: string,
  wish: WriteLine,
  writer: { readonly partnerId: string | null; readonly author?: string },
): Promise<string | null> {
  const { kind, units, reason } = wish;
  const purposeId = await act.asSystem("write a line in a ledger", async (house) => {
    const about = await held(house, ledgerId, wish);
    if (units > about.left) throw doesNotFit(about.left);
    await addLine(house, ledgerId, { kind, units, reason, purposeId: about.purposeId, ...writer });
    return about.purposeId;
  });
  await act.record("support/line-written", { id: ledgerId });
  return purposeId;
}

/** Splits what is reserved for one thing: a part of it goes to another, in two lines that stand or fall together. */
export async function split(
  act: Act,
  ledgerId: string,
  wish: { readonly from: string; readonly title: string; readonly units: number; readonly reason: string },
): Promise<void> {
  const { runs, me } = await standing(act, ledgerId);
  authorise(can.write(runs, me !== null, "return"));
  const { units, reason } = wish;
  await act.asSystem("split what is reserved in a ledger", async (house) => {
    const from = await held(house, ledgerId, { kind: "return", purpose: { id: wish.from } });
    if (units > from.left) throw doesNotFit(from.left);
    const line = { units, reason, partnerId: me?.id ?? null };
    await addLine(house, ledgerId, { ...line, kind: "return", purposeId: from.purposeId });
    const to = await held(house, ledgerId, { kind: "reserve", purpose: { title: wish.title } });
    await addLine(house, ledgerId, { ...line, kind: "reserve", purposeId: to.purposeId });
  });
  await act.record("support/line-written", { id: ledgerId });
}

/** Holds the ledger until the end of the act, and says how much could be written this way and for what. */
async function held(
  house: Act,
  ledgerId: string,
  { kind, purpose: about }: Pick<WriteLine, "kind" | "purpose">,
): Promise<{ readonly left: number; readonly purposeId: string | null }> {
  const [sums] = await house.tx.select().from(ledger).where(eq(ledger.id, ledgerId)).for("update");
  if (!sums) throw notFound();
  if (kind === "grant" || kind === "override") return { left: Number.POSITIVE_INFINITY, purposeId: null };
  if (!about) throw notFound();
  const found = "id" in about ? await purposeOf(house, ledgerId, about.id) : null;
  if (kind === "reserve")
    return {
      left: available(sums),
      purposeId: found?.id ?? (await openPurpose(house, ledgerId, "title" in about ? about.title : "")),
    };
  if (!found) throw notFound();
  return { left: kind === "correct" ? found.used : found.reserved, purposeId: found.id };
}

async function purposeOf(house: Act, ledgerId: string, id: string): Promise<Purpose> {
  const [found] = isId(id)
    ? await house.tx
        .select()
        .from(purpose)
        .where(and(eq(purpose.id, id), eq(purpose.ledgerId, ledgerId)))
    : [];
  if (!found) throw notFound();
  return found;
}

async function openPurpose(house: Act, ledgerId: string, title: string): Promise<string> {
  const id = newId();
  await house.tx.execute(sql`
    insert into support_purpose (id, ledger_id, title, opened_at)
    values (${id}, ${ledgerId}, ${title}, ${house.now.toISOString()})`);
  return id;
}
