import { mailboxOf } from "#modules/people";
import { mailboxOfSpecialist } from "#modules/specialists";
import type { Act } from "#platform/acts";
import type { News } from "./news.ts";
import type { Party, Request } from "./schema.ts";
import { newsLetter } from "./views/letters.ts";

/** Tells parties that there is news: a link, and nothing of what was asked or decided. Runs as the house. */
export async function tellParties(
  house: Act,
  { id }: Pick<Request, "id">,
  parties: readonly Party[],
  news: News,
): Promise<void> {
  for (const { email, personId } of parties) {
    if (!email.includes("@")) continue;
    const mailbox = (personId && (await mailboxOf(house, personId))) || { email, locale: "nl" as const };
    await house.mail(newsLetter({ ...mailbox, news, requestId: id, publicUrl: house.publicUrl }));
  }
}

/** The same for the expert of a request, when there is one. */
export async function tellExpert(house: Act, { id, expertId }: Request, news: News): Promise<void> {
  const mailbox = expertId && (await mailboxOfSpecialist(house, expertId));
  if (mailbox) await house.mail(newsLetter({ ...mailbox, news, requestId: id, publicUrl: house.publicUrl }));
}
