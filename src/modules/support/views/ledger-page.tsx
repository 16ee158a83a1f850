import type { FunctionComponent as FC, VNode } from "preact";
import {
  Alert,
  Button,
  Disclosure,
  Facts,
  Figures,
  Form,
  Heading,
  RadioGroup,
  Row,
  Section,
  Select,
  Table,
  Text,
  TextField,
  WorkPage,
} from "#design";
import { peoplePaths } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import { isoDay, type Locale, plainDay } from "#platform/locale";
import { words } from "../messages.ts";
import { supportPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { LedgerPageData } from "../queries/ledger.ts";
import { available, dayParts } from "../sums.ts";

interface Props extends LedgerPageData {
  /** What modules upstairs bring to a purpose: the request it belongs to. */
  readonly about: ReadonlyMap<string, readonly VNode[]>;
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** From here on the page warns: one day-part left, in halves. */
const nearlyUp = 2;

/** How the day-parts of a region stand, what is left before anyone commits, and every line with its reason. */
export const LedgerPage: FC<Props> = (props) => {
  const { ledger, region, done, errors = {}, locale } = props;
  const t = words[locale].ledger;
  const title = t.title(region, ledger.year);
  const left = available(ledger);
  return (
    <WorkPage
      title={title}
      lead={t.lead}
      breadcrumbs={{
        label: words[locale].crumbs,
        items: [
          { href: peoplePaths.mine, label: words[locale].start },
          { href: supportPaths.ledger(ledger.id), label: title },
        ],
      }}
      said={done && t.done[done]}
      mends={words[locale].mends(Object.keys(errors).length)}
      errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
      aside={<Partners {...props} />}
    >
      {left <= nearlyUp && (
        <Alert tone="warning" title={t.nearlyUp}>
          <Text>{t.nearlyUpText(words[locale].dayParts(dayParts(left, locale)))}</Text>
        </Alert>
      )}
      {ledger.overlapReason && (
        <Alert tone="info">
          <Text>{t.overlap(ledger.overlapReason)}</Text>
        </Alert>
      )}
      <Figures
        items={[
          { value: dayParts(left, locale), text: t.left },
          { value: dayParts(ledger.reserved, locale), text: t.reserved },
          { value: dayParts(ledger.used, locale), text: t.used },
          { value: dayParts(ledger.granted, locale), text: t.granted },
        ]}
      />
      <Purposes {...props} />
      <Reserve {...props} />
      {props.purposes.length > 0 && <WriteLine {...props} />}
      {props.purposes.some(({ reserved }) => reserved > 0) && <Split {...props} />}
      <Lines {...props} />
    </WorkPage>
  );
};

const Purposes: FC<Props> = ({ purposes, about, locale }) => {
  const t = words[locale].ledger;
  const { dayParts: say } = words[locale];
  return (
    <Section labelledBy="waarvoor">
      <Heading level={2} look={3} id="waarvoor">
        {t.purposes}
      </Heading>
      {purposes.length === 0 && <Text soft>{t.purposeNone}</Text>}
      <Facts
        items={purposes.map(({ id, title, reserved, used }) => ({
          icon: "target-arrow",
          term: title,
          value: (
            <>
              {t.purpose(say(dayParts(reserved, locale)), say(dayParts(used, locale)))}
              {about.has(id) && <br />}
              {about.get(id)}
            </>
          ),
        }))}
      />
    </Section>
  );
};

const Reserve: FC<Props> = (props) => {
  const { ledger, formKey, locale } = props;
  const t = words[locale].ledger;
  const field = fieldOf(props.values, props.errors);
  return (
    <Section boxed labelledBy="reserveren">
      <Heading level={2} look={3} id="reserveren">
        {t.reserveTitle}
      </Heading>
      <Text>{t.reserveText(words[locale].dayParts(dayParts(available(ledger), locale)))}</Text>
      <Form action={supportPaths.line(ledger.id)} formKey={formKey}>
        <input type="hidden" name="wat" value="reserve" />
        <TextField {...field("waarvoor")} label={t.purposeField} maxLength={200} />
        <TextField {...field("aantal")} label={t.units} help={t.unitsHelp} maxLength={5} short />
        <TextField {...field("reden")} label={t.reason} maxLength={500} />
        <Row>
          <Button>{t.reserve}</Button>
        </Row>
      </Form>
    </Section>
  );
};

const WriteLine: FC<Props> = (props) => {
  const { ledger, runs, me, purposes, formKey, values, errors = {}, locale } = props;
  const t = words[locale].ledger;
  const named = (name: string) => ({
    name,
    id: `regel-${name}`,
    value: fieldValue(values, "formulier") === "regel" ? fieldValue(values, name) : "",
    error: fieldValue(values, "formulier") === "regel" ? errors[name] : undefined,
  });
  const kinds = (["spend", "return", "plan", "correct", "override"] as const).filter((kind) =>
    can.write(runs, me !== null, kind),
  );
  return (
    <Disclosure summary={t.writeTitle} open={fieldValue(values, "formulier") === "regel"}>
      <Form action={supportPaths.line(ledger.id)} formKey={formKey}>
        <input type="hidden" name="formulier" value="regel" />
        <RadioGroup
          {...named("wat")}
          label={t.what}
          choices={kinds.map((kind) => ({ value: kind, label: t.options[kind] }))}
        />
        <Select
          {...named("doel")}
          label={t.whatFor}
          empty={words[locale].choose}
          options={purposes.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField {...named("aantal")} label={t.units} help={t.unitsHelp} maxLength={5} short />
        <TextField {...named("reden")} label={t.reason} maxLength={500} />
        <Row>
          <Button kind="secondary">{t.write}</Button>
        </Row>
      </Form>
    </Disclosure>
  );
};

const Split: FC<Props> = (props) => {
  const { ledger, purposes, formKey, values, errors = {}, locale } = props;
  const t = words[locale].ledger;
  const mine = fieldValue(values, "formulier") === "splitsing";
  const named = (name: string) => ({
    name,
    id: `splits-${name}`,
    value: mine ? fieldValue(values, name) : "",
    error: mine ? errors[name] : undefined,
  });
  return (
    <Disclosure summary={t.splitTitle} open={mine}>
      <Form action={supportPaths.split(ledger.id)} formKey={formKey}>
        <input type="hidden" name="formulier" value="splitsing" />
        <Select
          {...named("doel")}
          label={t.splitFrom}
          empty={words[locale].choose}
          options={purposes
            .filter(({ reserved }) => reserved > 0)
            .map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextField {...named("waarvoor")} label={t.splitTo} maxLength={200} />
        <TextField {...named("aantal")} label={t.units} help={t.unitsHelp} maxLength={5} short />
        <TextField {...named("reden")} label={t.reason} maxLength={500} />
        <Row>
          <Button kind="secondary">{t.split}</Button>
        </Row>
      </Form>
    </Disclosure>
  );
};

const Lines: FC<Props> = ({ lines, purposes, partners, locale }) => {
  const t = words[locale].ledger;
  const titles = new Map(purposes.map(({ id, title }) => [id, title]));
  const who = new Map(partners.map(({ id, organisation }) => [id, organisation]));
  const { columns: c } = t;
  return (
    <Section>
      <Heading level={2} look={3}>
        {t.lines}
      </Heading>
      <Text soft>{t.linesText}</Text>
      <Table
        caption={t.lines}
        hideCaption
        columns={[
          { label: c.number, number: true },
          { label: c.date },
          { label: c.kind },
          { label: c.units, number: true },
          { label: c.purpose },
          { label: c.reason },
          { label: c.who },
        ]}
        rows={lines.map(({ number, at, kind, units, purposeId, reason, partnerId, author }) => ({
          key: String(number),
          cells: [
            String(number),
            plainDay(isoDay(at), locale).replaceAll(" ", "\u00a0"),
            t.kinds[kind],
            dayParts(units, locale),
            (purposeId && titles.get(purposeId)) || "",
            reason,
            (partnerId && who.get(partnerId)) || author || t.programme,
          ],
        }))}
      />
    </Section>
  );
};

const Partners: FC<Props> = ({ partners, locale }) => {
  const t = words[locale].ledger;
  return (
    <Section boxed labelledBy="kanten">
      <Heading level={2} look={3} id="kanten">
        {t.partners}
      </Heading>
      <Facts
        items={partners
          .filter(({ until }) => until === null)
          .map(({ side, organisation, name }) => ({
            icon: side === "swv" ? ("school" as const) : ("building-community" as const),
            term: t.sides[side],
            value: [organisation, name].filter(Boolean).join(", "),
          }))}
      />
    </Section>
  );
};
