import { demoPeople } from "#modules/people";
import { BadConfig } from "#platform/config";
import type { Door } from "./open-house.ts";

/** A house in earnest has no made-up people who sign in with one click. Throws BadConfig when this database has them. */
export async function refuseDemoPeople({ engine }: Door): Promise<void> {
  const { rows } = await engine.system.query("select from person where email = any($1) limit 1", [
    demoPeople.map(({ email }) => email),
  ]);
  if (rows.length > 0)
    throw new BadConfig(
      "not safe for production: this database holds the demo people; start with an empty one",
    );
}
