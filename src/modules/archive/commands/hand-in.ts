import { me } from "#modules/people";
import type { Act } from "#platform/acts";
import { fingerprint } from "#platform/ids";
import { readJob } from "../jobs.ts";
import { editorsOnly } from "../queries/imports.ts";
import { archiveImport } from "../schema.ts";

/** Takes in a file whose bytes are in the storage already; from here on it is read. */
export async function handIn(
  act: Act,
  id: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  editorsOnly(act);
  const handedBy = me(act);
  await act.asSystem("take in what another site published", (house) =>
    house.tx.insert(archiveImport).values({
      ...{ id, state: "reading", name: file.name.slice(-160), size: file.bytes.length },
      fingerprint: fingerprint(Buffer.from(file.bytes).toString("latin1")),
      ...{ handedBy, handedAt: house.now, seenAt: house.now },
    }),
  );
  await act.record("archive/handed-in", { id });
  await act.later(readJob, { id });
}
