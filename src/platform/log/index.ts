import { type Logger as Pino, pino } from "pino";

export { type Trace, traceOf } from "./trace.ts";

/** Structured lines for whoever runs the house: never a name, an address, a text or a token. */
export type Logger = Pick<Pino, "info" | "warn" | "error" | "debug">;

/** Lines of JSON on standard output, one per event; level from `LOG_LEVEL`. */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["*.email", "*.name", "*.token", "*.code"],
  });

/** For tests: nobody listens. */
export const silentLog: Logger = pino({ level: "silent" });
