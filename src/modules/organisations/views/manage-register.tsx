import type { ComponentChildren, FunctionComponent as FC } from "preact";
import {
  Box,
  Button,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Link,
  List,
  Row,
  Section,
  Select,
  Text,
  TextField,
} from "#design";
import { fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { identifierSchemes, schemeOf, showIdentifier } from "../identifiers.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { OverseenOrganisation } from "../queries/all-organisations.ts";
import { errorList, type Typed } from "./typed.ts";

interface Props extends Pick<OverseenOrganisation, "organisation" | "facts"> {
  readonly formKeys: Readonly<Record<"number" | "relation", string>>;
  readonly number?: Typed | undefined;
  readonly relation?: Typed | undefined;
  readonly locale: Locale;
}

/** The numbers by which registers know an organisation, for who looks after the platform. */
export const Numbers: FC<Props> = ({ organisation, facts, formKeys, number, locale }) => {
  const t = words[locale].numbers;
  return (
    <Section labelledBy="nummers">
      <Heading level={2} id="nummers">
        {t.title}
      </Heading>
      <Text>{facts.numbers.length === 0 ? t.none : t.text}</Text>
      <List>
        {facts.numbers.map(({ id, scheme, value }) => (
          <Line
            key={id}
            action={organisationPaths.endNumber(organisation.id, id)}
            end={t.end}
            endOf={t.endOf(value)}
          >
            <strong>{showIdentifier(scheme, value)}</strong> {schemeOf(scheme)?.words[locale] ?? scheme}
          </Line>
        ))}
      </List>
      <Form action={organisationPaths.addNumber(organisation.id)} formKey={formKeys.number}>
        <ErrorSummary
          title={words[locale].mends(errorList(number?.errors).length)}
          errors={errorList(number?.errors)}
        />
        <Select
          name="register"
          label={t.register}
          empty={t.registerEmpty}
          options={identifierSchemes.map(({ id, words: inWords }) => ({ value: id, label: inWords[locale] }))}
          value={fieldValue(number?.values, "register")}
          error={number?.errors.register}
          required
        />
        <TextField
          name="nummer"
          label={t.number}
          help={t.numberHelp}
          value={fieldValue(number?.values, "nummer")}
          error={number?.errors.nummer}
          spellcheck={false}
          maxLength={60}
          required
        />
        <Row>
          <Button kind="secondary">{t.add}</Button>
        </Row>
      </Form>
    </Section>
  );
};

/** To which other organisations it belongs. */
export const Relations: FC<Props> = ({ organisation, facts, formKeys, relation, locale }) => {
  const t = words[locale].relations;
  return (
    <Section labelledBy="verbanden">
      <Heading level={2} id="verbanden">
        {t.title}
      </Heading>
      {facts.belongsTo.length === 0 && <Text>{t.none}</Text>}
      <List>
        {facts.belongsTo.map(({ relationId, kind, id, name }) => (
          <Line
            key={relationId}
            action={organisationPaths.endRelation(organisation.id, relationId)}
            end={t.end}
            endOf={t.endOf(name)}
          >
            <Link href={organisationPaths.manage(id)}>{name}</Link> ({t.kinds[kind]})
          </Line>
        ))}
      </List>
      <Form action={organisationPaths.relate(organisation.id)} formKey={formKeys.relation}>
        <ErrorSummary
          title={words[locale].mends(errorList(relation?.errors).length)}
          errors={errorList(relation?.errors)}
        />
        <TextField
          name="andere"
          label={t.other}
          value={fieldValue(relation?.values, "andere")}
          error={relation?.errors.andere}
          maxLength={160}
          required
        />
        <Select
          name="hoe"
          label={t.kind}
          options={[
            { value: "board", label: t.kindBoard },
            { value: "part", label: t.kindPart },
          ]}
          value={fieldValue(relation?.values, "hoe") || (organisation.kind === "school" ? "board" : "part")}
          error={relation?.errors.hoe}
        />
        <Row>
          <Button kind="secondary">{t.add}</Button>
        </Row>
      </Form>
    </Section>
  );
};

interface LineProps {
  readonly action: string;
  readonly end: string;
  readonly endOf: string;
  readonly children: ComponentChildren;
}

/** One fact with the button that ends it. */
const Line: FC<LineProps> = ({ action, end, endOf, children }) => (
  <Box>
    <Row apart>
      <Text>{children}</Text>
      <Form action={action}>
        <Button kind="secondary">
          {end}
          <Hidden>{endOf}</Hidden>
        </Button>
      </Form>
    </Row>
  </Box>
);
