import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Box, Button, ButtonLink, Form, Heading, ProseBlock, Row, Stack, Text, TextArea } from "#design";
import { proseOf } from "#platform/html";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { Room } from "../queries/room.ts";
import type { CameBack } from "./came-back.ts";
import { CameBackSummary } from "./came-back-summary.tsx";
import { GroupFrame } from "./group-frame.tsx";

interface Props {
  readonly inside: Room;
  readonly title: string;
  /** What it sets in motion. */
  readonly text: string;
  /** The words it is about. */
  readonly about?: { readonly title: string; readonly text: string };
  readonly action: string;
  readonly label: string;
  readonly help: string;
  readonly submit: string;
  /** Where one goes who rather does not. */
  readonly cancel: string;
  readonly back?: CameBack | undefined;
  readonly formKey: string;
  readonly locale: Locale;
  /** Fields before the reason. */
  readonly children?: ComponentChildren;
}

/** Where someone does what needs a reason, after reading what that sets in motion. */
export const ReasonPage: FC<Props> = ({ inside, about, back, formKey, locale, children, ...t }) => (
  <GroupFrame inside={inside} tab="conversation" locale={locale}>
    <Stack reading>
      <CameBackSummary back={back} locale={locale} />
      <Heading level={1} small>
        {t.title}
      </Heading>
      <Text>{t.text}</Text>
      {about && `${about.title}${about.text}` !== "" && (
        <Box>
          {about.title !== "" && (
            <Text>
              <strong>{about.title}</strong>
            </Text>
          )}
          <ProseBlock html={proseOf(about.text)} />
        </Box>
      )}
      <Form action={t.action} formKey={formKey}>
        {children}
        <TextArea
          name="reden"
          label={t.label}
          help={t.help}
          value={fieldValue(back?.values, "reden")}
          error={back?.errors.reden}
          rows={3}
        />
        <Row>
          <Button>{t.submit}</Button>
          <ButtonLink kind="subtle" href={t.cancel}>
            {words[locale].removal.back}
          </ButtonLink>
        </Row>
      </Form>
    </Stack>
  </GroupFrame>
);
