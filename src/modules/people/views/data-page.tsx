import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  ButtonLink,
  Checkbox,
  Content,
  ErrorSummary,
  Form,
  Heading,
  PageHeader,
  Row,
  Stack,
  Tasks,
  Text,
} from "#design";
import type { FieldErrors } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";
import { errorList } from "./error-list.ts";
import { MyLayout } from "./my-layout.tsx";
import { ProveAgain } from "./prove-again.tsx";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
}

/** What we hold of someone: to take along, or to have removed. */
export const DataPage: FC<Props> = ({ locale, formKey }) => {
  const t = words[locale].data;
  return (
    <MyLayout locale={locale} title={t.title} lead={t.lead} current={peoplePaths.data}>
      <Box>
        <Heading level={2}>{t.take}</Heading>
        <Text>{t.takeText}</Text>
        <Form action={peoplePaths.takeData} formKey={formKey}>
          <Row>
            <Button icon="download" busyWords={t.taking}>
              {t.takeButton}
            </Button>
          </Row>
        </Form>
      </Box>
      <Box>
        <Heading level={2}>{t.leave}</Heading>
        <Text>{t.leaveText}</Text>
        <Row>
          <ButtonLink href={peoplePaths.leave} kind="secondary">
            {t.leaveButton}
          </ButtonLink>
        </Row>
      </Box>
    </MyLayout>
  );
};

interface LeaveProps extends Props {
  readonly email: string;
  readonly fresh: boolean;
  readonly errors: FieldErrors;
}

/** Asks back before an account goes, and says what will happen. */
export const LeavePage: FC<LeaveProps> = ({ locale, formKey, email, fresh, errors }) => {
  const t = words[locale].data;
  return (
    <MyLayout
      locale={locale}
      title={t.leave}
      lead={t.leaveLead}
      current={peoplePaths.leave}
      part={peoplePaths.data}
    >
      <Stack reading>
        <Tasks
          items={[
            { icon: "trash", text: t.leaveGone },
            { icon: "message-circle", text: t.leaveStays },
            { icon: "mail", text: t.leaveMail(email) },
          ]}
        />
        <Text>{t.leaveTakeFirst}</Text>
        {fresh ? (
          <Form action={peoplePaths.leave} formKey={formKey}>
            <ErrorSummary title={words[locale].mends(1)} errors={errorList(errors)} />
            <Checkbox name="zeker" label={t.sure} error={errors.zeker} />
            <Row>
              <Button busyWords={t.leaving}>{t.leaveSure}</Button>
              <ButtonLink href={peoplePaths.data} kind="subtle">
                {t.stay}
              </ButtonLink>
            </Row>
          </Form>
        ) : (
          <ProveAgain locale={locale} formKey={formKey} next={peoplePaths.leave} />
        )}
      </Stack>
    </MyLayout>
  );
};

/** After an account was removed. */
export const GoodbyePage: FC<{ readonly locale: Locale }> = ({ locale }) => {
  const t = words[locale].goodbye;
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} slug="tot-ziens" />
      <Content>
        <ButtonLink href="/">{t.home}</ButtonLink>
      </Content>
    </>
  );
};
