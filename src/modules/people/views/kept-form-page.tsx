import type { FunctionComponent as FC } from "preact";
import { Button, Content, Form, PageHeader, Row, Stack, TextArea, TextField } from "#design";
import { type Fields, fieldValue, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { peoplePaths } from "../paths.ts";

interface Props {
  readonly locale: Locale;
  readonly formKey: string;
  /** Where the form was going. */
  readonly action: string;
  readonly fields: Fields;
}

/** What someone had written when their session ended: to send after all, or to throw away. */
export const KeptFormPage: FC<Props> = ({ locale, formKey, action, fields }) => {
  const t = words[locale].kept;
  const names = Object.keys(fields);
  const written = names.filter((name) => isWriting(fields, name));
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} slug="verder" />
      <Content>
        <Stack reading>
          <Form action={action} formKey={formKey}>
            {written.map((name, i) => (
              <Written
                key={name}
                name={name}
                label={t.text(i + 1, written.length)}
                value={fieldValue(fields, name)}
              />
            ))}
            {names
              .filter((name) => !written.includes(name))
              .flatMap((name) =>
                fieldValues(fields, name).map((value) => (
                  <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
                )),
              )}
            <Row>
              <Button icon="send" busyWords={t.sending}>
                {t.send}
              </Button>
            </Row>
          </Form>
          <Form action={peoplePaths.dropKeptForm} formKey={formKey}>
            <Button kind="subtle" icon="trash">
              {t.drop}
            </Button>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

interface WrittenProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** As high as its text: a line for a name, more for a story. */
const Written: FC<WrittenProps> = ({ name, label, value }) =>
  value.includes("\n") || value.length > 60 ? (
    <TextArea name={name} label={label} value={value} rows={8} />
  ) : (
    <TextField name={name} label={label} value={value} />
  );

/** Something a person wrote, rather than a choice or an id: those hold no spaces. */
function isWriting(fields: Fields, name: string): boolean {
  const value = fields[name];
  return typeof value === "string" && /\s/.test(value.trim());
}
