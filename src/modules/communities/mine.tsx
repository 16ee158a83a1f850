import { Card, Grid, LinkList, Section, SectionHead } from "#design";
import type { Act } from "#platform/acts";
import type { Locale } from "#platform/locale";
import type { Mine } from "#platform/module";
import { words } from "./messages.ts";
import { communityPaths } from "./paths.ts";
import { type DeskCommunity, desk } from "./queries/desk.ts";
import { type MyGroup, myGroups } from "./queries/my-groups.ts";
import { themeOf } from "./theme-of.ts";

/** One's own groups, and what an organiser still has to settle. */
export async function mine(act: Act, locale: Locale): Promise<Mine> {
  const t = words[locale].myGroups;
  const groups = await myGroups(act);
  const organised = await desk(act);
  return {
    tasks: organised
      .filter(({ openConflicts }) => openConflicts > 0)
      .map(({ community, openConflicts }) => ({
        text: t.settle(community.title, openConflicts),
        href: communityPaths.manage(community.slug),
      })),
    panels: [
      ...(groups.length === 0 ? [] : [groupPanel(groups, locale)]),
      ...(organised.length === 0 ? [] : [organiserPanel(organised, locale)]),
    ],
  };
}

function groupPanel(groups: readonly MyGroup[], locale: Locale) {
  const t = words[locale].myGroups;
  return (
    <Section labelledBy="mijn-groepen">
      <SectionHead id="mijn-groepen" title={t.groups} />
      <Grid>
        {groups.map((group) => (
          <Card
            key={group.id}
            href={communityPaths.group(group.slug)}
            title={group.title}
            theme={themeOf(group.number)}
            themeName={group.communityTitle}
            meta={[
              ...(group.role === "facilitator" ? [{ icon: "flag" as const, text: t.facilitate }] : []),
              ...(group.readOnly ? [{ icon: "lock" as const, text: t.closed }] : []),
            ]}
          />
        ))}
      </Grid>
    </Section>
  );
}

function organiserPanel(organised: readonly DeskCommunity[], locale: Locale) {
  const t = words[locale];
  return (
    <Section labelledBy="ik-organiseer">
      <SectionHead id="ik-organiseer" title={t.myGroups.organise} />
      <LinkList
        items={organised.map(({ community }) => ({
          href: communityPaths.manage(community.slug),
          title: community.title,
          note: t.deskPage.states[community.state],
        }))}
      />
    </Section>
  );
}
