import { inArray } from "drizzle-orm";
import { Link } from "#design";
import type { Addition } from "#platform/module";
import { words } from "./messages.ts";
import { requestPaths } from "./paths.ts";
import { request } from "./schema.ts";

/** From what day-parts are for to the request that asked for them, for who may see it: not every partner of a ledger is a party of each. */
const ofPurpose: Addition = async (act, ids, locale) => {
  if (ids.length === 0) return new Map();
  const rows = await act.tx
    .select({ id: request.id, purposeId: request.purposeId })
    .from(request)
    .where(inArray(request.purposeId, [...ids]));
  return new Map(
    rows.map(({ id, purposeId }) => [
      purposeId ?? "",
      <Link key={id} href={requestPaths.one(id)}>
        {words[locale].one.fromLedger}
      </Link>,
    ]),
  );
};

export const additions = { "support/purpose": ofPurpose };
