import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  Content,
  ErrorSummary,
  Facts,
  Fieldset,
  Form,
  Heading,
  Link,
  PageHeader,
  RadioGroup,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import { type Locale, shortMoment } from "#platform/locale";
import { type Item, itemKinds, refOf } from "../kinds.ts";
import { deskWords, words } from "../messages.ts";
import { newsletterPaths } from "../paths.ts";
import type { IssueWithItems, Readership } from "../queries/issues.ts";
import { deliveryStates } from "../schema.ts";
import { Done } from "./desk-page.tsx";

interface Props {
  readonly issue: IssueWithItems;
  /** What can be ticked besides. */
  readonly others: readonly Item[];
  readonly readership: Readership;
  readonly values: Fields;
  readonly errors: FieldErrors;
  /** Someone kept other words since this editor began: what was typed here is not kept yet. */
  readonly overtaken: boolean;
  readonly done: string | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** An issue at the desk: made while it can be, and what became of it after that. */
export const EditPage: FC<Props> = (props) => {
  const { issue, errors, overtaken, done, locale } = props;
  const t = deskWords[locale];
  return (
    <>
      <PageHeader
        title={issue.subject || t.untitled}
        lead={t.states[issue.state]}
        theme={2}
        breadcrumbs={{
          label: words[locale].crumbs,
          items: [
            { href: newsletterPaths.desk, label: t.title },
            { href: newsletterPaths.edit(issue.id), label: issue.subject || t.untitled, current: true },
          ],
        }}
      />
      <Content theme={2}>
        <Stack gap="wide">
          <Done done={done} locale={locale} />
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({
              ...{ name, message },
              ...(name === "items" ? { id: ticksId } : {}),
            }))}
          />
          {overtaken && (
            <Alert tone="warning" live="alert" title={t.overtaken.title}>
              <Text>
                {t.overtaken.text} <Link href={newsletterPaths.look(issue.id)}>{t.overtaken.link}</Link>
              </Text>
            </Alert>
          )}
          <Side aside={<Beside {...props} />}>
            {issue.state === "writing" ? <Making {...props} /> : <Became {...props} />}
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** The hidden field that says which words and ticks an editor began from. */
export const seenField = "gezien";

/** The first group of ticks: where an error about them belongs. */
const ticksId = "aanvinken";

const Making: FC<Props> = (props) => {
  const { issue, others, values, errors, formKey, locale } = props;
  const t = deskWords[locale];
  const ticked = fieldValues(values, "items");
  return (
    <Form action={newsletterPaths.edit(issue.id)} formKey={formKey} gap="wide">
      <input type="hidden" name={seenField} value={fieldValue(values, seenField)} />
      <TextField
        name="subject"
        label={t.subject}
        value={fieldValue(values, "subject")}
        error={errors.subject}
        maxLength={150}
      />
      <TextArea
        name="intro"
        label={t.intro}
        error={errors.intro}
        optional={t.optional}
        help={t.introHelp}
        value={fieldValue(values, "intro")}
        rows={6}
        maxLength={5000}
      />
      {issue.vanished > 0 && <Text>{t.vanished(issue.vanished)}</Text>}
      {issue.items.length > 0 && (
        <Fieldset legend={t.ticked} name="items" id={ticksId} error={errors.items}>
          {issue.items.map((item, i) => (
            <Row key={refOf(item)}>
              <Checkbox
                name="items"
                value={refOf(item)}
                label={`${item.title} (${words[locale].kinds[item.kind]})`}
                checked={ticked.includes(refOf(item))}
              />
              <TextField
                name={placeField(refOf(item))}
                type="number"
                label={t.place(item.title)}
                value={fieldValue(values, placeField(refOf(item))) || String(i + 1)}
                min="1"
                max="99"
                short
              />
            </Row>
          ))}
        </Fieldset>
      )}
      {others.length === 0 && <Text>{t.tickNone}</Text>}
      {itemKinds.map((kind) => {
        const some = others.filter((item) => item.kind === kind);
        return some.length === 0 ? null : (
          <Fieldset
            key={kind}
            legend={`${t.tick} ${words[locale].kinds[kind]}`}
            name={`tick-${kind}`}
            {...(issue.items.length === 0 && kind === others[0]?.kind
              ? { id: ticksId, error: errors.items }
              : {})}
          >
            {some.map((item) => (
              <Checkbox
                key={refOf(item)}
                name="items"
                value={refOf(item)}
                label={item.title}
                checked={ticked.includes(refOf(item))}
              />
            ))}
          </Fieldset>
        );
      })}
      <Row>
        <Button>{t.keep}</Button>
        <Button kind="secondary" formAction={newsletterPaths.test(issue.id)}>
          {t.test}
        </Button>
      </Row>
      <Sending {...props} />
    </Form>
  );
};

/** When it goes out, with all that stands on the page. */
const Sending: FC<Props> = ({ issue, readership, values, errors, locale }) => {
  const t = deskWords[locale];
  return (
    <Section boxed labelledBy="versturen">
      <Stack>
        <Heading level={2} look={3} id="versturen">
          {t.send}
        </Heading>
        <Text small>{t.sendText(t.readers(readership.readers))}</Text>
        <RadioGroup
          name="wanneer"
          label={t.when}
          value={fieldValue(values, "wanneer") || "nu"}
          choices={[
            { value: "nu", label: t.now },
            {
              value: "moment",
              label: t.moment,
              reveal: (
                <>
                  <TextField
                    name="day"
                    type="date"
                    label={t.day}
                    error={errors.day}
                    value={fieldValue(values, "day")}
                    short
                  />
                  <TextField
                    name="time"
                    type="time"
                    label={t.time}
                    error={errors.time}
                    value={fieldValue(values, "time")}
                    short
                  />
                </>
              ),
            },
          ]}
        />
        <Row>
          <Button kind="secondary" formAction={newsletterPaths.send(issue.id)}>
            {t.sendButton}
          </Button>
        </Row>
      </Stack>
    </Section>
  );
};

/** Where an item stands: a number of its own beside each. */
export const placeField = (ref: string): string => `plaats-${ref}`;

const Became: FC<Props> = ({ issue, locale }) => {
  const t = deskWords[locale];
  return (
    <Stack>
      {issue.state === "planned" && issue.sendAt && (
        <Text>{t.plannedFor(shortMoment(issue.sendAt, locale))}</Text>
      )}
      {issue.startedAt && (
        <>
          <Heading level={2}>{t.becameOf}</Heading>
          <Facts
            items={deliveryStates.flatMap((state) =>
              issue.counts[state] ? [{ term: t.counts[state], value: String(issue.counts[state]) }] : [],
            )}
          />
          {issue.slug && (
            <Text>
              <Link href={newsletterPaths.issue(issue.slug)}>{t.archive}</Link>
            </Text>
          )}
        </>
      )}
    </Stack>
  );
};

/** Looking at it, and what else can be done with it. */
const Beside: FC<Props> = ({ issue, formKey, locale }) => {
  const t = deskWords[locale];
  const { id, state } = issue;
  return (
    <Stack>
      <Row>
        <ButtonLink kind="secondary" href={newsletterPaths.look(id)}>
          {t.look}
        </ButtonLink>
      </Row>
      {state !== "writing" && (
        <Form action={newsletterPaths.test(id)} formKey={formKey}>
          <Button kind="secondary">{t.test}</Button>
        </Form>
      )}
      {state === "writing" && (
        <Form action={newsletterPaths.discard(id)} formKey={formKey}>
          <Button kind="subtle" icon="trash">
            {t.discard}
          </Button>
        </Form>
      )}
      {state === "planned" && (
        <Form action={newsletterPaths.hold(id)} formKey={formKey}>
          <Button kind="secondary">{t.hold}</Button>
        </Form>
      )}
    </Stack>
  );
};
