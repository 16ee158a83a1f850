import type { FunctionComponent as FC } from "preact";
import { Button, Content, ErrorSummary, Form, PageHeader, Row, Stack, TextField } from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly next: string;
  readonly values?: Fields | undefined;
  readonly errors?: FieldErrors | undefined;
}

export const WelcomePage: FC<Props> = ({ locale, formKey, next, values, errors = {} }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader title={t.welcome.title} lead={t.welcome.lead} slug="welkom" />
      <Content>
        <Stack reading>
          <Form action={peoplePaths.welcome} formKey={formKey}>
            <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={errorList(errors)} />
            <input type="hidden" name="naar" value={next} />
            <TextField
              name="naam"
              label={t.profile.name}
              value={fieldValue(values, "naam")}
              error={errors.naam}
              autocomplete="name"
              maxLength={120}
              required
            />
            <Row>
              <Button>{t.welcome.submit}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
