import { z } from "zod";

/** Day-parts as people type them ("1,5"), in halves. What a machine reads as a number ("0x2", "1e1") is no number of people. */
export const typedUnits = z
  .string()
  .trim()
  .regex(/^\d{1,3}(?:[.,]\d{1,2})?$/)
  .transform((typed) => Number(typed.replace(",", ".")) * 2)
  .pipe(z.number().int().min(1).max(100));
