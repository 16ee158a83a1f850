import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Row,
  Section,
  Select,
  Stack,
  Text,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { GeneralAnswer } from "../schema.ts";
import { DeskHead } from "./desk-head.tsx";
import { GeneralForm } from "./general-form.tsx";

interface Props {
  readonly answer: GeneralAnswer;
  /** The other answers of the topic that it could go up in. */
  readonly others: readonly GeneralAnswer[];
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Keeping a published answer true: a new version, or one answer where there were two. */
export const RevisePage: FC<Props> = ({ answer, others, formKey, values, errors = {}, locale }) => {
  const t = deskWords[locale].revise;
  return (
    <>
      <DeskHead
        title={t.title}
        lead={answer.title}
        here={questionPaths.revision(answer.id)}
        locale={locale}
      />
      <Content theme={3}>
        <Stack gap="wide" reading>
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Text>
            <Link href={questionPaths.answer(answer.slug)}>{t.open}</Link>
          </Text>
          <GeneralForm
            action={questionPaths.revision(answer.id)}
            formKey={formKey}
            title={t.title}
            text={t.text}
            button={t.save}
            values={values}
            errors={errors}
            locale={locale}
          />
          {others.length > 0 && (
            <Section labelledBy="samenvoegen">
              <Heading level={2} id="samenvoegen">
                {t.mergeTitle}
              </Heading>
              <Text>{t.mergeText}</Text>
              <Form action={questionPaths.merge(answer.id)} formKey={formKey}>
                <Select
                  name="blijft"
                  label={t.mergeInto}
                  error={errors.blijft}
                  value={fieldValue(values, "blijft")}
                  empty={deskWords[locale].page.choose}
                  options={others.map(({ id, title }) => ({ value: id, label: title }))}
                />
                <Row>
                  <Button kind="secondary">{t.mergeSend}</Button>
                </Row>
              </Form>
            </Section>
          )}
        </Stack>
      </Content>
    </>
  );
};
