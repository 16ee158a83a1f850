import type { FunctionComponent as FC } from "preact";
import { Box, Heading, Link, ProseBlock, Stack, Text } from "#design";
import { proseOf } from "#platform/html";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { PostHistory } from "../queries/history.ts";
import type { Room } from "../queries/room.ts";
import { GroupFrame } from "./group-frame.tsx";

interface Props extends PostHistory {
  readonly inside: Room;
  readonly locale: Locale;
}

/** What a post said before it was changed, the newest first. */
export const HistoryPage: FC<Props> = ({ inside, now, versions, threadId, locale }) => {
  const t = words[locale].history;
  return (
    <GroupFrame inside={inside} tab="conversation" locale={locale}>
      <Stack reading>
        <Heading level={1} small>
          {t.title}
        </Heading>
        <Text>
          <Link href={conversationPaths.thread(inside.group.slug, threadId)}>{t.back}</Link>
        </Text>
        <Version title={t.now} {...now} />
        {versions.length === 0 && <Text soft>{t.none}</Text>}
        {versions.map((version) => (
          <Version
            key={version.version}
            title={t.before(shortMoment(version.writtenAt, locale))}
            heading={version.heading}
            text={version.text}
          />
        ))}
      </Stack>
    </GroupFrame>
  );
};

const Version: FC<{ readonly title: string; readonly heading: string; readonly text: string }> = (props) => (
  <Box>
    <Heading level={2} look={3}>
      {props.title}
    </Heading>
    {props.heading !== "" && (
      <Text>
        <strong>{props.heading}</strong>
      </Text>
    )}
    <ProseBlock html={proseOf(props.text)} />
  </Box>
);
