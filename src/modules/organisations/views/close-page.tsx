import type { FunctionComponent as FC } from "preact";
import { Alert, Button, Content, ErrorSummary, Form, PageHeader, Row, Stack, Text, TextField } from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { Organisation } from "../queries/functions-of.ts";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly organisation: Organisation;
  /** How many functions and administrations end. */
  readonly people: number;
  readonly typed: Typed | undefined;
  readonly locale: Locale;
}

/** Where an organisation is given its last day, and who goes on with its work. */
export const ClosePage: FC<Props> = ({ organisation, people, typed, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.close.title(organisation.name)}
        lead={t.close.lead}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: organisationPaths.all, label: t.all.title },
            { href: organisationPaths.manage(organisation.id), label: organisation.name },
            { href: organisationPaths.close(organisation.id), label: t.close.link, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading>
          <Text>{t.close.what(people)}</Text>
          <Alert tone="warning">
            <Text>{t.close.warning}</Text>
          </Alert>
          <Form action={organisationPaths.close(organisation.id)}>
            <ErrorSummary
              title={t.mends(errorList(typed?.errors).length)}
              errors={errorList(typed?.errors)}
            />
            <TextField
              name="op"
              type="date"
              label={t.close.day}
              value={fieldValue(typed?.values, "op")}
              error={typed?.errors.op}
              short
              required
            />
            <TextField
              name="opvolger"
              label={t.close.successor}
              help={t.close.successorHelp}
              optional={t.optional}
              value={fieldValue(typed?.values, "opvolger")}
              error={typed?.errors.opvolger}
              maxLength={160}
            />
            <Row>
              <Button>{t.close.submit}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
