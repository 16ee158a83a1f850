import type { FieldErrors, Fields } from "#platform/http";
import type { Sighting } from "../child-data.ts";

/** A form that came back: filled in, with what to mend or what we saw. */
export interface CameBack {
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly seen?: readonly Sighting[];
  /** Accepts these very words as they are. */
  readonly acceptance?: string;
  /** What was seen has been replaced, on request. */
  readonly rewritten?: boolean;
}
