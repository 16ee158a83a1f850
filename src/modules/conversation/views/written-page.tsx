import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  Form,
  Heading,
  Link,
  PageHeader,
  ProseBlock,
  Stack,
  Text,
} from "#design";
import { proseOf } from "#platform/html";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { OwnPosts } from "../queries/written.ts";

interface Props extends OwnPosts {
  readonly done: boolean;
  readonly locale: Locale;
}

/** Everything someone wrote in groups, for themselves: to read back, and to take away. */
export const WrittenPage: FC<Props> = ({ posts, next, done, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.written.title}
        lead={t.written.lead}
        slug="berichten"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/mijn", label: t.mine },
            { href: conversationPaths.written, label: t.written.title },
          ],
        }}
      />
      <Content>
        <Stack reading>
          {done && (
            <Alert tone="ok" live="status">
              <Text>{t.done.verwijderd}</Text>
            </Alert>
          )}
          {posts.length === 0 && <Text>{t.written.none}</Text>}
          {posts.map((post) => (
            <Box key={post.id}>
              <Heading level={2} look={3}>
                {post.title || (post.number === 0 ? t.written.opening : t.written.reply)},{" "}
                {shortMoment(post.placedAt, locale)}
              </Heading>
              {post.hidden && <Text soft>{t.moderation.hiddenYours}</Text>}
              <ProseBlock html={proseOf(post.text)} />
              <Form action={conversationPaths.ownRemoval(post.id)}>
                <Button kind="subtle" icon="trash">
                  {t.written.remove}
                </Button>
              </Form>
            </Box>
          ))}
          {next && (
            <Text>
              <Link href={`${conversationPaths.written}?na=${next}`}>{t.written.older}</Link>
            </Text>
          )}
        </Stack>
      </Content>
    </>
  );
};
