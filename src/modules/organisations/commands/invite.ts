import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import type { Act } from "#platform/acts";
import { authorise, notFound } from "#platform/errors";
import type { Locale } from "#platform/locale";
import { organisationOver } from "../errors.ts";
import { can } from "../policy.ts";
import { standingAt } from "../queries/standing.ts";
import { organisation, organisationInvitation } from "../schema.ts";
import { invitationLetter } from "../views/invitation-letter.ts";

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

const day = z.union([z.literal(""), z.iso.date()]).default("");

/** A function begins at once and has no end, unless the organisation says otherwise. */
export const OfferFunction = z
  .object({ email, functie: z.string().trim().min(1).max(120), vanaf: day, tot: day })
  .refine(({ vanaf, tot }) => tot === "" || tot >= vanaf, { path: ["tot"] });
export const OfferAdministration = z.object({ email });

/** What is offered: a function with this title, or the administration of the organisation. */
export type Offer =
  | {
      readonly role: "function";
      readonly email: string;
      readonly title: string;
      /** The first and the last day, "2027-08-01"; null is at once, and without an end. */
      readonly startsOn?: string | null;
      readonly endsOn?: string | null;
    }
  | { readonly role: "administrator"; readonly email: string };

/** How long someone has to say yes. */
export const invitationDays = 7;

/**
 * Offers something at an organisation to whoever has a mail address. The same offer again renews its term and is mailed again. Nothing
 * here looks whether the address is known. The administration is also for who oversees all to offer.
 *
 * @throws organisations/over
 * @returns the id of the invitation
 */
export async function invite(
  act: Act,
  organisationId: string,
  offer: Offer,
  locale: Locale,
): Promise<string> {
  const standing = await standingAt(act, organisationId);
  const overseer = offer.role === "administrator" && can.overseeAll(act.actor);
  if (!overseer && !can.see(standing)) throw notFound();
  authorise(overseer || can.administer(standing));

  const { id, name, expiresAt } = await act.asSystem("keep an invitation for who was invited", (house) =>
    keepInvitation(house, organisationId, offer, act.actor.kind === "person" ? act.actor.id : null),
  );
  await act.record("organisations/invited", { id });
  await act.mail(
    invitationLetter({ id, offer, organisation: name, expiresAt, publicUrl: act.publicUrl, locale }),
  );
  return id;
}

async function keepInvitation(
  { tx, now }: Act,
  organisationId: string,
  offer: Offer,
  invitedBy: string | null,
): Promise<{ readonly id: string; readonly name: string; readonly expiresAt: Date }> {
  const [found] = await tx
    .select({ name: organisation.name, mergedInto: organisation.mergedInto, closedAt: organisation.closedAt })
    .from(organisation)
    .where(eq(organisation.id, organisationId))
    .for("key share");
  if (!found) throw notFound();
  if (found.mergedInto !== null || (found.closedAt !== null && found.closedAt <= now))
    throw organisationOver();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  const [title, dates] =
    offer.role === "function"
      ? [offer.title, { startsOn: offer.startsOn ?? null, endsOn: offer.endsOn ?? null }]
      : ["", { startsOn: null, endsOn: null }];
  const [made] = await tx
    .insert(organisationInvitation)
    .values({
      organisationId,
      email: offer.email,
      role: offer.role,
      title,
      invitedBy,
      invitedAt: now,
      expiresAt,
      ...dates,
    })
    .onConflictDoNothing()
    .returning({ id: organisationInvitation.id });
  if (made) return { id: made.id, name: found.name, expiresAt };
  const [renewed] = await tx
    .update(organisationInvitation)
    .set({ expiresAt, invitedAt: now, invitedBy, ...dates })
    .where(
      and(
        eq(organisationInvitation.organisationId, organisationId),
        eq(organisationInvitation.email, offer.email),
        eq(organisationInvitation.role, offer.role),
        eq(sql`lower(${organisationInvitation.title})`, title.toLowerCase()),
        isNull(organisationInvitation.settledAt),
      ),
    )
    .returning({ id: organisationInvitation.id });
  return { id: renewed!.id, name: found.name, expiresAt };
}
