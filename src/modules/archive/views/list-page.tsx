import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Content,
  Empty,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  LinkList,
  PageHeader,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
} from "#design";
import { type FieldErrors, type Fields, fieldOf } from "#platform/http";
import { type Locale, shortMoment } from "#platform/locale";
import { words } from "../messages.ts";
import { archivePaths as paths } from "../paths.ts";
import type { NamedImport } from "../queries/imports.ts";
import { largestArchive } from "../stored.ts";

interface Props {
  readonly imports: readonly NamedImport[];
  readonly errors: FieldErrors;
  readonly values: Fields;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Where an editor hands in an archive, and finds those that were handed in. */
export const ListPage: FC<Props> = ({ imports, errors, values, formKey, locale }) => {
  const t = words[locale];
  return (
    <>
      <PageHeader
        title={t.list.title}
        lead={t.list.lead}
        slug="archief"
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: paths.list, label: t.list.title, current: true },
          ],
        }}
      />
      <Content>
        <Side
          aside={
            <Section boxed labelledBy="zo-gaat-het">
              <Heading level={2} look={3} id="zo-gaat-het">
                {t.list.how}
              </Heading>
              {t.list.steps.map((step) => (
                <Text key={step} small>
                  {step}
                </Text>
              ))}
              <Text small soft>
                {t.list.safe}
              </Text>
            </Section>
          }
        >
          <Stack gap="wide">
            <ErrorSummary
              title={t.list.problem}
              errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
            />
            <Section labelledBy="inleveren">
              <Heading level={2} id="inleveren">
                {t.list.form}
              </Heading>
              <Text>{t.list.formText}</Text>
              <Form action={paths.list} formKey={formKey} files>
                <FileField
                  name="bestand"
                  label={t.list.file}
                  help={t.list.fileHelp}
                  error={errors.bestand}
                  accept=".xml,.txt"
                  largest={{ bytes: largestArchive, words: t.list.tooLarge }}
                />
                <Row>
                  <Button busyWords={t.list.busy}>{t.list.submit}</Button>
                </Row>
              </Form>
            </Section>
            <Section labelledBy="plakken">
              <Heading level={2} id="plakken">
                {t.list.paste}
              </Heading>
              <Text>{t.list.pasteText}</Text>
              <Form action={paths.paste} formKey={formKey}>
                <TextArea {...fieldOf(values, errors)("tekst")} label={t.list.pasteField} rows={8} />
                <Row>
                  <Button kind="secondary">{t.list.submit}</Button>
                </Row>
              </Form>
            </Section>
            <Section labelledBy="eerder">
              <Heading level={2} id="eerder">
                {t.list.log}
              </Heading>
              {imports.length === 0 ? (
                <Empty title={t.list.none} text={t.list.noneText} />
              ) : (
                <LinkList
                  items={imports.map(({ id, name, state, handedAt, handedByName }) => ({
                    href: paths.one(id),
                    title: name,
                    note: `${t.states[state]}. ${t.one.by(handedByName, shortMoment(handedAt, locale))}`,
                  }))}
                />
              )}
            </Section>
          </Stack>
        </Side>
      </Content>
    </>
  );
};
