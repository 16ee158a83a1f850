import type { Mailbox } from "#modules/people";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import { communityPaths } from "../paths.ts";
import type { Community } from "../queries/community.ts";
import type { ThemeGroup } from "../queries/groups.ts";

interface Props {
  readonly to: Mailbox;
  readonly community: Community;
  /** The group to facilitate; null for an organiser. */
  readonly group: Pick<ThemeGroup, "title" | "slug"> | null;
  /** The name of whoever asks. */
  readonly asker: string | undefined;
  readonly publicUrl: string;
}

/** Tells someone which role they have been given, and the way in. It says nothing of what happens inside a group. */
export function leaderLetter({ to, community, group, asker, publicUrl }: Props): Letter {
  const t = words[to.locale].letter;
  const path = group ? communityPaths.setUp(group.slug) : communityPaths.manage(community.slug);
  return letter({
    to: to.email,
    locale: to.locale,
    subject: group ? t.facilitator(group.title) : t.organiser(community.title),
    paragraphs: [
      asker ? t.asked(asker, community.title) : t.askedByHouse(community.title),
      group ? t.facilitatorText : t.organiserText,
      t.signIn,
    ],
    button: { href: publicUrl + path, label: t.button },
    why: t.why,
  });
}

/** Tells someone who asked for it that the next year has opened. */
export function nextYearLetter(to: Mailbox, community: Community, publicUrl: string): Letter {
  const t = words[to.locale].letter;
  return letter({
    to: to.email,
    locale: to.locale,
    subject: t.again(community.title),
    paragraphs: [t.againText(community.title)],
    button: { href: publicUrl + communityPaths.community(community.slug), label: t.againButton },
    why: t.againWhy,
  });
}
