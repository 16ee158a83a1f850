import type { z } from "zod";
import { childSeen } from "#modules/questions";
import { dayParts } from "#modules/support";
import type { Act } from "#platform/acts";
import { DomainError } from "#platform/errors";
import {
  type FieldErrors,
  type Fields,
  fieldValue,
  formFields,
  type HouseContext,
  once,
  readFields,
} from "#platform/http";
import { newId } from "#platform/ids";
import { fieldWords } from "../forms.ts";
import { words } from "../messages.ts";
import { requestPaths as paths } from "../paths.ts";
import { requestPage } from "../queries/request-page.ts";
import { seen } from "../queries/standing.ts";
import { reportLines } from "../schema.ts";
import type { FormName } from "../views/props.ts";
import { RequestPage } from "../views/request-page.tsx";

export const idIn = (c: HouseContext): string => c.req.param("id") ?? "";

export const done = (c: HouseContext, what?: string): Response =>
  c.redirect(paths.one(idIn(c)) + (what ? `?gelukt=${what}` : ""), 303);

/** Where people tell something in their own words. */
const told = [
  ...["titel", "anders", "vraag", "resultaat", "toelichting", "plan", "advies", "besluit", "wat"],
  ...reportLines,
];

/** Texts that two people can have open: which version they have, and at which field one hears that someone was first. */
const versioned: Partial<
  Record<FormName, { readonly version: "version" | "planVersion" | "outcomeVersion"; readonly said: string }>
> = {
  aanvraag: { version: "version", said: "titel" },
  plan: { version: "planVersion", said: "plan" },
  besluit: { version: "outcomeVersion", said: "advies" },
};

/**
 * One step of a request by its form: whoever has nothing to do with it finds nothing, what can be mended comes back with all that was typed,
 * also when someone else saved meanwhile or when it does not fit.
 */
export async function step<Schema extends z.ZodType>(
  c: HouseContext,
  name: FormName,
  schema: Schema,
  worked: string,
  take: (act: Act, typed: z.infer<Schema>) => Promise<void>,
): Promise<Response> {
  await c.var.act((act) => seen(act, idIn(c)));
  const values = await formFields(c);
  const form = readFields(c, values, schema, fieldWords(c.var.locale));
  if (!form.ok) return page(c, name, values, grouped(form.errors));
  const t = words[c.var.locale];
  const childs = told.flatMap((field) => {
    const [what] = childSeen(c, fieldValue(values, field));
    return what ? [[field, t.report.childSeen(what)]] : [];
  });
  if (childs.length > 0) return page(c, name, values, Object.fromEntries(childs));
  try {
    return await once(c, async (act) => {
      await take(act, form.input);
      return `${paths.one(idIn(c))}?gelukt=${worked}`;
    });
  } catch (error) {
    const text = versioned[name];
    if (text && error instanceof DomainError && error.code === "requests/meanwhile")
      return page(c, name, await afresh(c, values, text.version), { [text.said]: t.meanwhile });
    const left = leftIn(error, "requests/more-than-asked", c);
    if (left === null) throw error;
    return page(c, name, values, { lengte: t.plan.tooMany(left) });
  }
}

/** One sentence for a field of many lines. */
const grouped = (errors: FieldErrors): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([field, said]) => [field.replace(/\.\d+$/, ""), said]));

/** What was typed, over what stands there now: saved again, it is the newest. */
async function afresh(
  c: HouseContext,
  values: Fields,
  version: "version" | "planVersion" | "outcomeVersion",
): Promise<Fields> {
  const { request } = await c.var.act((act) => seen(act, idIn(c)));
  return { ...values, versie: String(request[version]) };
}

/** How much would have fitted, when that is what was refused. */
export function leftIn(error: unknown, code: string, { var: { locale } }: HouseContext): string | null {
  if (!(error instanceof DomainError) || error.code !== code) return null;
  return words[locale].dayParts(dayParts(Number(error.details.dayParts) * 2, locale));
}

export async function page(
  c: HouseContext,
  form: FormName | null = null,
  values: Fields = {},
  errors: FieldErrors = {},
): Promise<Response> {
  const { locale, clock } = c.var;
  const data = await c.var.act((act) => requestPage(act, idIn(c)));
  return c.render(
    <RequestPage
      {...data}
      now={clock.now()}
      formKey={newId()}
      form={form}
      values={values}
      errors={errors}
      said={form ? undefined : c.req.query("gelukt")}
      locale={locale}
    />,
    { title: data.request.title || words[locale].all.title, status: form ? 422 : 200 },
  );
}
