import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** How this house is set up. Read once at the door; nobody else looks at the environment. */
export interface Config {
  readonly mode: "demo" | "production";
  readonly port: number;
  readonly host: string;
  /** The address people use, without a slash at the end; every link in a mail starts with it, whatever a request claims. */
  readonly publicUrl: string;
  readonly secure: boolean;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly webDatabaseUrl: string | undefined;
  readonly poolSize: number;
  /** Signs links that hold no row of their own; at least 32 characters in production. */
  readonly secret: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly s3:
    | {
        readonly endpoint: string;
        readonly bucket: string;
        readonly accessKey: string;
        readonly secretKey: string;
        readonly region: string;
      }
    | undefined;
  /** How many proxies of our own stand in front and may be believed about where a request came from. */
  readonly trustedProxies: number;
  /** How many posts a minute one address may send before it has to wait. */
  readonly floodPerMinute: number;
  /** How many requests are worked on at the same moment before new ones are asked to come back. */
  readonly mostAtOnce: number;
  readonly metricsToken: string | undefined;
  readonly logLevel: string;
}

/** A setting that makes no sense or is not safe: one line for whoever starts the program. */
export class BadConfig extends Error {
  override readonly name = "BadConfig";
}

export const demoSecret = "only-for-trying-things-out-on-this-machine";

const text = z.string().trim().min(1).optional();
const Environment = z.object({
  SCHAKEL_MODE: z.enum(["demo", "production"]).default("demo"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: text,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default("var"),
  DATABASE_URL: text,
  DATABASE_WEB_URL: text,
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(16),
  SECRET: text,
  SMTP_URL: text,
  MAIL_FROM: z.string().default("Schakel <schakel@localhost>"),
  S3_ENDPOINT: text,
  S3_BUCKET: text,
  S3_ACCESS_KEY: text,
  S3_SECRET_KEY: text,
  S3_REGION: z.string().default("eu-west-1"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  FLOOD_PER_MINUTE: z.coerce.number().int().min(10).default(300),
  MOST_AT_ONCE: z.coerce.number().int().min(8).default(256),
  METRICS_TOKEN: text,
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).optional(),
});

/**
 * Reads the settings. A name that ends in `_FILE` gives the path of a file that holds the value (for secrets).
 *
 * @throws BadConfig with every setting that is wrong, in one line
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = Environment.safeParse(withFiles(env));
  if (!read.success) {
    throw new BadConfig(
      read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    );
  }
  const e = read.data;
  const publicUrl = (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/+$/, "");
  const s3 =
    e.S3_ENDPOINT && e.S3_BUCKET && e.S3_ACCESS_KEY && e.S3_SECRET_KEY
      ? {
          endpoint: e.S3_ENDPOINT,
          bucket: e.S3_BUCKET,
          accessKey: e.S3_ACCESS_KEY,
          secretKey: e.S3_SECRET_KEY,
          region: e.S3_REGION,
        }
      : undefined;
  const config: Config = {
    mode: e.SCHAKEL_MODE,
    port: e.PORT,
    host: e.HOST ?? (e.SCHAKEL_MODE === "demo" ? "127.0.0.1" : "0.0.0.0"),
    publicUrl,
    secure: publicUrl.startsWith("https:"),
    dataDir: path.resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    webDatabaseUrl: e.DATABASE_WEB_URL,
    poolSize: e.DATABASE_POOL,
    secret: e.SECRET ?? demoSecret,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    s3,
    trustedProxies: e.TRUSTED_PROXIES,
    floodPerMinute: e.FLOOD_PER_MINUTE,
    mostAtOnce: e.MOST_AT_ONCE,
    metricsToken: e.METRICS_TOKEN,
    logLevel: e.LOG_LEVEL ?? (e.SCHAKEL_MODE === "demo" ? "warn" : "info"),
  };
  if (config.mode === "production") refuseUnsafe(config, e.PUBLIC_URL);
  return config;
}

function refuseUnsafe(config: Config, publicUrl: string | undefined): void {
  const wrong: string[] = [];
  if (config.secret === demoSecret || config.secret.length < 32)
    wrong.push("SECRET must be your own, at least 32 characters");
  if (!publicUrl || !config.secure) wrong.push("PUBLIC_URL must be the https address people use");
  if (!config.smtpUrl) wrong.push("SMTP_URL is needed: people sign in by mail");
  if (!config.databaseUrl) wrong.push("DATABASE_URL is needed: the embedded database is for trying out");
  if (wrong.length > 0) throw new BadConfig(`not safe for production: ${wrong.join("; ")}`);
}

function withFiles(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === "") continue;
    if (!name.endsWith("_FILE")) {
      found[name] ??= value;
      continue;
    }
    const setting = name.slice(0, -"_FILE".length);
    if (!(setting in Environment.shape)) continue;
    try {
      found[setting] = readFileSync(value, "utf8").trim();
    } catch {
      throw new BadConfig(`${name}: the file cannot be read`);
    }
  }
  return found;
}
