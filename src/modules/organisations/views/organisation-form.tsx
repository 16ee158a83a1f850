import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Checkbox,
  Content,
  ErrorSummary,
  Form,
  PageHeader,
  Row,
  Select,
  Stack,
  TextField,
} from "#design";
import { kindOptions, organisationKinds } from "#modules/people";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import { errorList, type Typed } from "./typed.ts";

interface Props {
  readonly action: string;
  readonly formKey: string;
  readonly submit: string;
  /** What stands in the fields, and what to mend when it came back. */
  readonly typed: Typed;
  readonly locale: Locale;
}

/** What an organisation is called, and where it belongs. */
export const OrganisationForm: FC<Props> = ({ action, formKey, submit, typed, locale }) => {
  const t = words[locale];
  const { values, errors } = typed;
  return (
    <Form action={action} formKey={formKey}>
      <ErrorSummary title={t.mends(errorList(errors).length)} errors={errorList(errors)} />
      <TextField
        name="naam"
        label={t.form.name}
        value={fieldValue(values, "naam")}
        error={errors.naam}
        maxLength={160}
        required
      />
      <Select
        name="soort"
        label={t.form.kind}
        empty={t.form.kindEmpty}
        options={kindOptions(organisationKinds, locale, fieldValue(values, "soort"))}
        value={fieldValue(values, "soort")}
        error={errors.soort}
        required
      />
      <TextField
        name="regio"
        label={t.form.region}
        optional={t.optional}
        value={fieldValue(values, "regio")}
        error={errors.regio}
        maxLength={120}
      />
      <TextField
        name="postcode"
        label={t.form.postcode}
        optional={t.optional}
        value={fieldValue(values, "postcode")}
        error={errors.postcode}
        maxLength={10}
        short
      />
      <TextField
        name="plaats"
        label={t.form.place}
        optional={t.optional}
        value={fieldValue(values, "plaats")}
        error={errors.plaats}
        maxLength={80}
      />
      <TextField
        name="domein"
        label={t.form.domain}
        help={t.form.domainHelp}
        optional={t.optional}
        value={fieldValue(values, "domein")}
        error={errors.domein}
        spellcheck={false}
        maxLength={253}
      />
      <Checkbox
        name="openbaar"
        label={t.form.listed}
        help={t.form.listedHelp}
        checked={fieldValue(values, "openbaar") === "on"}
      />
      <Row>
        <Button>{submit}</Button>
      </Row>
    </Form>
  );
};

/** The page on which an organisation is added. */
export const AddPage: FC<Pick<Props, "formKey" | "typed" | "locale">> = (props) => {
  const t = words[props.locale];
  return (
    <>
      <PageHeader
        title={t.form.newTitle}
        lead={t.form.newLead}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: "/", label: t.home },
            { href: organisationPaths.all, label: t.all.title },
            { href: organisationPaths.add, label: t.form.newTitle, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading>
          <OrganisationForm {...props} action={organisationPaths.all} submit={t.form.make} />
        </Stack>
      </Content>
    </>
  );
};
