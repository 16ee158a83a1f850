import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Content,
  ErrorSummary,
  Form,
  Heading,
  PageHeader,
  PasskeyButton,
  Row,
  Side,
  Stack,
  Text,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import type { DemoPerson } from "../demo.ts";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  /** Where to go afterwards; an own path, checked. */
  readonly next: string;
  readonly values?: Fields;
  readonly errors?: FieldErrors;
  /** A form is waiting for its writer. */
  readonly keptForm: boolean;
  readonly signedOut: boolean;
  /** People to try the house as; none outside the demo. */
  readonly practise: readonly DemoPerson[];
}

/** Where everyone comes in. It says the same to those we know and those we do not. */
export const SignInPage: FC<Props> = ({
  locale,
  formKey,
  next,
  values,
  errors = {},
  keptForm,
  signedOut,
  practise,
}) => {
  const t = words[locale].signIn;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} slug="inloggen" />
      <Content>
        <Side
          aside={
            practise.length > 0 && (
              <Practise locale={locale} formKey={formKey} next={next} people={practise} />
            )
          }
        >
          {keptForm && (
            <Alert tone="info">
              <p>{t.keptForm}</p>
            </Alert>
          )}
          {signedOut && (
            <Alert tone="ok" live="status">
              <p>{t.signedOut}</p>
            </Alert>
          )}
          <Stack reading>
            <Form action={peoplePaths.signIn} formKey={formKey}>
              <ErrorSummary
                title={words[locale].mends(Object.keys(errors).length)}
                errors={errorList(errors)}
              />
              <input type="hidden" name="naar" value={next} />
              <TextField
                name="email"
                type="email"
                label={words[locale].email}
                help={t.emailHelp}
                error={errors.email}
                value={fieldValue(values, "email")}
                autocomplete="username webauthn"
                spellcheck={false}
                maxLength={254}
                required
              />
              <Row>
                <Button icon="mail" busyWords={t.busy}>
                  {t.submit}
                </Button>
              </Row>
            </Form>
            <Text soft>{t.newHere}</Text>
            <PasskeyButton
              does="sign-in"
              optionsUrl={peoplePaths.passkeyQuestion}
              verifyUrl={`${peoplePaths.passkeyAnswer}?naar=${encodeURIComponent(next)}`}
              label={t.passkey}
              error={t.passkeyError}
            />
          </Stack>
        </Side>
      </Content>
    </>
  );
};

interface PractiseProps {
  readonly locale: Locale;
  readonly formKey: string;
  readonly next: string;
  readonly people: readonly DemoPerson[];
}

const Practise: FC<PractiseProps> = ({ locale, formKey, next, people }) => {
  const t = words[locale].signIn;
  return (
    <Box>
      <Heading level={2}>{t.practise}</Heading>
      <Text>{t.practiseText}</Text>
      {people.map(({ name, email, about }) => (
        <Form key={email} action={peoplePaths.practise} formKey={formKey}>
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="naar" value={next} />
          <Stack gap="tight">
            <Button kind="secondary" full>
              {t.practiseAs(name)}
            </Button>
            <Text small soft>
              {about[locale]}
            </Text>
          </Stack>
        </Form>
      ))}
    </Box>
  );
};
