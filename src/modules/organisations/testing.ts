import { demoPerson } from "#modules/people";
import type { Act } from "#platform/acts";
import type { House } from "#testing";

export const [anke, joris, samira, teun, bram, lotte] = [
  "anke@schakel.example",
  "joris@swvrietlanden.example",
  "samira@dewaterlelie.example",
  "teun@jeugdhulpoever.example",
  "bram@devuurtoren.example",
  "lotte@gemeentewaterrijk.example",
] as const;
export const day = 86_400_000;

/** Short ways to what a test of this module asks of a house. */
export const ways = (house: House) => ({
  asHouse: <Result>(story: (act: Act) => Promise<Result>) => house.door.acts.asSystem("a test", story),
  asPerson: async <Result>(email: string, story: (act: Act) => Promise<Result>, ...grants: string[]) => {
    const id = await house.door.acts.asSystem("a test", async (act) => (await demoPerson(act, email)).id);
    return house.door.acts.act({ kind: "person", id, grants: new Set(grants) }, story);
  },
  rows: async (question: string, values: readonly unknown[] = []) =>
    (await house.door.engine.system.query(question, [...values])).rows,
  idOf: async (name: string): Promise<string> => {
    const found = await house.door.engine.system.query("select id from organisation where name = $1", [name]);
    return found.rows[0].id;
  },
  /** What someone finds with bare SQL, at the moment of the house. */
  bare: async (email: string | null, sql: string): Promise<unknown[]> => {
    const client = await house.door.engine.web.connect();
    try {
      await client.query("begin");
      const found = await client.query("select id from person where email = $1", [email]);
      await client.query(
        "select set_config('role', 'schakel_app', true), set_config('house.actor', $1, true), set_config('house.now', $2, true)",
        [found.rows[0]?.id ?? "", house.clock.now().toISOString()],
      );
      return (await client.query(sql)).rows;
    } finally {
      await client.query("rollback");
      client.release();
    }
  },
});
