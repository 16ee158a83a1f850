import type { FunctionComponent as FC } from "preact";
import { Button, ButtonLink, Form, Heading, Lead, Row, Stack, TextArea, TextField } from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import type { EditedPost } from "../commands/edit-post.ts";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import type { Room } from "../queries/room.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { ChildWarning } from "./child-warning.tsx";
import { GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly post: EditedPost;
  readonly back?: CameBack | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Where people change their own words. */
export const EditPage: FC<Props> = ({ inside, post, back, formKey, locale }) => {
  const t = words[locale];
  const { slug } = inside.group;
  return (
    <GroupFrame inside={inside} tab="conversation" locale={locale}>
      <Stack reading>
        <CameBackSummary back={back} locale={locale} />
        <Heading level={1} small>
          {t.edit.title}
        </Heading>
        <Lead>{t.edit.lead}</Lead>
        <Form action={conversationPaths.edit(slug, post.id)} formKey={formKey}>
          {back && <ChildWarning back={back} locale={locale} />}
          {post.number === 0 && (
            <TextField
              name="titel"
              label={t.start.subject}
              help={t.start.subjectHelp}
              value={back ? fieldValue(back.values, "titel") : post.title}
              error={back?.errors.titel}
            />
          )}
          <TextArea
            name="tekst"
            label={post.number === 0 ? t.start.text : t.thread.yourReply}
            help={t.thread.reminder}
            value={back ? fieldValue(back.values, "tekst") : post.text}
            error={back?.errors.tekst}
            rows={8}
            rich={t.rich}
          />
          <Row>
            <Button busyWords={t.edit.saving}>{t.edit.save}</Button>
            <ButtonLink kind="subtle" href={conversationPaths.thread(slug, post.threadId)}>
              {t.edit.back}
            </ButtonLink>
          </Row>
        </Form>
      </Stack>
    </GroupFrame>
  );
};
