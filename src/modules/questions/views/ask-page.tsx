import type { FunctionComponent as FC } from "preact";
import {
  Button,
  ButtonLink,
  Checkbox,
  Content,
  Disclosure,
  Empty,
  ErrorSummary,
  Follows,
  Form,
  Heading,
  Link,
  RadioGroup,
  Row,
  Section,
  Select,
  Side,
  Stack,
  Tasks,
  Text,
  TextArea,
  TextField,
} from "#design";
import { kindOptions, sectors } from "#modules/people";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { roles } from "../roles.ts";
import type { GeneralAnswer, Topic } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { AnswerBody } from "./answer-body.tsx";
import { DangerAlert } from "./danger-alert.tsx";
import { QuestionHead } from "./head.tsx";
import { StopNotice, type Stopped } from "./stop-notice.tsx";

interface Props {
  readonly topics: readonly Topic[];
  /** The address is that of the account; name and address are not asked. */
  readonly signedIn: boolean;
  readonly formKey: string;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  /** Answers that may be the one; null before anyone looked. */
  readonly found: readonly GeneralAnswer[] | null;
  /** They pressed send, and are asked to look first. */
  readonly first?: boolean;
  readonly stopped?: Stopped | undefined;
  readonly locale: Locale;
}

/** Where answers that may be the one stand on the page. */
export const maybeId = "misschien";

/** Asking: what, about what, who; and while one types, what was answered before. */
export const AskPage: FC<Props> = (props) => {
  const { topics, signedIn, formKey, values, errors = {}, stopped, locale } = props;
  const t = words[locale].ask;
  const field = fieldOf(values, errors);
  return (
    <>
      <QuestionHead title={t.title} lead={t.lead} here={questionPaths.ask} locale={locale} />
      <Content theme={3}>
        {topics.length === 0 ? (
          <Empty level={2} title={t.noTopics} text={t.noTopicsText} />
        ) : (
          <Side aside={<Aside topics={topics} locale={locale} />}>
            <Form action={questionPaths.ask} formKey={formKey} gap="wide">
              <ErrorSummary
                title={words[locale].mends(Object.keys(errors).length)}
                errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
              />
              {stopped && <StopNotice stopped={stopped} role={fieldValue(values, "rol")} locale={locale} />}
              <Stack>
                <TextArea {...field("tekst")} label={t.text} help={t.textHelp} rows={6} maxLength={4000} />
                <Row>
                  <Button kind="secondary" name="kijk" value="ja" icon="search">
                    {t.look}
                  </Button>
                </Row>
              </Stack>
              <Follows id={maybeId} field="tekst" button="kijk">
                <Maybe {...props} />
              </Follows>
              <RadioGroup
                {...field("onderwerp")}
                label={t.topic}
                choices={topics.map((topic) => ({
                  value: topic.slug,
                  label: topicTitle(topic, locale),
                  note: t.topicNote(topic.house, topic.termDays),
                }))}
              />
              <RadioGroup
                {...field("over")}
                label={t.about}
                choices={[
                  { value: "algemeen", label: t.aboutGeneral },
                  { value: "kind", label: t.aboutChild },
                ]}
              />
              <Stack>
                <Select
                  {...field("rol")}
                  label={t.role}
                  empty={t.choose}
                  options={kindOptions(roles, locale)}
                />
                <Select
                  {...field("sector")}
                  label={t.sector}
                  empty={t.choose}
                  options={kindOptions(sectors, locale)}
                />
                <TextField
                  {...field("regio")}
                  label={t.region}
                  help={t.regionHelp}
                  optional={words[locale].optional}
                  maxLength={80}
                />
              </Stack>
              <RadioGroup
                {...field("plaatsen")}
                label={t.publish}
                choices={[
                  { value: "ja", label: t.publishYes },
                  { value: "nee", label: t.publishNo },
                ]}
              />
              <Stack>
                {!signedIn && (
                  <>
                    <TextField {...field("naam")} label={t.name} autocomplete="name" maxLength={120} />
                    <TextField
                      {...field("email")}
                      type="email"
                      label={t.email}
                      help={t.emailHelp}
                      autocomplete="email"
                      maxLength={200}
                    />
                  </>
                )}
                <Checkbox
                  name="verborgen"
                  value="ja"
                  label={t.hidden}
                  checked={fieldValue(values, "verborgen") === "ja"}
                />
              </Stack>
              <Row>
                <Button icon="send" busyWords={t.sending}>
                  {t.send}
                </Button>
              </Row>
              <Text small soft>
                {t.privacy}
              </Text>
            </Form>
          </Side>
        )}
      </Content>
    </>
  );
};

/** Up to five answers, each to be read here; one that helps ends it, and nothing is sent. */
const Maybe: FC<Props> = ({ found, first, locale }) => {
  const t = words[locale].ask;
  if (!found) return null;
  return (
    <>
      <input type="hidden" name="gezien" value="ja" />
      {found.length === 0 ? (
        <Text soft>{t.maybeNone}</Text>
      ) : (
        <Section boxed labelledBy="misschien-kop">
          <Heading level={2} look={3} id="misschien-kop">
            {t.maybe}
          </Heading>
          {first && <Text>{t.maybeFirst}</Text>}
          {found.map((answer) => (
            <Disclosure key={answer.id} summary={answer.title}>
              <AnswerBody answer={answer} locale={locale} />
              <Row>
                <Button kind="secondary" name="geholpen" value={answer.slug} icon="thumb-up">
                  {t.helped}
                </Button>
                <Link href={questionPaths.answer(answer.slug)}>{t.wholeAnswer}</Link>
              </Row>
            </Disclosure>
          ))}
        </Section>
      )}
    </>
  );
};

const Aside: FC<{ readonly topics: readonly Topic[]; readonly locale: Locale }> = ({ topics, locale }) => {
  const t = words[locale].ask;
  const houses = [...Map.groupBy(topics, ({ house }) => house)];
  return (
    <>
      <Section boxed labelledBy="lezers">
        <Heading level={2} look={3} id="lezers">
          {t.readers}
        </Heading>
        <Tasks
          items={houses.map(([house, some]) => ({
            icon: "users",
            text: (
              <>
                <b>{house}</b>: {some.map((topic) => topicTitle(topic, locale).toLowerCase()).join(", ")}
              </>
            ),
          }))}
        />
      </Section>
      <Section labelledBy="verder">
        <Heading level={2} look={3} id="verder">
          {t.next}
        </Heading>
        <Tasks
          items={t.steps.map((text, i) => ({
            icon: (["mail", "user", "message-circle"] as const)[i]!,
            text,
          }))}
        />
        <Row>
          <ButtonLink kind="subtle" href={questionPaths.answers}>
            {words[locale].asked.more}
          </ButtonLink>
        </Row>
      </Section>
      <DangerAlert locale={locale} />
    </>
  );
};
