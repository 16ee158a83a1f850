import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Checkbox,
  Content,
  Empty,
  ErrorSummary,
  Form,
  Heading,
  LinkList,
  Row,
  Side,
  Stack,
  TextArea,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords } from "../messages.ts";
import { newsPaths } from "../paths.ts";
import type { Byline } from "../schema.ts";
import { DeskHead, Done } from "./desk-head.tsx";

interface Props {
  readonly bylines: readonly Byline[];
  /** Who is being changed; null to add someone. */
  readonly one: Byline | null;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly done: string | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** Who speak in the news, and how readers see them. */
export const BylinesPage: FC<Props> = ({ bylines, one, values, errors, done, formKey, locale }) => {
  const t = deskWords[locale].byline;
  const action = one ? newsPaths.editByline(one.id) : newsPaths.bylines;
  const filled = fieldOf(values, errors);
  const field = (name: "name" | "role" | "interest" | "about") => ({ ...filled(name), label: t[name] });
  return (
    <>
      <DeskHead title={one ? t.change(one.name) : t.title} lead={t.lead} here={action} locale={locale} />
      <Content theme={2}>
        <Stack gap="wide">
          <Done done={done} locale={locale} />
          <ErrorSummary
            title={deskWords[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          <Side
            aside={
              bylines.length === 0 ? (
                <Empty level={2} title={t.none} text={t.noneText} />
              ) : (
                <LinkList
                  label={t.title}
                  items={bylines.map(({ id, name, role }) => ({
                    ...{ href: newsPaths.editByline(id), title: name, note: role },
                  }))}
                />
              )
            }
          >
            <Form action={action} formKey={formKey}>
              <Heading level={2}>{one ? t.change(one.name) : t.add}</Heading>
              <TextField {...field("name")} maxLength={120} />
              <TextField {...field("role")} help={t.roleHelp} maxLength={200} />
              <TextField
                {...field("interest")}
                help={t.interestHelp}
                optional={deskWords[locale].optional}
                maxLength={200}
              />
              <TextArea {...field("about")} optional={deskWords[locale].optional} rows={4} maxLength={1000} />
              <Checkbox
                name="agree"
                label={t.agree}
                checked={fieldValue(values, "agree") !== ""}
                error={errors.agree}
              />
              <Row>
                <Button>{t.keep}</Button>
              </Row>
            </Form>
          </Side>
        </Stack>
      </Content>
    </>
  );
};
