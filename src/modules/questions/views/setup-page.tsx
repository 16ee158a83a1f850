import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Button,
  Checkbox,
  Content,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Row,
  Section,
  Select,
  Stack,
  Table,
  Text,
  TextField,
} from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import { dayAndMonth, type Locale } from "#platform/locale";
import { deskWords, words } from "../messages.ts";
import { questionPaths } from "../paths.ts";
import type { Setup } from "../queries/setup.ts";
import { holidayRegions, type SchoolHoliday } from "../schema.ts";
import { topicTitle } from "../topic-title.ts";
import { DeskHead } from "./desk-head.tsx";

interface Props extends Setup {
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly locale: Locale;
}

/** Setting the desk up: topics with their houses, who coordinates them, and when nobody works. */
export const SetupPage: FC<Props> = (props) => {
  const { topics, done, errors = {}, locale } = props;
  const t = deskWords[locale].setup;
  const said = done && t.done[done];
  return (
    <>
      <DeskHead title={t.title} lead={t.lead} here={questionPaths.setup} apart locale={locale} />
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
          <Section labelledBy="onderwerpen">
            <Heading level={2} id="onderwerpen">
              {t.topics}
            </Heading>
            {topics.length === 0 ? (
              <Empty title={t.none} />
            ) : (
              <Facts
                items={topics.map(({ topic, people }) => ({
                  icon: "bookmark",
                  term: topicTitle(topic, locale),
                  value: t.facts(topic.house, topic.termDays, people),
                }))}
              />
            )}
          </Section>
          {topics.length > 0 && <CoordinatorForm {...props} />}
          <TopicForm {...props} />
          <Holidays {...props} />
        </Stack>
      </Content>
    </>
  );
};

const CoordinatorForm: FC<Props> = (props) => {
  const { topics, formKey, locale } = props;
  const t = deskWords[locale].setup;
  const field = fieldOf(props.values, props.errors);
  return (
    <Section boxed labelledBy="coordinator">
      <Heading level={2} look={3} id="coordinator">
        {t.coordinator}
      </Heading>
      <Text>{t.coordinatorText}</Text>
      <Form action={questionPaths.setupCoordinator} formKey={formKey}>
        <Select
          {...field("onderwerp")}
          label={t.topic}
          empty={deskWords[locale].page.choose}
          options={topics.map(({ topic }) => ({ value: topic.id, label: topicTitle(topic, locale) }))}
        />
        <TextField {...field("naam")} label={deskWords[locale].topic.name} maxLength={120} />
        <TextField {...field("email")} type="email" label={deskWords[locale].topic.email} maxLength={200} />
        <Row>
          <Button kind="secondary">{t.coordinatorSend}</Button>
        </Row>
      </Form>
    </Section>
  );
};

const TopicForm: FC<Props> = (props) => {
  const { formKey, values, locale } = props;
  const t = deskWords[locale].setup;
  const field = fieldOf(props.values, props.errors);
  return (
    <Section boxed labelledBy="nieuw">
      <Heading level={2} look={3} id="nieuw">
        {t.add}
      </Heading>
      <Form action={questionPaths.setup} formKey={formKey}>
        <TextField {...field("naamNl")} label={t.titleNl} maxLength={80} />
        <TextField {...field("naamEn")} label={t.titleEn} maxLength={80} />
        <TextField {...field("huis")} label={t.house} maxLength={120} />
        <TextField {...field("termijn")} type="number" label={t.term} min="1" max="30" short />
        <Select
          {...field("regio")}
          label={t.region}
          empty={t.noRegion}
          options={holidayRegions.map((region) => ({ value: region, label: t.regions[region] }))}
        />
        <Checkbox
          name="meelezer"
          value="ja"
          label={t.reader}
          checked={fieldValue(values, "meelezer") === "ja"}
        />
        <Row>
          <Button>{t.addSend}</Button>
        </Row>
      </Form>
    </Section>
  );
};

const Holidays: FC<Props> = (props) => {
  const { holidays, formKey, locale } = props;
  const t = deskWords[locale].setup;
  const field = fieldOf(props.values, props.errors);
  return (
    <Section labelledBy="vakanties">
      <Heading level={2} id="vakanties">
        {t.holidays}
      </Heading>
      <Text>{t.holidaysText}</Text>
      {holidays.length > 0 && (
        <Table
          caption={t.holidaysTable}
          hideCaption
          columns={[t.holidayName, ...holidayRegions.map((region) => t.regions[region])].map((label) => ({
            label,
          }))}
          rows={[...Map.groupBy(holidays, nameWithYear)].map(([name, each]) => ({
            key: name,
            cells: [
              name,
              ...holidayRegions.map((region) =>
                each
                  .filter((holiday) => holiday.region === region)
                  .map(({ firstDay, lastDay }) =>
                    t.period(inWords(firstDay, locale), inWords(lastDay, locale)),
                  )
                  .join(", "),
              ),
            ],
          }))}
        />
      )}
      <Form action={questionPaths.setupHoliday} formKey={formKey}>
        <Select
          {...field("vakantieregio")}
          label={t.holidayRegion}
          empty={deskWords[locale].page.choose}
          options={holidayRegions.map((region) => ({ value: region, label: t.regions[region] }))}
        />
        <TextField {...field("vakantie")} label={t.holidayName} maxLength={60} />
        <TextField {...field("eerste")} type="date" label={t.first} short />
        <TextField {...field("laatste")} type="date" label={t.last} short />
        <Row>
          <Button kind="secondary">{t.holidaySend}</Button>
        </Row>
      </Form>
      {holidays.length > 0 && (
        <Form action={questionPaths.removeHoliday}>
          <Select
            {...field("weg")}
            label={t.holidayRemove}
            empty={deskWords[locale].page.choose}
            options={holidays.map((holiday) => ({
              value: `${holiday.region}:${holiday.firstDay}`,
              label: `${nameWithYear(holiday)}, ${t.regions[holiday.region]}`,
            }))}
          />
          <Row>
            <Button kind="subtle">{t.holidayRemoveSend}</Button>
          </Row>
        </Form>
      )}
    </Section>
  );
};

/** A holiday with the year in which it begins. */
const nameWithYear = ({ name, firstDay }: SchoolHoliday): string => `${name} ${firstDay.slice(0, 4)}`;

const inWords = (day: string, locale: Locale): string => dayAndMonth(new Date(`${day}T12:00:00Z`), locale);
