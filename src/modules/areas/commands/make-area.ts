import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Act } from "#platform/acts";
import { authorise } from "#platform/errors";
import { newId } from "#platform/ids";
import { isoDay } from "#platform/locale";
import type { MadeKind } from "../kinds.ts";
import { makingOf } from "../lists.ts";
import { can } from "../policy.ts";
import { madeArea } from "../queries/made-areas.ts";
import { area } from "../schema.ts";

/** What an area that people make is called, and the municipalities and swv's it is made of. */
export interface Making {
  readonly name: string;
  readonly partIds: readonly string[];
}

/** Makes a support region or a network, from today on. @returns its id */
export async function makeArea(act: Act, kind: MadeKind, making: Making): Promise<string> {
  const { actor } = act;
  authorise(actor.kind === "person" && can.make(actor));
  const id = newId();
  await act.asSystem("make an area for someone", async (house) => {
    await house.tx.execute(
      sql`insert into area (id, kind, code, made_by) values (${id}, ${kind}, ${id}, ${actor.id})`,
    );
    await addEdition(house, id, making);
  });
  await act.record("areas/made", { id });
  return id;
}

/** Gives an area another name or other parts from today on; before today it stays what it was. */
export async function changeArea(act: Act, id: string, making: Making): Promise<void> {
  authorise(can.change(await madeArea(act, id)));
  await act.asSystem("change an area for who made it", (house) => addEdition(house, id, making));
  await act.record("areas/changed", { id });
}

/** Ends an area: from today on it is not there; for the days before it stays what it was. */
export async function endArea(act: Act, id: string): Promise<void> {
  authorise(can.change(await madeArea(act, id)));
  await act.asSystem("end an area for who made it", (house) => addEdition(house, id, null));
  await act.record("areas/ended", { id });
}

/** Shows a network to everyone with an account, or again to its maker alone. */
export async function shareNetwork(act: Act, id: string, shared: boolean): Promise<void> {
  const network = await madeArea(act, id);
  authorise(can.change(network) && network.kind === "network");
  await act.asSystem("share a network for who made it", (house) =>
    house.tx.update(area).set({ shared }).where(eq(area.id, id)),
  );
  await act.record(shared ? "areas/shared" : "areas/kept-private", { id });
}

/** @param making null when it ends */
async function addEdition(act: Act, id: string, making: Making | null): Promise<void> {
  const list = makingOf(id);
  const [today, digest] = [
    isoDay(act.now),
    createHash("sha256").update(JSON.stringify(making)).digest("hex"),
  ];
  // Who presses twice at the same moment makes two revisions, one after the other.
  await act.tx.execute(sql`select from area where id = ${id} for update`);
  const { rows } = await act.tx.execute<{ id: string }>(sql`
    insert into area_edition (list, valid_from, revision, source, digest, told_at)
    select ${list}, ${today}::date, coalesce(max(revision), 0) + 1, '', ${digest}, ${act.now.toISOString()}
    from area_edition where list = ${list} and valid_from = ${today}::date
    returning id`);
  if (making === null) return;
  const edition = rows[0]!.id;
  await act.tx.execute(
    sql`insert into area_listing (edition_id, area_id, name) values (${edition}, ${id}, ${making.name})`,
  );
  await act.tx.execute(sql`
    insert into area_tie (edition_id, area_id, lies_in)
    select ${edition}, part.id, ${id} from jsonb_array_elements_text(${JSON.stringify(making.partIds)}::jsonb) as said(id)
    join area part on part.id = said.id::uuid`);
}
