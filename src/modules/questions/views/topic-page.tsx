import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Badge,
  Button,
  Content,
  Disclosure,
  Empty,
  ErrorSummary,
  Figures,
  Form,
  Heading,
  Link,
  LinkList,
  RadioGroup,
  Row,
  Section,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import { isoDay, type Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import { can } from "../policy.ts";
import type { TopicPageData } from "../queries/topic-page.ts";
import { topicTitle } from "../topic-title.ts";
import { dayInWords } from "./day-in-words.ts";
import { DeskHead } from "./desk-head.tsx";

interface Props extends TopicPageData {
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** One topic of the desk: what many ask, who answers, with which texts, what stands on the site, and how it goes. */
export const TopicPage: FC<Props> = (props) => {
  const { topic, radars, done, errors = {}, locale } = props;
  const t = deskWords[locale].topic;
  const said = done && t.done[done];
  return (
    <>
      <DeskHead
        title={topicTitle(topic, locale)}
        lead={t.lead(topic.house, topic.termDays)}
        here={questionPaths.topic(topic.slug)}
        locale={locale}
      />
      <Content theme={3}>
        <Stack gap="wide" reading>
          {said && (
            <Alert tone="ok" live="status">
              <Text>{said}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={words[locale].mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {radars.map((radar) => (
            <RadarNotice key={radar.id} radar={radar} {...props} />
          ))}
          <Pool {...props} />
          <Texts {...props} />
          <Published {...props} />
          <InFigures {...props} />
        </Stack>
      </Content>
    </>
  );
};

const RadarNotice: FC<Props & { readonly radar: Props["radars"][number] }> = ({
  radar,
  topic,
  me,
  formKey,
  locale,
}) => {
  const t = deskWords[locale].topic;
  return (
    <Alert tone="info" title={t.radar}>
      <Text>{t.radarText(radar.questionIds.length, radar.regions.join(", "))}</Text>
      <ul>
        {radar.questionIds.map((id, i) => (
          <li key={id}>
            <Link href={questionPaths.question(id)}>{t.radarQuestion(i + 1)}</Link>
          </li>
        ))}
      </ul>
      {can.runPool(me) && (
        <Form action={questionPaths.radar(topic.slug)} formKey={formKey}>
          <input type="hidden" name="signaal" value={radar.id} />
          <Row>
            {(["meeting", "answer", "nothing"] as const).map((outcome) => (
              <Button key={outcome} kind="secondary" name="besluit" value={outcome}>
                {t.outcomes[outcome]}
              </Button>
            ))}
          </Row>
        </Form>
      )}
    </Alert>
  );
};

const Pool: FC<Props> = ({ topic, me, pool, formKey, values, errors = {}, locale }) => {
  const t = deskWords[locale].topic;
  const field = fieldOf(values, errors);
  const runs = can.runPool(me);
  return (
    <Section labelledBy="experts">
      <Heading level={2} id="experts">
        {t.pool}
      </Heading>
      <Stack gap="tight">
        {pool.map(({ id, name, email, role }) => (
          <Row key={id} apart>
            <span>
              {name} <Badge>{role === "coordinator" ? t.coordinator : t.expert}</Badge>
              <br />
              <small>{email}</small>
            </span>
            {(runs || id === me.id) && (
              <Form action={questionPaths.poolEnd(topic.slug)} formKey={formKey} label={`${t.away}: ${name}`}>
                <input type="hidden" name="expert" value={id} />
                <Button kind="subtle">{t.away}</Button>
              </Form>
            )}
          </Row>
        ))}
      </Stack>
      {runs && (
        <Disclosure
          summary={t.add}
          open={errors.naam !== undefined || errors.email !== undefined || errors.taak !== undefined}
        >
          <Text>{t.addText}</Text>
          <Form action={questionPaths.pool(topic.slug)} formKey={formKey}>
            <TextField {...field("naam")} label={t.name} maxLength={120} />
            <TextField {...field("email")} type="email" label={t.email} maxLength={200} />
            <RadioGroup
              name="taak"
              label={t.role}
              value={fieldValue(values, "taak") || "expert"}
              error={errors.taak}
              choices={[
                { value: "expert", label: t.expert },
                { value: "coordinator", label: t.coordinator },
              ]}
            />
            <Row>
              <Button>{t.addSend}</Button>
            </Row>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
};

const Texts: FC<Props> = ({ topic, me, texts, formKey, values, errors = {}, locale }) => {
  const t = deskWords[locale].topic;
  const runs = can.runPool(me);
  if (!runs && texts.length === 0) return null;
  const field = fieldOf(values, errors);
  return (
    <Section labelledBy="teksten">
      <Heading level={2} id="teksten">
        {t.texts}
      </Heading>
      {texts.map(({ id, title, text }) => (
        <Disclosure key={id} summary={title}>
          <Text>{text}</Text>
          {runs && (
            <Form action={questionPaths.texts(topic.slug)} formKey={formKey}>
              <Row>
                <Button kind="subtle" name="weg" value={id} icon="trash">
                  {t.textRemove(title)}
                </Button>
              </Row>
            </Form>
          )}
        </Disclosure>
      ))}
      {runs && (
        <Form action={questionPaths.texts(topic.slug)} formKey={formKey}>
          <TextField {...field("titel")} label={t.textTitle} maxLength={120} />
          <TextArea {...field("tekst")} label={t.text} rows={4} maxLength={8000} />
          <Row>
            <Button kind="secondary">{t.textSave}</Button>
          </Row>
        </Form>
      )}
    </Section>
  );
};

const Published: FC<Props> = ({ answers, me, now, locale }) => {
  const t = deskWords[locale].topic;
  const today = isoDay(now);
  return (
    <Section labelledBy="geplaatst">
      <Heading level={2} id="geplaatst">
        {t.published}
      </Heading>
      {answers.length === 0 && <Empty title={t.none} />}
      <LinkList
        items={answers.map((answer) => ({
          href: can.revise(me, answer)
            ? questionPaths.revision(answer.id)
            : questionPaths.answer(answer.slug),
          title: answer.title,
          note: (
            <>
              {answer.validUntil < today && <b>{t.lapsed}: </b>}
              {t.validUntil(dayInWords(answer.validUntil, locale))}
            </>
          ),
        }))}
      />
    </Section>
  );
};

const InFigures: FC<Props> = ({ figures, locale }) => {
  const t = deskWords[locale].topic;
  return (
    <Section labelledBy="cijfers">
      <Heading level={2} id="cijfers">
        {t.figures}
      </Heading>
      <Text soft>{t.figuresText}</Text>
      <Figures
        items={[
          { value: String(figures.asked), text: t.asked },
          { value: String(figures.open), text: t.open },
          ...(figures.days === null ? [] : [{ value: String(figures.days), text: t.days }]),
          { value: String(figures.helped), text: t.helped },
          { value: String(figures.stopped), text: t.stopped },
          ...(figures.rated === null ? [] : [{ value: `${figures.rated}%`, text: t.rated }]),
        ]}
      />
    </Section>
  );
};
