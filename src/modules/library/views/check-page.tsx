import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  Checkbox,
  Content,
  ErrorSummary,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
} from "#design";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { Definition } from "../queries/definition.ts";
import type { Sighting } from "../sightings.ts";
import { missingFrom, type Telling } from "../telling.ts";
import { FormHeader } from "./step-page.tsx";
import { ShortFacts, Story } from "./story.tsx";

interface Props {
  readonly id: string;
  readonly telling: Telling;
  readonly isRevision: boolean;
  readonly told: ReadonlySet<string>;
  readonly definition: Definition;
  readonly sightings: readonly Sighting[];
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly formKey: string;
  readonly locale: Locale;
}

/** The last step: how it reads, what is missing, what could tell of a child, and three things that only its writer knows. */
export const CheckPage: FC<Props> = (props) => {
  const { id, telling, isRevision, told, definition, errors, locale } = props;
  const t = deskWords[locale].check;
  const missing = missingFrom(telling);
  return (
    <>
      <FormHeader
        id={id}
        current="nakijken"
        title={isRevision ? t.revisionTitle : t.title}
        lead={t.lead}
        told={told}
        locale={locale}
      />
      <Content>
        <Stack gap="wide">
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {missing.length > 0 ? (
            <Alert tone="info" title={t.missing}>
              <Text>{t.missingText}</Text>
              <ul>
                {missing.map(({ field, step }) => (
                  <li key={field}>
                    <Link href={libraryPaths.step(id, step)}>{t.mend(words[locale].fields[field])}</Link>
                  </li>
                ))}
              </ul>
            </Alert>
          ) : (
            <SendForm {...props} />
          )}
          {told.size > 0 && (
            <Section labelledBy="zo-leest-het">
              <Heading level={2} id="zo-leest-het">
                {t.preview}
              </Heading>
              {telling.title !== "" && (
                <Heading level={3} look={2}>
                  {telling.title}
                </Heading>
              )}
              <Lead>{telling.summary}</Lead>
              <Side aside={<ShortFacts telling={telling} definition={definition} locale={locale} />}>
                <Story texts={telling} evidence={telling.evidence} level={3} locale={locale} />
              </Side>
            </Section>
          )}
        </Stack>
      </Content>
    </>
  );
};

const SendForm: FC<Props> = ({ id, isRevision, sightings, values, errors, formKey, locale }) => {
  const t = deskWords[locale].check;
  const tick = (name: "agree" | "unrecognisable" | "images") => (
    <Checkbox name={name} label={t[name]} checked={fieldValue(values, name) === "on"} error={errors[name]} />
  );
  const unique = [...new Map(sightings.map((each) => [each.seen, each])).values()];
  return (
    <Box>
      <Heading level={2}>{t.next}</Heading>
      <Text>{isRevision ? t.nextRevision : t.nextText}</Text>
      <Form action={libraryPaths.check(id)} formKey={formKey}>
        {unique.length > 0 && (
          <Alert tone="warning" title={t.seen} level={3}>
            <Text>{t.seenText}</Text>
            <List>
              {unique.map(({ field, seen }, i) => (
                <Checkbox
                  key={seen}
                  name="harmless"
                  id={i === 0 ? "veld-harmless" : `onschuldig-${i}`}
                  value={seen}
                  label={t.seenIn(nameOf(field, locale), seen)}
                  checked={fieldValues(values, "harmless").includes(seen)}
                  error={i === 0 ? errors.harmless : undefined}
                />
              ))}
            </List>
          </Alert>
        )}
        {isRevision && (
          <TextArea
            name="changed"
            label={t.changed}
            help={t.changedHelp}
            value={fieldValue(values, "changed")}
            error={errors.changed}
            rows={2}
            maxLength={280}
          />
        )}
        {tick("agree")}
        {tick("unrecognisable")}
        {tick("images")}
        <Row>
          <Button>{isRevision ? t.publish : t.send}</Button>
        </Row>
      </Form>
    </Box>
  );
};

/** What a reader calls a field. */
const nameOf = (field: string, locale: Locale): string =>
  (words[locale].fields as Readonly<Record<string, string>>)[field] ?? field;
