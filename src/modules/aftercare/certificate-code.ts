import { createHmac } from "node:crypto";
import { idOf } from "#platform/ids";

/** Letters and digits that nobody takes for another: no I, L, O, U, 0 or 1. */
const signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The code of a certificate, "ABCD-EFGH-JKMN": the same for the same seat, and made up by nobody without the secret (58 bits). */
export function codeOf(secret: string, registrationId: string, seat: number): string {
  const bytes = createHmac("sha256", secret)
    .update(`aftercare/certificate/${registrationId}/${seat}`)
    .digest();
  const letters = Array.from({ length: 12 }, (_, i) => signs[bytes.readUInt16BE(i * 2) % signs.length]);
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].map((part) => part.join("")).join("-");
}

/** A code as someone typed it: without spaces, in capitals, with its dashes; "" for what can be none. */
export function typedCode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s–-]/g, "");
  return /^[2-9A-Z]{12}$/.test(plain) ? (plain.match(/.{4}/g) ?? []).join("-") : "";
}

/** The id of the answers of one seat: the same for a second look, and leading to nobody without the secret. */
export const answerIdOf = (secret: string, registrationId: string, seat: 1 | 2): string =>
  idOf(
    createHmac("sha256", secret)
      .update(`aftercare/answer/${registrationId}${seat === 2 ? "/2" : ""}`)
      .digest("hex"),
  );
