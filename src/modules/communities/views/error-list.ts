import type { FormError } from "#design";
import type { FieldErrors } from "#platform/http";

/** What to mend, as the summary above a form wants it. */
export const errorList = (errors: FieldErrors): readonly FormError[] =>
  Object.entries(errors).map(([name, message]) => ({ name, message }));
