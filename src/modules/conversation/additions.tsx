import type { VNode } from "preact";
import { Heading, Link, Section, Text } from "#design";
import { communityById } from "#modules/communities";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { conversationPaths } from "./paths.ts";

/** What this module adds to the desk of a community: the way to its appeals, its reports and its log. */
export const additions: NonNullable<HouseModule["additions"]> = {
  "communities/manage": async (act, ids, locale) => {
    const t = words[locale].moderation.watch;
    const pieces = new Map<string, VNode>();
    for (const id of ids) {
      const community = await communityById(act, id);
      if (!community) continue;
      pieces.set(
        id,
        <Section labelledBy="toezicht" boxed>
          <Heading level={2} id="toezicht">
            {t.entry}
          </Heading>
          <Text soft small>
            {t.entryText}
          </Text>
          <Text>
            <Link href={conversationPaths.watchAll(community.slug)}>{t.open}</Link>
          </Text>
        </Section>,
      );
    }
    return pieces;
  },
};
