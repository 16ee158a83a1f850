/** What of an error may stand in a log. */
export interface Trace {
  /** The class of the error, never its message: that quotes what people typed ("params: …", "Key (email)=(…)", "Cannot parse: …"). */
  readonly error: string;
  /** Of the database (SQLSTATE) or the system (ECONNRESET). */
  readonly code?: string;
  /** The rule of the database that was broken. */
  readonly constraint?: string;
  /** The statement with $1, $2 … where the values were. */
  readonly query?: string;
  /** Where in the code, of the error and of what caused it. */
  readonly at: readonly string[];
}

/** What is needed to find a mistake of ours, without a word of who ran into it. */
export function traceOf(error: unknown): Trace {
  const causes = chainOf(error);
  const said = (name: "code" | "constraint" | "query") => {
    const found = causes.map((each) => each[name]).find((value) => typeof value === "string");
    return found === undefined ? {} : { [name]: found };
  };
  return {
    error: causes.map(({ name }) => name ?? "unknown").join(" < ") || "unknown",
    ...said("code"),
    ...said("constraint"),
    ...said("query"),
    at: causes.flatMap(framesOf),
  };
}

type Cause = Partial<Record<"name" | "stack" | "code" | "constraint" | "query", string>> & {
  readonly cause?: unknown;
};

const deepest = 4;

function chainOf(error: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  let each = error;
  while (typeof each === "object" && each !== null && causes.length < deepest) {
    causes.push(each);
    each = (each as Cause).cause;
  }
  return causes;
}

/** The lines that say where; the lines before them are the message. */
const framesOf = ({ stack = "" }: Cause): readonly string[] =>
  stack
    .split("\n")
    .filter((line) => /^ {4}at .+(?::\d+:\d+\)?|\(native\)|<anonymous>\)?)$/.test(line))
    .map((line) => line.trim())
    .slice(0, 20);
