import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  CheckboxGroup,
  Content,
  Disclosure,
  ErrorSummary,
  Form,
  PageHeader,
  RadioGroup,
  Row,
  Stack,
  type StepState,
  Steps,
  Text,
  TextArea,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { libraryPaths } from "../paths.ts";
import type { Definition, DefinitionFacet } from "../queries/definition.ts";
import { evidences, longest, type Step, steps } from "../telling.ts";

interface Props {
  readonly id: string;
  readonly step: Step;
  readonly definition: Definition;
  readonly isRevision: boolean;
  /** Steps in which something was told. */
  readonly told: ReadonlySet<string>;
  readonly values: Fields;
  readonly errors: FieldErrors;
  /** What was kept in the step before and seems to be about a child. */
  readonly seen: readonly string[];
  readonly locale: Locale;
}

/** The facets that matter most at a step are in sight; the others behind one line. */
const inSight = 2;

/** One step of telling an example. Nothing is required: what is missing is asked before it is sent. */
export const StepPage: FC<Props> = (props) => {
  const { id, step, definition, isRevision, errors, seen, locale } = props;
  const t = deskWords[locale].form;
  const place = steps.findIndex((each) => each.id === step.id);
  const before = steps[place - 1];
  const facets = definition.facets.filter(({ facet }) => (step.facets as readonly string[]).includes(facet));
  return (
    <>
      <FormHeader
        {...props}
        current={step.id}
        title={t.steps[step.id]}
        lead={isRevision ? t.revisionLead : t.lead}
      />
      <Content>
        <Stack gap="wide" reading>
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {seen.map((each) => (
            <Alert key={each} tone="warning">
              <Text>{t.childHint(each)}</Text>
            </Alert>
          ))}
          <Form action={libraryPaths.step(id, step.id)} gap="wide">
            {step.id === "verhaal" && (
              <>
                <Line {...props} name="title" most={longest.title} />
                <Long {...props} name="summary" rows={2} most={longest.summary} />
              </>
            )}
            {step.id === "voor-wie" && <PlaceAndAges {...props} />}
            {step.texts.map((name) => (
              <Long key={name} {...props} name={name} most={longest.text} />
            ))}
            {step.id === "resultaat" && (
              <RadioGroup
                name="evidence"
                label={t.evidence}
                help={t.evidenceHelp}
                value={fieldValue(props.values, "evidence")}
                error={errors.evidence}
                choices={evidences.map((value) => ({
                  value,
                  label: words[locale].evidence[value],
                  note: words[locale].evidenceText[value],
                }))}
              />
            )}
            {facets.slice(0, inSight).map((facet) => (
              <Ticks key={facet.facet} {...props} facet={facet} />
            ))}
            {facets.length > inSight && (
              <Disclosure summary={t.more}>
                {facets.slice(inSight).map((facet) => (
                  <Ticks key={facet.facet} {...props} facet={facet} />
                ))}
              </Disclosure>
            )}
            <Row>
              <Button>{t.next}</Button>
              <Button kind="secondary" name="stop" value="ja">
                {t.stop}
              </Button>
              {before && (
                <ButtonLink kind="subtle" href={libraryPaths.step(id, before.id)}>
                  {t.back}
                </ButtonLink>
              )}
            </Row>
          </Form>
        </Stack>
      </Content>
    </>
  );
};

type StepName = keyof (typeof deskWords)["nl"]["form"]["steps"];

interface HeaderProps {
  readonly id: string;
  readonly current: StepName;
  readonly title: string;
  readonly lead: string;
  readonly told: ReadonlySet<string>;
  readonly locale: Locale;
}

/** Above every step, also the last one that checks. */
export const FormHeader: FC<HeaderProps> = ({ id, current, title, lead, told, locale }) => {
  const t = deskWords[locale];
  const names: readonly StepName[] = [...steps.map((step) => step.id), "nakijken"];
  const state = (name: StepName): StepState => (name === current ? "now" : told.has(name) ? "done" : "later");
  return (
    <PageHeader
      title={title}
      lead={lead}
      breadcrumbs={{
        label: words[locale].crumbs,
        items: [
          { href: libraryPaths.mine, label: t.mine.title },
          {
            href: current === "nakijken" ? libraryPaths.check(id) : libraryPaths.step(id, current),
            label: title,
            current: true,
          },
        ],
      }}
    >
      <Steps
        label={t.form.stepsLabel}
        now={t.form.stepNow(names.indexOf(current) + 1, names.length, t.form.steps[current])}
        done={t.form.stepDone}
        steps={names.map((name) => ({ label: t.form.steps[name], state: state(name) }))}
      />
    </PageHeader>
  );
};

type Labelled = keyof (typeof deskWords)["nl"]["form"]["labels"];

const wordsOf = ({ values, errors, locale }: Props, name: Labelled) => {
  const t = deskWords[locale].form;
  return {
    ...fieldOf(values, errors)(name),
    label: t.labels[name],
    ...(t.helps[name] === "" ? {} : { help: t.helps[name] }),
  };
};

const Line: FC<Props & { readonly name: Labelled; readonly most: number }> = ({ name, most, ...props }) => (
  <TextField {...wordsOf(props, name)} maxLength={most} />
);

const Long: FC<Props & { readonly name: Labelled; readonly most: number; readonly rows?: number }> = ({
  name,
  most,
  rows = 4,
  ...props
}) => <TextArea {...wordsOf(props, name)} rows={rows} maxLength={most} />;

const PlaceAndAges: FC<Props> = ({ values, errors, locale }) => {
  const t = deskWords[locale].form;
  return (
    <>
      <TextField
        name="areaName"
        label={t.place}
        help={t.placeHelp}
        value={fieldValue(values, "areaName")}
        error={errors.areaName}
        maxLength={120}
      />
      <Row>
        {(["agesFrom", "agesTo"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t[name]}
            value={fieldValue(values, name)}
            error={errors[name]}
            inputmode="numeric"
            short
          />
        ))}
      </Row>
    </>
  );
};

const Ticks: FC<Props & { readonly facet: DefinitionFacet }> = ({ facet, values, locale }) => (
  <CheckboxGroup
    name="tags"
    id={`tags-${facet.facet}`}
    label={facet.words[locale]}
    choices={facet.terms.map(({ tag, words: named }) => ({ value: tag, label: named[locale] }))}
    values={fieldValues(values, "tags")}
  />
);
