import { eq } from "drizzle-orm";
import { type Community, communityById, themesOf } from "#modules/communities";
import { calendarOf, meetingsOf } from "#modules/events";
import { emailOf, facesOf } from "#modules/people";
import type { Act } from "#platform/acts";
import type { Job } from "#platform/jobs";
import { enrolmentPaths } from "./paths.ts";
import { type Standing, standingOf } from "./queries/standing.ts";
import { type Enrolment, enrolment } from "./schema.ts";
import { invitationLetter } from "./views/invitation-letter.ts";
import { type Occasion, standingLetter } from "./views/standing-letter.ts";

interface Told {
  readonly enrolmentId: string;
  readonly occasion: Occasion;
}

/** Mails someone where they stand with a community by now, in their own language. */
export const tell: Job<Told> = {
  name: "enrolment/tell",
  run: ({ acts }, told) => acts.asSystem("mail someone where they stand", (act) => tellOne(act, told)),
};

/** Leaves it for after the act: whoever is at the desk is not kept waiting by the mail of someone else. */
export async function tellAll(
  house: Act,
  about: readonly { readonly id: string }[],
  occasion: Occasion,
): Promise<void> {
  for (const { id } of about) await house.later(tell, { enrolmentId: id, occasion });
}

async function tellOne(house: Act, { enrolmentId, occasion }: Told): Promise<void> {
  const [about] = await house.tx.select().from(enrolment).where(eq(enrolment.id, enrolmentId));
  const community = about && (await communityById(house, about.communityId));
  const to = about && (await emailOf(house, about.personId));
  if (!community || !to) return;
  const standing = await standingOf(house, community.id, about.personId, about);
  if (!standing) return;
  await house.mail(
    standingLetter({
      to,
      locale: about.language,
      occasion,
      community: community.title,
      standing,
      meetings: await meetingsFor(house, community, standing),
      calendar: standing.state === "confirmed" ? await calendarOf(house, community.id, about.language) : [],
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
