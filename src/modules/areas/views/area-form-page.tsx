import type { FunctionComponent as FC } from "preact";
import {
  Button,
  Content,
  ErrorSummary,
  Form,
  PageHeader,
  RadioGroup,
  Row,
  Stack,
  TextArea,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { madeKinds } from "../kinds.ts";
import { words } from "../messages.ts";
import { areaPaths } from "../paths.ts";
import type { MadeArea } from "../queries/made-areas.ts";

interface Props {
  /** The area that is changed; null for a new one. */
  readonly area: MadeArea | null;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** Where an area gets its name and the municipalities and swv's it is made of. */
export const AreaFormPage: FC<Props> = ({ area, formKey, values, errors, locale }) => {
  const t = words[locale];
  const [action, title] = area
    ? [areaPaths.change(area.id), t.made.changeTitle(area.name)]
    : [areaPaths.add, t.made.add];
  return (
    <>
      <PageHeader
        title={title}
        lead={area ? t.made.changeLead : t.made.lead}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: areaPaths.all, label: t.made.title },
            { href: action, label: title, current: true },
          ],
        }}
      />
      <Content>
        <Stack reading>
          <Form action={action} formKey={formKey}>
            <ErrorSummary
              title={t.mends(Object.keys(errors).length)}
              errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
            />
            <TextField
              name="naam"
              label={t.made.name}
              value={fieldValue(values, "naam")}
              error={errors.naam}
              maxLength={120}
              required
            />
            {area ? null : (
              <RadioGroup
                name="soort"
                label={t.made.kind}
                value={fieldValue(values, "soort") || "network"}
                error={errors.soort}
                choices={madeKinds.toReversed().map((kind) => ({
                  value: kind,
                  label: t.kindNames[kind],
                  note: t.made.explained[kind],
                }))}
                required
              />
            )}
            <TextArea
              name="delen"
              label={t.made.partsField}
              help={t.made.partsHelp}
              value={fieldValue(values, "delen")}
              error={errors.delen}
              rows={8}
              maxLength={20_000}
              required
            />
            <Row>
              <Button>{t.made.save}</Button>
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};
