import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  CodeField,
  Content,
  ErrorSummary,
  Form,
  PageHeader,
  Row,
  Stack,
  Text,
} from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  readonly token: string;
  readonly email: string;
  /** Opened in another browser than the one that asked: then the number shown there is needed. */
  readonly elsewhere: boolean;
  readonly error?: string;
}

/** Behind the link of a mail: a page that does nothing until its button is pressed. */
export const LinkPage: FC<Props> = ({ locale, formKey, token, email, elsewhere, error }) => {
  const t = words[locale].link;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead(email)} slug="inloggen-link" />
      <Content>
        <Stack reading>
          <Form action={peoplePaths.link(token)} formKey={formKey}>
            <ErrorSummary title={words[locale].mends(1)} errors={errorList({ getal: error })} />
            {elsewhere && (
              <>
                <Text>{t.elsewhere}</Text>
                <CodeField name="getal" length={6} label={t.number} help={t.numberHelp} error={error} />
              </>
            )}
            <Row>
              <Button busyWords={t.busy}>{t.submit}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

interface GoneProps {
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
}

/** A code or link that no longer counts, and the way to a new one. */
export const GonePage: FC<GoneProps> = ({ locale, title, text }) => (
  <>
    <PageHeader title={title} lead={text} slug="inloggen-voorbij" />
    <Content>
      <ButtonLink href={peoplePaths.signIn}>{words[locale].code.askNew}</ButtonLink>
    </Content>
  </>
);
