import type { FunctionComponent as FC } from "preact";
import { Button, ButtonLink, Form, Heading, Row, Stack, Text, TextArea } from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { conversationPaths } from "../paths.ts";
import { pseudonymOf } from "../pseudonym.ts";
import type { Room } from "../queries/room.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly threadId: string;
  readonly back?: CameBack | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Where whoever facilitates asks who is behind a pseudonym, after reading what that sets in motion. */
export const AskWriterPage: FC<Props> = ({ inside, threadId, back, formKey, locale }) => {
  const t = words[locale];
  const { slug } = inside.group;
  return (
    <GroupFrame inside={inside} tab="conversation" locale={locale}>
      <Stack reading>
        <CameBackSummary back={back} locale={locale} />
        <Heading level={1} small>
          {t.unmasking.askTitle(t.masked(pseudonymOf(threadId)))}
        </Heading>
        <Text>{t.unmasking.askText}</Text>
        <Form action={conversationPaths.writer(slug, threadId)} formKey={formKey}>
          <TextArea
            name="reden"
            label={t.unmasking.reason}
            help={t.unmasking.reasonHelp}
            value={fieldValue(back?.values, "reden")}
            error={back?.errors.reden}
            rows={3}
          />
          <Row>
            <Button>{t.unmasking.ask}</Button>
            <ButtonLink kind="subtle" href={conversationPaths.thread(slug, threadId)}>
              {t.removal.back}
            </ButtonLink>
          </Row>
        </Form>
      </Stack>
    </GroupFrame>
  );
};
