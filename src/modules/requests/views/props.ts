import type { FieldErrors, Fields } from "#platform/http";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import type { RequestData } from "../queries/request-page.ts";

/** A form of the page, by the name it sends along: what was typed comes back in that one alone. */
export type FormName =
  | "aanvraag"
  | "partij"
  | "intake"
  | "plan"
  | "dagdeel"
  | "verslag"
  | "besluit"
  | "afspraak"
  | "hoe";

export interface RequestProps extends RequestData {
  readonly now: Date;
  readonly formKey: string;
  /** Which form came back, with what was typed and what is to be mended. */
  readonly form: FormName | null;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** The fields of one form: as typed when it came back, else as they were saved. */
export const fieldsOf =
  ({ form, values, errors }: RequestProps, name: FormName, saved: Fields = {}) =>
  (field: string) => ({
    name: field,
    id: `${name}-${field}`,
    value: fieldValue(form === name ? values : saved, field),
    error: form === name ? errors[field] : undefined,
  });
