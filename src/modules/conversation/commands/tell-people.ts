import { communityById } from "#modules/communities";
import { mailboxOf } from "#modules/people";
import type { Act } from "#platform/acts";
import { letter } from "#platform/mail";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";

/** Where a mail about looking after a group leads. */
type Place =
  | { readonly measure: string }
  | { readonly group: string }
  /** The id of a community. */
  | { readonly community: string };

/** Tells people that something was reported, done, contested or decided: where to read it after signing in, and not a word of it. */
export async function tellPeople(
  act: Act,
  kind: "reported" | "taken" | "appealed" | "decided" | "unanswered",
  place: Place,
  people: readonly string[],
): Promise<void> {
  await act.asSystem("tell who has to know that a group is looked after", async (house) => {
    const path = await pathOf(house, place);
    for (const personId of new Set(people)) {
      const mailbox = await mailboxOf(house, personId);
      if (!mailbox) continue;
      const { locale, email: to } = mailbox;
      const t = words[locale].moderation.letter;
      await house.mail(
        letter({
          to,
          locale,
          subject: t[kind].subject,
          paragraphs: [t[kind].text],
          button: { href: house.publicUrl + path, label: t.button },
          why: t.why,
        }),
      );
    }
  });
}

async function pathOf(house: Act, place: Place): Promise<string> {
  if ("measure" in place) return conversationPaths.measure(place.measure);
  // The address of a group would tell its name: the start page leads there.
  if ("group" in place) return "/mijn";
  const community = await communityById(house, place.community);
  return community ? conversationPaths.watchAll(community.slug) : "/mijn";
}
