export interface ThrowawayServer {
  /** The address as superuser, for `pg` or `DATABASE_URL`. */
  readonly url: string;
  readonly port: number;
  /** Ends the server and removes its folder. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a PostgreSQL server of its own in a temporary folder; it also ends when the process that asked for it ends.
 *
 * @param options.durable false: quicker, and of no use to prove what survives a crash (default true)
 * @param options.settings settings of postgresql.conf by name
 */
export function startPostgres(options?: {
  readonly durable?: boolean;
  readonly settings?: Readonly<Record<string, string | number>>;
}): Promise<ThrowawayServer>;

/** The folder with the server programs, or nothing when this machine has none. */
export function serverPrograms(): string | undefined;

/** A port that nobody uses now. */
export function freePort(): Promise<number>;
