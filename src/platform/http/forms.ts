import { z } from "zod";
import { DomainError } from "#platform/errors";
import type { Locale } from "#platform/locale";
import type { HouseContext } from "./env.ts";
import { fieldWords } from "./messages.ts";
import { isUpload, receivedFields } from "./upload-mark.ts";

/** What was typed or ticked, by field; several values for a field that may have several. Files are not in here. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The name of the hidden field that makes a second post of the same form harmless. */
export const formKey = "sleutel";

/** A form as it came in: good, or to be shown again with what to mend. */
export type Form<Input> =
  | { readonly ok: true; readonly input: Input; readonly values: Fields }
  | { readonly ok: false; readonly values: Fields; readonly errors: FieldErrors };

/** One sentence per field that has to be mended. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Better words than the general ones, per field and kind of mistake. */
export type OwnFieldWords = Readonly<Record<string, Partial<Record<Kind, string>>>>;

type Kind = "missing" | "wrong" | "unknown" | "tooLong" | "tooShort" | "never" | "twice";

export const isForm = (c: HouseContext): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(c.req.header("content-type") ?? "");

/** The text fields of a posted form, without NUL characters (a database cannot hold them) and with one kind of line end. */
export async function formFields(c: HouseContext): Promise<Fields> {
  const received = receivedFields.get(c.req.raw);
  if (received) return received;
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of Object.entries(await formBody(c))) {
    const texts = [value].flat().filter((each) => typeof each === "string");
    if (texts.length === 0) continue;
    const clean = texts.map(cleanText);
    fields[cleanText(name)] = clean.length === 1 ? clean[0]! : clean;
  }
  return { ...fields };
}

/** A field that may be there any number of times, such as ticks: none, one or more become a list. */
export const many = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string()));

/** Text without NUL characters, and with one kind of line end. */
export const cleanText = (text: string): string => text.replaceAll("\0", "").replace(/\r\n?/g, "\n");

/**
 * A form that was broken off or garbled on its way is a mistake of whoever sent it, not of ours. An upload is never read as a whole: it has
 * no limit but that of who receives it.
 */
async function formBody(c: HouseContext) {
  if (isUpload(c)) throw new DomainError("house/invalid", 422);
  return c.req.parseBody({ all: true }).catch(() => {
    throw new DomainError("house/invalid", 422);
  });
}

/** Files that came with a form, by field; empty file inputs are left out. */
export async function formFiles(c: HouseContext, name: string): Promise<readonly File[]> {
  const body = await formBody(c);
  return [body[name]].flat().filter((each): each is File => typeof each === "object" && each.size > 0);
}

/**
 * Reads a posted form with a schema. Text fields arrive trimmed at the schema's wish only; unknown fields are dropped by it.
 *
 * @param own better words for the mistakes of some fields
 */
export async function readForm<Schema extends z.ZodType>(
  c: HouseContext,
  schema: Schema,
  own: OwnFieldWords = {},
): Promise<Form<z.infer<Schema>>> {
  return readFields(c, await formFields(c), schema, own);
}

/** The same for fields that came in another way, such as with an upload. */
export function readFields<Schema extends z.ZodType>(
  c: HouseContext,
  values: Fields,
  schema: Schema,
  own: OwnFieldWords = {},
): Form<z.infer<Schema>> {
  const read = schema.safeParse(values);
  if (read.success) return { ok: true, input: read.data, values };
  return { ok: false, values, errors: whatToMend(read.error, c.var.locale, own) };
}

/** Says per field, in plain words, what to mend; only the first mistake of each. */
export function whatToMend(error: z.ZodError, locale: Locale, own: OwnFieldWords = {}): FieldErrors {
  const words = fieldWords[locale];
  // Without a prototype: a field may be called anything, also __proto__.
  const errors: Record<string, string> = Object.create(null);
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) errors[key] = words.unknown;
      continue;
    }
    const field = issue.path.join(".") || "form";
    if (field in errors) continue;
    const kind = kindOf(issue);
    errors[field] = own[field]?.[kind] ?? (kind === "tooLong" ? words.tooLong(sizeOf(issue)) : words[kind]);
  }
  return errors;
}

type Issue = z.core.$ZodIssue;

function kindOf(issue: Issue): Kind {
  if (issue.code === "custom" && (issue.params?.kind === "never" || issue.params?.kind === "twice"))
    return issue.params.kind;
  if (issue.code === "too_big") return "tooLong";
  if (issue.code === "too_small") return issue.minimum === 1 ? "missing" : "tooShort";
  if (
    (issue.code === "invalid_type" || issue.code === "invalid_value") &&
    (issue.input === undefined || issue.input === "")
  )
    return "missing";
  return "wrong";
}

const sizeOf = (issue: Issue): number => (issue.code === "too_big" ? Number(issue.maximum) : 0);

/** One value of a field that was filled in before; "" when it was not. */
export function fieldValue(values: Fields | undefined, name: string): string {
  const value = values?.[name];
  return typeof value === "string" ? value : (value?.at(-1) ?? "");
}

/** Which page of a long list an address asks for, from 1; what is no page is the first. */
export function pageNumber(said: string | undefined): number {
  const page = Number(said ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

/** All values of a field that may have several. */
export const fieldValues = (values: Fields | undefined, name: string): readonly string[] =>
  [values?.[name] ?? []].flat();

/**
 * What came back for the fields of a form, to fill them in: `const field = fieldOf(values, errors)`, and then
 * `<TextField {...field("title")} label=… />`.
 */
export const fieldOf =
  (values: Fields | undefined, errors: FieldErrors = {}) =>
  (name: string) => ({ name, value: fieldValue(values, name), error: errors[name] });
