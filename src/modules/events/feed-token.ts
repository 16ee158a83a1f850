import { createHmac } from "node:crypto";

/**
 * The secret in a personal calendar address. It follows from the id of this making of the address and the secret of the house, so that
 * it can be shown again to its owner in the first minutes, while the database only knows its fingerprint.
 */
export const feedToken = (houseSecret: string, feedId: string): string =>
  createHmac("sha256", houseSecret).update(`events/calendar-feed/${feedId}`).digest("base64url");

/** How long after it was made the address can be read and copied; after that one makes a new one. */
export const feedShownMinutes = 10;
