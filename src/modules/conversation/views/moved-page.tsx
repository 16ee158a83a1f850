import type { FunctionComponent as FC } from "preact";
import { Content, PageHeader, Post, ProseBlock, Stack, Text } from "#design";
import { proseOf } from "#platform/html";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import type { MovedThread } from "../queries/moved-thread.ts";

interface Props {
  readonly thread: MovedThread;
  readonly locale: Locale;
}

/** A conversation that went to another group, for who began it: to read on. */
export const MovedPage: FC<Props> = ({ thread, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={thread.title || t.thread.removedTitle}
        lead={t.moderation.movedPage.lead(thread.groupTitle)}
      />
      <Content>
        <Stack reading>
          {thread.posts.map(({ number, name, portrait, mine, text, placedAt, gone }) => (
            <Post
              key={number}
              id={`bericht-${number}`}
              author={{ name: mine ? t.you : (name ?? t.former), portrait }}
              at={{ iso: placedAt.toISOString(), words: shortMoment(placedAt, locale) }}
              mine={mine}
            >
              {gone ? <Text soft>{t.moderation.movedPage.gone}</Text> : <ProseBlock html={proseOf(text)} />}
            </Post>
          ))}
        </Stack>
      </Content>
    </>
  );
};
