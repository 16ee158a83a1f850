import { z } from "zod";
import type { OpenCollection, Slice } from "#platform/open-data";

const most = 100;

/** Which part of a list: the same for every list. */
const Part = z.object({
  aantal: z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(50)
    .meta({ description: "Hoeveel tegelijk.", type: "integer" }),
  na: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "De id van de laatste van het vorige deel; staat al in het veld volgende." }),
});

/** All that one may ask of a list; anything else is a mistake that is named. */
export const questionOf = ({ filters }: OpenCollection) =>
  z.strictObject({ ...filters.shape, ...Part.shape });

/**
 * What was asked of a list, in its two halves.
 *
 * @throws ZodError for a name or value that is not known
 */
export function readQuestion(
  collection: OpenCollection,
  asked: Readonly<Record<string, string>>,
): { readonly filters: Readonly<Record<string, unknown>>; readonly slice: Slice } {
  const { aantal, na, ...filters } = questionOf(collection).parse(asked) as z.output<typeof Part> &
    Record<string, unknown>;
  return { filters, slice: { most: aantal, ...(na === undefined ? {} : { after: na }) } };
}
