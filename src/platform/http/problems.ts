import type { VNode } from "preact";
import { ZodError } from "zod";
import { DomainError } from "#platform/errors";
import type { Locale } from "#platform/locale";
import { type Logger, traceOf } from "#platform/log";
import type { HouseContext, PageOptions } from "./env.ts";
import { type Fields, formFields, formKey, isForm, whatToMend } from "./forms.ts";
import { houseProblems, type ProblemCatalogue, type ProblemWords } from "./messages.ts";

/** How a door shows a refusal: the words of its modules, and the page around them. */
export interface ProblemAnswer {
  readonly catalogue: Readonly<Record<Locale, ProblemCatalogue>>;
  readonly view: (problem: Problem, c: HouseContext) => VNode;
  /** Makes the page itself: an error may come before the frame of the request has been set up. */
  readonly frame: (c: HouseContext, view: VNode, page: PageOptions) => string;
}

export interface Problem extends ProblemWords {
  readonly status: number;
  /** What the visitor had typed: nobody loses text because we say no. */
  readonly typed: Fields;
  /** The number to quote when it was our fault. */
  readonly reference: string | null;
}

/** The only place where an error becomes an answer: a page for people, RFC 9457 for programs. */
export async function answerProblem(
  c: HouseContext,
  error: Error,
  { catalogue, view, frame }: ProblemAnswer,
  log: Logger,
): Promise<Response> {
  const refusal = asRefusal(error, c.req.method);
  if (!refusal) log.error({ requestId: c.var.requestId, ...traceOf(error) }, "our fault");
  const code = refusal?.code ?? "house/our-fault";
  const status = (refusal?.status ?? 500) as NonNullable<PageOptions["status"]>;
  const locale = c.var.locale ?? "nl";
  const entry =
    catalogue[locale][code] ?? houseProblems[locale][code] ?? houseProblems[locale]["house/invalid"]!;
  const words = typeof entry === "function" ? entry(refusal?.details ?? {}) : entry;
  if (refusal?.status === 429) c.header("retry-after", String(refusal.details.seconds ?? 60));
  const reference = refusal ? null : c.var.requestId;

  if (wantsJson(c)) {
    const invalid = error instanceof ZodError ? { errors: whatToMend(error, locale) } : {};
    return c.body(
      JSON.stringify({
        type: `urn:schakel:${code}`,
        title: words.title,
        status,
        detail: words.text,
        ...(reference ? { instance: reference } : {}),
        ...invalid,
      }),
      status,
      { "content-type": "application/problem+json; charset=utf-8" },
    );
  }
  const typed = c.req.method === "POST" && isForm(c) && status !== 413 ? await typedText(c) : {};
  return c.html(
    frame(c, view({ ...words, status, typed, reference }, c), { title: words.title, status }),
    status,
  );
}

/** A form that makes no sense is 422, a question that makes none 400: it has no content to be unprocessable (RFC 9110, 15.5.21). */
function asRefusal(error: Error, method: string): DomainError | null {
  if (error instanceof DomainError) return error;
  if (error instanceof ZodError)
    return method === "POST"
      ? new DomainError("house/invalid", 422)
      : new DomainError("house/bad-question", 400);
  return passes(error) ? new DomainError("house/unavailable", 503) : null;
}

/** What PostgreSQL and the system say when it is busy, away, full, or people waited for each other in a circle. */
const passing: ReadonlySet<string> = new Set([
  "55P03", // lock not available
  "57014", // statement took too long
  "40P01", // deadlock
  "40001", // could not serialise
  "57P01", // server shuts down
  "53300", // too many connections
  "53100", // disk full
  "ECONNREFUSED",
  "ECONNRESET",
]);

/** Nothing is wrong with the request, and nothing of it was kept: the same may succeed in a minute. */
function passes(error: Error): boolean {
  const code = (error as { code?: string }).code ?? (error.cause as { code?: string } | undefined)?.code;
  // The pool gives no code when nobody hands a connection back in time.
  return (
    (code !== undefined && passing.has(code)) ||
    error.message.startsWith("timeout exceeded when trying to connect")
  );
}

/** Programs that ask for JSON get JSON, and so does who asks for open data; browsers, which accept everything, get pages. */
function wantsJson(c: HouseContext): boolean {
  if (c.req.path.startsWith(openDataPath)) return true;
  const accept = c.req.header("accept") ?? "";
  return /application\/(problem\+)?json/.test(accept) && !accept.includes("text/html");
}

/** Below this address everything speaks JSON, errors too. */
export const openDataPath = "/api/";

const notText = new Set([formKey, "_charset_"]);

async function typedText(c: HouseContext): Promise<Fields> {
  try {
    const fields = await formFields(c);
    return Object.fromEntries(
      Object.entries(fields).filter(([name]) => !notText.has(name) && !/code|token/i.test(name)),
    );
  } catch {
    return {};
  }
}
