import type { Fields } from "#platform/http";

type Nested = string | readonly string[] | Nested[] | { [name: string]: Nested };

const mostRows = 60;

/**
 * The fields of a form with rows, as their schema wants them: "meetings.0.day" becomes the `day` of the first of `meetings`. The path of a
 * mistake in it, joined with dots, is the name of the field again. Rows that were left out are empty ones.
 */
export function nested(fields: unknown): Record<string, Nested> {
  const whole: Record<string, Nested> = Object.create(null);
  for (const [name, value] of Object.entries(fields as Fields)) {
    const row = /^([a-zA-Z]{1,30})\.(\d{1,2})\.([a-zA-Z]{1,30})$/.exec(name);
    if (!row) {
      whole[name] = value as Nested;
      continue;
    }
    const [, list, index, field] = row as unknown as [string, string, string, string];
    if (Number(index) >= mostRows) continue;
    const rows = (Array.isArray(whole[list]) ? whole[list] : []) as { [name: string]: Nested }[];
    while (rows.length <= Number(index)) rows.push(Object.create(null));
    rows[Number(index)]![field] = value as Nested;
    whole[list] = rows;
  }
  return { ...whole };
}
