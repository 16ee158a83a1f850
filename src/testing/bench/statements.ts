import pg from "pg";

/** One statement as the driver got it. */
export type Statement = readonly unknown[];

/** Notes down every statement that this process sends to a database while `during` runs. */
export async function statementsOf(during: () => Promise<unknown>): Promise<readonly Statement[]> {
  const noted: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query: (...words: unknown[]) => unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, ...words: unknown[]) {
    // A pool hands a callback along; what counts is the statement and its values.
    noted.push(words.filter((word) => typeof word !== "function"));
    return query.apply(this, words);
  };
  try {
    await during();
  } finally {
    prototype.query = query;
  }
  return noted;
}

/** The same statements again, one after another on one connection, with nothing around them. */
export async function replay(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  const client = await pool.connect();
  try {
    for (const words of statements)
      await (client.query as (...words: unknown[]) => Promise<unknown>)(...words);
  } finally {
    client.release();
  }
}
