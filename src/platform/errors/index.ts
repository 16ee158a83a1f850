/** Why a request is refused, as the status code that says so. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 429 | 503;

/**
 * A "no" that the house can explain: `code` names it ("events/registration-closed"), the module's messages hold its words.
 * Thrown by commands and queries; only `app.onError` turns it into an answer.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: string;
  readonly status: Refusal;
  /** What the words need to be helpful: numbers, moments, names of fields. Never personal data. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: string, status: Refusal, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** What someone may not see does not exist: one answer for both, so that nobody learns which it was. */
export const notFound = (): DomainError => new DomainError("house/not-found", 404);

/** What someone sees but may not do. */
export const forbidden = (): DomainError => new DomainError("house/forbidden", 403);

/** The visitor has to say who they are first. */
export const signInFirst = (): DomainError => new DomainError("house/sign-in-first", 401);

/** Too often in too short a time. @param seconds when another try makes sense */
export const tooOften = (seconds: number): DomainError =>
  new DomainError("house/too-often", 429, { minutes: Math.max(1, Math.ceil(seconds / 60)), seconds });

/** Ends in a refusal unless a policy said yes. */
export function authorise(allowed: boolean): asserts allowed {
  if (!allowed) throw forbidden();
}
