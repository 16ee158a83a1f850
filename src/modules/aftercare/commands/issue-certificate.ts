import { registrationById } from "#modules/admission";
import type { Act } from "#platform/acts";
import { codeOf } from "../certificate-code.ts";
import { notForThem } from "../errors.ts";
import { can } from "../policy.ts";
import { aftercareOf } from "../queries/remains.ts";
import { certificate } from "../schema.ts";

/**
 * Makes the certificate of one seat, when whoever held it was there. Asked again it is the same one.
 *
 * @throws aftercare/not-for-them
 */
export async function issueCertificate(
  act: Act,
  registrationId: string,
  seat: 1 | 2,
  secret: string,
): Promise<void> {
  const made = await act.asSystem("make a certificate for who was there", async (house) => {
    const { state, eventId, personId, partnerId, name, partnerName } = await registrationById(
      house,
      registrationId,
    );
    const holder = seat === 1 ? name : partnerName;
    const finished = (await aftercareOf(house, eventId))?.finishedAt ?? null;
    if (holder === "" || !can.have(state, finished)) throw notForThem();
    const code = codeOf(secret, registrationId, seat);
    const [row] = await house.tx
      .insert(certificate)
      .values({
        code,
        eventId,
        registrationId,
        seat,
        personId: seat === 1 ? personId : partnerId,
        name: holder,
        issuedAt: house.now,
      })
      .onConflictDoNothing()
      .returning({ eventId: certificate.eventId });
    return row;
  });
  if (made) await act.record("aftercare/certificate-made", { id: made.eventId });
}
