import type { FormError } from "#design";
import type { FieldErrors, Fields } from "#platform/http";

/** A form that came back: what was typed, and what to mend. */
export interface Typed {
  readonly values: Fields;
  readonly errors: FieldErrors;
  /** A file was chosen and has to be chosen again. */
  readonly fileWasThere?: boolean;
}

/** What to mend, as the summary above a form wants it. */
export const errorList = (errors: FieldErrors): readonly FormError[] =>
  Object.entries(errors).map(([name, message]) => ({ name, message }));
