import type { FunctionComponent as FC } from "preact";
import { Box, Button, Content, Form, Heading, PageHeader, Paragraphs, Row, Stack, Text } from "#design";
import type { ThemeGroup } from "#modules/communities";
import { conversationPaths } from "#modules/conversation";
import type { Meeting } from "#modules/events";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import type { Offspring } from "../schema.ts";

interface Props {
  readonly dilemma: Offspring;
  readonly group: ThemeGroup;
  readonly event: Meeting;
  readonly formKey: string;
  readonly locale: Locale;
}

/** A dilemma that came up at a meeting, for who is in the group it is meant for: one press makes it a conversation. */
export const DilemmaPage: FC<Props> = ({ dilemma, group, event, formKey, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.dilemma.title}
        lead={t.dilemma.lead(event.title)}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: conversationPaths.group(group.slug), label: group.title },
            { href: paths.dilemma(dilemma.id), label: t.dilemma.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading gap="wide">
          <Box>
            <Heading level={2} look={3}>
              {dilemma.title}
            </Heading>
            <Paragraphs text={dilemma.text} />
          </Box>
          <Form action={paths.dilemma(dilemma.id)} formKey={formKey}>
            <Text>{t.dilemma.group(`${group.number}: ${group.title}`)}</Text>
            <Text small soft>
              {t.dilemma.text}
            </Text>
            <Row>
              <Button icon="send">{t.dilemma.place}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
