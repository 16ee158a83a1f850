import { eq, inArray } from "drizzle-orm";
import { Link, Text } from "#design";
import type { Addition } from "#platform/module";
import { words } from "./messages.ts";
import { requestPaths } from "./paths.ts";
import { dayPart, request } from "./schema.ts";

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

/** From a meeting to the request it is a day-part of, for who may see that: a request is between its partners, its meeting is public. */
const ofMeeting: Addition = async (act, ids) => {
  const rows = await act.tx
    .select({ eventId: dayPart.eventId, id: request.id, title: request.title })
    .from(dayPart)
    .innerJoin(request, eq(request.id, dayPart.requestId))
    .where(inArray(dayPart.eventId, [...ids]));
  return new Map(
    rows.map(({ eventId, id, title }) => [
      eventId ?? "",
      <Text key={id}>
        <Link href={requestPaths.one(id)}>{title}</Link>
      </Text>,
    ]),
  );
};

export const additions = { "support/purpose": ofPurpose, "events/after": ofMeeting };
