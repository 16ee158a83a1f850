import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  CodeField,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  PageHeader,
  Side,
  Stack,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { leadingTo, peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly email: string;
  readonly next: string;
  /** What a link that is opened in another browser asks for. */
  readonly number: string;
  readonly error?: string;
  readonly sentAgain?: boolean;
  readonly tooSoon?: boolean;
}

/** The page where the code from the mail is typed, in the browser that asked for it. */
export const CodePage: FC<Props> = ({ locale, formKey, email, next, number, error, sentAgain, tooSoon }) => {
  const t = words[locale].code;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(email)} slug="inloggen-code" />
      <Content>
        <Side
          aside={
            <Box>
              <Heading level={2}>{t.notThere}</Heading>
              <Text>{t.notThereText}</Text>
              <Form action={peoplePaths.again} formKey={formKey}>
                <Button kind="secondary" icon="refresh" busyWords={t.againBusy}>
                  {t.again}
                </Button>
              </Form>
              <Text>
                <Link href={leadingTo(peoplePaths.signIn, next)}>{t.otherAddress}</Link>
              </Text>
            </Box>
          }
        >
          {sentAgain && (
            <Alert tone="ok" live="status">
              <p>{t.sentAgain}</p>
            </Alert>
          )}
          {tooSoon && (
            <Alert tone="warning" live="alert">
              <p>{t.tooSoon}</p>
            </Alert>
          )}
          <Stack reading>
            <Form action={peoplePaths.code} formKey={formKey}>
              <ErrorSummary title={words[locale].mends(1)} errors={errorList({ code: error })} />
              <CodeField name="code" length={6} label={t.label} help={t.help} error={error} />
              <Button busyWords={t.busy}>{t.submit}</Button>
            </Form>
            <Heading level={2}>{t.otherDevice}</Heading>
            <Text>{t.otherDeviceText}</Text>
            <Lead>
              <strong>{inTwo(number)}</strong>
            </Lead>
          </Stack>
        </Side>
      </Content>
    </>
  );
};

/** "123456" as "123 456": easier to carry from one screen to another. */
const inTwo = (number: string): string => `${number.slice(0, 3)} ${number.slice(3)}`;
