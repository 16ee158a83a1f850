import type { FunctionComponent as FC } from "preact";
import { Button, Form, RadioGroup, Row, Select, TextArea } from "#design";
import { kindOptions } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { specialistPaths as paths } from "../paths.ts";
import { directorSubjects } from "../subjects.ts";
import { Frame } from "./frame.tsx";

interface Props {
  readonly regions: ReadonlyMap<string, string>;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Asking for a process director. */
export const CallPage: FC<Props> = ({ regions, formKey, values, errors = {}, locale }) => {
  const t = words[locale].call;
  const field = fieldOf(values, errors);
  return (
    <Frame
      title={t.title}
      lead={t.lead}
      trail={[
        { href: paths.directory, label: words[locale].directory.title },
        { href: paths.call, label: t.title },
      ]}
      errors={errors}
      locale={locale}
    >
      <Form action={paths.call} formKey={formKey} gap="wide">
        <Select
          {...field("regio")}
          label={t.region}
          empty={words[locale].choose}
          options={[...regions].map(([value, label]) => ({ value, label }))}
        />
        <RadioGroup
          {...field("onderwerp")}
          label={t.subject}
          choices={kindOptions(directorSubjects, locale)}
        />
        <TextArea {...field("tekst")} label={t.text} help={t.textHelp} maxLength={2000} />
        <Row>
          <Button>{t.send}</Button>
        </Row>
      </Form>
    </Frame>
  );
};
