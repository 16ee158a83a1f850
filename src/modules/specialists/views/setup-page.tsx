import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  Empty,
  Form,
  Heading,
  Row,
  Section,
  Text,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { specialistPaths as paths } from "../paths.ts";
import type { Listed } from "../queries/directory.ts";
import { type SpecialistKind, specialistKinds } from "../schema.ts";
import { ProfileFields } from "./availability-page.tsx";
import { Frame } from "./frame.tsx";
import { ProfileFacts } from "./profile-facts.tsx";

interface Props {
  readonly people: readonly Listed[];
  /** What the form adds: its subjects depend on it. */
  readonly kind: SpecialistKind;
  readonly regions: ReadonlyMap<string, string>;
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Who stands in the directory, and putting someone in it: for who runs the site. */
export const SetupPage: FC<Props> = ({
  people,
  kind,
  regions,
  formKey,
  done,
  values,
  errors = {},
  locale,
}) => {
  const t = words[locale].setup;
  const field = fieldOf(values, errors);
  return (
    <Frame
      title={t.title}
      lead={t.lead}
      trail={[{ href: paths.setup, label: t.title }]}
      said={done && t.done[done]}
      errors={errors}
      locale={locale}
    >
      <Section boxed labelledBy="erbij">
        <Heading level={2} look={3} id="erbij">
          {`${t.add}: ${words[locale].kinds[kind].toLowerCase()}`}
        </Heading>
        <Row>
          {specialistKinds
            .filter((each) => each !== kind)
            .map((each) => (
              <ButtonLink key={each} kind="secondary" href={`${paths.setup}?als=${each}`}>
                {words[locale].kinds[each]}
              </ButtonLink>
            ))}
        </Row>
        <Form action={paths.setup} formKey={formKey}>
          <input type="hidden" name="als" value={kind} />
          <TextField {...field("naam")} label={t.name} maxLength={120} />
          <TextField {...field("email")} type="email" label={t.email} help={t.emailHelp} maxLength={200} />
          <TextField {...field("organisatie")} label={t.organisation} maxLength={200} />
          <CheckboxGroup
            name="regios"
            label={t.regions}
            help={t.regionsHelp}
            values={fieldValues(values, "regios")}
            choices={[...regions].map(([value, label]) => ({ value, label }))}
          />
          <ProfileFields kind={kind} within="nieuw" values={values} errors={errors} locale={locale} />
          <Row>
            <Button>{t.send}</Button>
          </Row>
        </Form>
      </Section>
      {people.length === 0 && <Empty level={2} title={t.none} />}
      {people.map((who) => (
        <Section key={who.id} boxed>
          <Heading level={2} look={3}>
            {who.name}
          </Heading>
          <Text soft>{[words[locale].kinds[who.kind], who.organisation].filter(Boolean).join(", ")}</Text>
          <ProfileFacts who={who} regions={regions} locale={locale} />
          <Form action={paths.end}>
            <input type="hidden" name="wie" value={who.id} />
            <Row>
              <Button kind="secondary">{t.endOf(who.name)}</Button>
            </Row>
          </Form>
        </Section>
      ))}
    </Frame>
  );
};
