import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Empty,
  Fieldset,
  Form,
  Heading,
  LinkList,
  Row,
  Section,
  Select,
  Text,
  TextField,
  WorkPage,
} from "#design";
import type { MadeArea } from "#modules/areas";
import { peoplePaths } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { supportPaths } from "../paths.ts";
import { type Ledger, sides } from "../schema.ts";
import { available, dayParts } from "../sums.ts";

interface Props {
  readonly ledgers: readonly (Ledger & { readonly region: string })[];
  readonly regions: readonly MadeArea[];
  /** Regions that share an swv with the chosen one, when there are. */
  readonly overlaps: readonly string[];
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** What the programme sees: how each region stands, and opening a ledger for one. */
export const SetupPage: FC<Props> = (props) => {
  const { ledgers, errors = {}, locale } = props;
  const t = words[locale].setup;
  return (
    <WorkPage
      title={t.title}
      lead={t.lead}
      breadcrumbs={{
        label: words[locale].crumbs,
        items: [
          { href: peoplePaths.mine, label: words[locale].start },
          { href: supportPaths.setup, label: t.title },
        ],
      }}
      mends={words[locale].mends(Object.keys(errors).length)}
      errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
    >
      {ledgers.length === 0 ? (
        <Empty level={2} title={t.none} />
      ) : (
        <LinkList
          label={t.title}
          items={ledgers.map((ledger) => ({
            href: supportPaths.ledger(ledger.id),
            title: words[locale].ledger.title(ledger.region, ledger.year),
            note: t.row(
              words[locale].dayParts(dayParts(available(ledger), locale)),
              dayParts(ledger.reserved, locale),
              dayParts(ledger.used, locale),
              dayParts(ledger.granted, locale),
            ),
          }))}
        />
      )}
      <OpenForm {...props} />
    </WorkPage>
  );
};

const OpenForm: FC<Props> = ({ regions, overlaps, formKey, values, errors = {}, locale }) => {
  const t = words[locale].setup;
  const field = fieldOf(values, errors);
  return (
    <Section boxed labelledBy="openen">
      <Heading level={2} look={3} id="openen">
        {t.open}
      </Heading>
      {regions.length === 0 ? (
        <Text>{t.noRegions}</Text>
      ) : (
        <Form action={supportPaths.setup} formKey={formKey}>
          {overlaps.length > 0 && (
            <Alert tone="warning" title={t.overlapTitle} live="alert">
              <Text>{t.overlaps(overlaps.join(", "))}</Text>
            </Alert>
          )}
          <Select
            {...field("regio")}
            label={t.region}
            empty={words[locale].choose}
            options={regions.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField {...field("jaar")} label={t.year} type="number" short />
          <TextField {...field("aantal")} label={t.units} maxLength={5} short />
          <TextField {...field("reden")} label={t.reason} maxLength={500} />
          {sides.map((side) => (
            <Fieldset key={side} legend={words[locale].ledger.sides[side]} name={side}>
              <TextField {...field(`${side}Organisatie`)} label={t.organisation} maxLength={200} />
              <TextField {...field(`${side}Naam`)} label={t.name} maxLength={120} />
              <TextField {...field(`${side}Email`)} type="email" label={t.email} maxLength={200} />
            </Fieldset>
          ))}
          {(overlaps.length > 0 || fieldValue(values, "overlap") !== "") && (
            <TextField {...field("overlap")} label={t.overlapReason} maxLength={500} />
          )}
          <Row>
            <Button>{t.send}</Button>
          </Row>
        </Form>
      )}
    </Section>
  );
};
