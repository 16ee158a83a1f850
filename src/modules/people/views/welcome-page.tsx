import type { FunctionComponent as FC } from "preact";
import { Button, Content, ErrorSummary, Form, PageHeader, Row, Stack, Text } from "#design";
import type { FieldErrors, Fields } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";
import { WorkFields } from "./profile-fields.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly next: string;
  readonly values: Fields | undefined;
  readonly errors: FieldErrors;
}

/** Asked once, of someone who has just come in for the first time. */
export const WelcomePage: FC<Props> = ({ locale, formKey, next, values, errors }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader title={t.welcome.title} lead={t.welcome.lead} slug="welkom" />
      <Content>
        <Stack reading>
          <Form action={peoplePaths.welcome} formKey={formKey}>
            <ErrorSummary title={t.mends(Object.keys(errors).length)} errors={errorList(errors)} />
            <input type="hidden" name="naar" value={next} />
            <WorkFields locale={locale} values={values} errors={errors} />
            <Text soft>{t.welcome.whoSees}</Text>
            <Row>
              <Button>{t.welcome.submit}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
