import { Card, Grid, LinkList, Section, SectionHead } from "#design";
import type { Locale } from "#platform/locale";
import type { HouseModule } from "#platform/module";
import { words } from "./messages.ts";
import { communityPaths } from "./paths.ts";
import type { Community } from "./queries/community.ts";
import { desk, ownCommunities } from "./queries/desk.ts";
import { type MyGroup, myGroups } from "./queries/my-groups.ts";
import { themeOf } from "./theme-of.ts";

/** What an organiser still has to settle. */
export const today: NonNullable<HouseModule["today"]> = async (act, locale) => {
  const t = words[locale].myGroups;
  return (await desk(act))
    .filter(({ openConflicts }) => openConflicts > 0)
    .map(({ community, openConflicts }) => ({
      icon: "list-check",
      title: t.settle(openConflicts),
      text: t.settleText(community.title),
      href: communityPaths.manage(community.slug),
    }));
};

/** One's own groups, and what someone organises. */
export const mine: NonNullable<HouseModule["mine"]> = async (act, locale) => {
  const groups = await myGroups(act);
  const organised = await ownCommunities(act);
  return {
    main: [
      ...(groups.length === 0 ? [] : [groupPanel(groups, locale)]),
      ...(organised.length === 0 ? [] : [organiserPanel(organised, locale)]),
    ],
  };
};

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

function organiserPanel(organised: readonly Community[], locale: Locale) {
  const t = words[locale];
  return (
    <Section labelledBy="ik-organiseer">
      <SectionHead id="ik-organiseer" title={t.myGroups.organise} />
      <LinkList
        items={organised.map(({ slug, title, state }) => ({
          href: communityPaths.manage(slug),
          title,
          note: t.deskPage.states[state],
        }))}
      />
    </Section>
  );
}
