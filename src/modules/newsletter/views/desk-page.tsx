import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Card,
  Content,
  Empty,
  Form,
  Heading,
  List,
  PageHeader,
  Row,
  Stack,
  Text,
} from "#design";
import { type Locale, shortMoment } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { Readership } from "../queries/issues.ts";
import type { Issue } from "../schema.ts";

interface Props {
  readonly issues: readonly Issue[];
  readonly readership: Readership;
  readonly done: string | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Every issue and how many read it; no addresses. */
export const DeskPage: FC<Props> = ({ issues, readership, done, formKey, locale }) => {
  const t = deskWords[locale];
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} theme={2} />
      <Content theme={2}>
        <Stack gap="wide">
          <Done done={done} locale={locale} />
          <Text>
            {t.readers(readership.readers)}
            {readership.stopped > 0 && `, ${t.stopped(readership.stopped)}`}
          </Text>
          <Form action={newsletterPaths.desk} formKey={formKey}>
            <Row>
              <Button icon="plus">{t.begin}</Button>
            </Row>
          </Form>
          <Stack>
            <Heading level={2}>{t.issues}</Heading>
            {issues.length === 0 ? (
              <Empty title={t.none} text={t.noneText} />
            ) : (
              <List>
                {issues.map(({ id, subject, state, sendAt, startedAt, savedAt }) => (
                  <Card
                    key={id}
                    href={newsletterPaths.edit(id)}
                    title={subject || t.untitled}
                    meta={[
                      { text: t.states[state] },
                      { icon: "clock", text: shortMoment(startedAt ?? sendAt ?? savedAt, locale) },
                    ]}
                  />
                ))}
              </List>
            )}
          </Stack>
        </Stack>
      </Content>
    </>
  );
};

/** Says that it worked. */
export const Done: FC<{ readonly done: string | undefined; readonly locale: Locale }> = ({
  done,
  locale,
}) => {
  const sentence = done === undefined ? undefined : deskWords[locale].done[done];
  return sentence === undefined ? null : (
    <Alert tone="ok" live="status">
      <Text>{sentence}</Text>
    </Alert>
  );
};
