import { eq } from "drizzle-orm";
import { type Community, themesOf } from "#modules/communities";
import { meetingsOf } from "#modules/events";
import { emailOf, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { enrolmentPaths } from "./paths.ts";
import { type Standing, standingOf } from "./queries/standing.ts";
import { type Enrolment, enrolment } from "./schema.ts";
import { invitationLetter } from "./views/invitation-letter.ts";
import { type Occasion, standingLetter } from "./views/standing-letter.ts";

/** Mails someone where they stand with a community, in their own language. Runs as the house. */
export async function tell(
  house: Act,
  community: Community,
  enrolmentId: string,
  occasion: Occasion,
): Promise<void> {
  const [about] = await house.tx.select().from(enrolment).where(eq(enrolment.id, enrolmentId));
  const to = about && (await emailOf(house, about.personId));
  const standing = about && (await standingOf(house, community.id, about.personId, about));
  if (!to || !standing) return;
  await house.mail(
    standingLetter({
      to,
      locale: about.language,
      occasion,
      community: community.title,
      standing,
      meetings: await meetingsFor(house, community, standing),
      page: house.publicUrl + enrolmentPaths.done(community.slug),
    }),
  );
}

const meetingsFor = async (house: Act, { id }: Community, { state }: Standing) =>
  state === "confirmed"
    ? (await meetingsOf(house, id)).filter(
        ({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > house.now,
      )
    : [];

/** Mails an invitation to be the other half of a duo, in the language of who asks. Runs as the house. */
export async function tellInvited(
  house: Act,
  community: Community,
  half: Enrolment,
  { email, token }: { readonly email: string; readonly token: string },
): Promise<void> {
  const face = (await facesOf(house, [half.personId])).get(half.personId);
  const theme = (await themesOf(house, community.id)).find(({ id }) => id === half.groupId);
  await house.mail(
    invitationLetter({
      to: email,
      locale: half.language,
      from: face?.name ?? "",
      community: community.title,
      theme: theme?.title ?? null,
      page: house.publicUrl + enrolmentPaths.invitation(community.slug, token),
    }),
  );
}
