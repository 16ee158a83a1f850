import type { FunctionComponent as FC } from "preact";
import { Button, ErrorSummary, Form, Row, Stack, Text, TextField } from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";
import { MyLayout } from "./my-layout.tsx";
import { ProveAgain } from "./prove-again.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  /** The address they sign in with now. */
  readonly email: string;
  /** Signed in so shortly ago that it may be changed. */
  readonly fresh: boolean;
  readonly values: Fields | undefined;
  readonly errors: FieldErrors;
}

/** Another address to sign in with. */
export const EmailPage: FC<Props> = ({ locale, formKey, email, fresh, values, errors }) => {
  const t = words[locale].newEmail;
  return (
    <MyLayout
      locale={locale}
      title={t.title}
      lead={t.lead(email)}
      current={peoplePaths.email}
      part={peoplePaths.profile}
    >
      <Stack reading>
        {fresh ? (
          <Form action={peoplePaths.email} formKey={formKey}>
            <ErrorSummary
              title={words[locale].mends(Object.keys(errors).length)}
              errors={errorList(errors)}
            />
            <TextField
              name="email"
              type="email"
              label={t.label}
              help={t.help}
              value={fieldValue(values, "email")}
              error={errors.email}
              autocomplete="email"
              maxLength={254}
              required
            />
            <Text soft>{t.whatHappens}</Text>
            <Row>
              <Button icon="mail">{t.submit}</Button>
            </Row>
          </Form>
        ) : (
          <ProveAgain locale={locale} formKey={formKey} next={peoplePaths.email} />
        )}
      </Stack>
    </MyLayout>
  );
};
