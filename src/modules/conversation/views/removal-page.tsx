import type { FunctionComponent as FC } from "preact";
import { Box, Button, ButtonLink, Form, Heading, ProseBlock, Row, Stack, Text, TextArea } from "#design";
import { proseOf } from "#platform/html";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Removable } from "../queries/removable.ts";
import type { Room } from "../queries/room.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly post: Removable;
  readonly back?: CameBack | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Asks back before words disappear, and asks why when they are someone else's. */
export const RemovalPage: FC<Props> = ({ inside, post, back, formKey, locale }) => {
  const t = words[locale];
  const { slug } = inside.group;
  return (
    <GroupFrame inside={inside} tab="conversation" locale={locale}>
      <Stack reading>
        <CameBackSummary back={back} locale={locale} />
        <Heading level={1} small>
          {t.removal.title}
        </Heading>
        <Text>{post.mustSayWhy ? t.removal.others : t.removal.own}</Text>
        <Box>
          {post.title !== "" && (
            <Text>
              <strong>{post.title}</strong>
            </Text>
          )}
          <ProseBlock html={proseOf(post.text)} />
        </Box>
        <Form action={conversationPaths.removal(slug, post.id)} formKey={formKey}>
          {post.mustSayWhy && (
            <TextArea
              name="reden"
              label={t.removal.reason}
              help={t.removal.reasonHelp}
              value={fieldValue(back?.values, "reden")}
              error={back?.errors.reden}
              rows={2}
            />
          )}
          <Row>
            <Button>{t.removal.confirm}</Button>
            <ButtonLink kind="subtle" href={conversationPaths.thread(slug, post.threadId)}>
              {t.removal.back}
            </ButtonLink>
          </Row>
        </Form>
      </Stack>
    </GroupFrame>
  );
};
