import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Alert, Content, Faces, GroupHeader, type IconName, Tabs, Text } from "#design";
import { communityPaths, themeOf } from "#modules/communities";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Room } from "../queries/room.ts";

export type Tab = "conversation" | "meetings" | "files" | "members" | "watch" | "farewell";

/** What just went well, as `?gelukt=` says it. */
export type Done = keyof (typeof words)["nl"]["done"];

interface Props {
  readonly inside: Room;
  readonly tab: Tab;
  /** The name of the group is the title of this page. */
  readonly isTitle?: boolean;
  readonly done?: Done | undefined;
  readonly locale: Locale;
  readonly children: ComponentChildren;
}

const facesShown = 9;

/** The same around every page of a group: its name, its faces, its parts. */
export const GroupFrame: FC<Props> = ({ inside, tab, isTitle, done, locale, children }) => {
  const t = words[locale];
  const { group, community, members, closed, me } = inside;
  const theme = themeOf(group.number);
  const at = {
    conversation: conversationPaths.group(group.slug),
    meetings: conversationPaths.meetings(group.slug),
    files: conversationPaths.files(group.slug),
    members: conversationPaths.members(group.slug),
    watch: conversationPaths.watch(group.slug),
    farewell: conversationPaths.farewell(group.slug),
  };
  const parts: readonly (readonly [Tab, IconName])[] = [
    ["conversation", "message-circle"],
    ["meetings", "calendar-event"],
    ["files", "file-text"],
    ["members", "users-group"],
    ...(can.lookAfter(me) ? ([["watch", "eye"]] as const) : []),
    ...(closed ? ([["farewell", "heart-handshake"]] as const) : []),
  ];
  const tabs = parts.map(([part, icon]) => ({
    href: at[part],
    label: t.tabs[part],
    icon,
    current: part === tab,
  }));
  const setUp = {
    href: communityPaths.setUp(group.slug),
    label: t.tabs.setUp,
    icon: "settings",
    current: false,
  } as const;
  return (
    <>
      <GroupHeader
        name={group.title}
        isTitle={isTitle}
        theme={theme}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/mijn", label: t.mine },
            { href: at.conversation, label: t.groupNumber(group.number) },
            { href: at[tab], label: t.tabs[tab] },
          ],
        }}
        meta={[
          {
            icon: "lock",
            text: closed ? t.closedArchive(community.year, members.length) : t.closedGroup(members.length),
          },
        ]}
        faces={
          <Faces
            label={t.faces}
            theme={theme}
            portraits={members.slice(0, facesShown).map(({ face }) => face.portrait)}
            more={
              members.length > facesShown
                ? { count: members.length - facesShown, href: at.members, words: t.moreFaces }
                : undefined
            }
          />
        }
      >
        <Tabs label={t.parts} items={me.role === "facilitator" && !closed ? [...tabs, setUp] : tabs} />
      </GroupHeader>
      <Content theme={theme}>
        {done && (
          <Alert tone="ok" live="status">
            <Text>{t.done[done]}</Text>
          </Alert>
        )}
        {children}
      </Content>
    </>
  );
};
