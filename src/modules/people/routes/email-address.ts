import { z } from "zod";

/** An e-mail address as it is kept: in small letters, and no longer than mail allows (RFC 5321). */
export const EmailAddress = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());
