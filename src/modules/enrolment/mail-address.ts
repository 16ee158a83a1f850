import { z } from "zod";

/** A mail address, as the house keeps them. */
export const mailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Whether this is one already; half an address may be kept for later, not used. */
export const isMailAddress = (text: string): boolean => mailAddress.safeParse(text).success;
