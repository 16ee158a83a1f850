import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  Box,
  Button,
  ButtonLink,
  Content,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  Link,
  PageHeader,
  Row,
  Section,
  Side,
  Stack,
  Text,
  TextArea,
  TextField,
} from "#design";
import { attendancePaths } from "#modules/attendance";
import { eventPaths, inWords } from "#modules/events";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import { type Locale, longDate } from "#platform/locale";
import { draftOf } from "../draft.ts";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import { can } from "../policy.ts";
import type { Desk } from "../queries/desk.ts";
import { timeIn } from "../recording.ts";
import { largestCaptions, largestSlides } from "../slides-file.ts";
import { BornThere } from "./born-there.tsx";
import { EvaluationResult } from "./evaluation-result.tsx";

export interface DeskProps extends Desk {
  readonly formKey: string;
  readonly done: string | undefined;
  readonly values: Fields;
  readonly errors?: FieldErrors | undefined;
  readonly now: Date;
  readonly locale: Locale;
}

/** After-care on one page: who was there, what remains, what was born, what people thought, and one button to round it off. */
export const DeskPage: FC<DeskProps> = (props) => {
  const { event, done, errors = {}, now, locale } = props;
  const t = words[locale];
  const sentence = done === undefined ? undefined : t.desk.done[done];
  return (
    <>
      <PageHeader
        title={t.desk.title}
        lead={`${event.title} – ${inWords(event, locale)}`}
        breadcrumbs={{
          label: t.crumbs,
          items: [
            { href: eventPaths.agenda, label: t.agenda },
            { href: eventPaths.manage(event.slug), label: event.title },
            { href: paths.desk(event.slug), label: t.desk.title, current: true },
          ],
        }}
      />
      <Content>
        <Stack gap="wide">
          {sentence && (
            <Alert tone="ok" live="status">
              <Text>{sentence}</Text>
            </Alert>
          )}
          <ErrorSummary
            title={t.mends(Object.keys(errors).length)}
            errors={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
          {!can.finish(event, now) && !event.cancelledAt && (
            <Alert tone="info">
              <Text>{t.desk.notYet}</Text>
            </Alert>
          )}
          <Side aside={<Finish {...props} />}>
            <WhoWasThere {...props} />
            <Remains {...props} />
            <Captions {...props} />
            <Slides {...props} />
            <BornThere {...props} />
            <EvaluationResult evaluation={props.evaluation} locale={locale} />
          </Side>
        </Stack>
      </Content>
    </>
  );
};

const WhoWasThere: FC<DeskProps> = ({ event, presence, locale }) => {
  const t = words[locale].desk;
  return (
    <Section labelledBy="wie">
      <Heading level={2} id="wie">
        {t.presence}
      </Heading>
      <Text>{t.presenceText(presence.there, presence.absent, presence.unknown)}.</Text>
      <Row>
        <ButtonLink href={attendancePaths.list(event.slug)} kind="secondary" icon="list-check">
          {t.toList}
        </ButtonLink>
      </Row>
    </Section>
  );
};

const Remains: FC<DeskProps> = (props) => {
  const { event, kept, presence, values, errors = {}, locale } = props;
  const t = words[locale];
  const typed = "recording" in values;
  const chapters = kept?.chapters.map(({ at, title }) => `${timeIn(at)} ${title}`).join("\n") ?? "";
  return (
    <Section labelledBy="terug">
      <Heading level={2} id="terug">
        {t.desk.remains}
      </Heading>
      <Stack reading>
        <Form action={paths.desk(event.slug)}>
          <TextField
            name="recording"
            type="url"
            label={t.desk.recording}
            help={t.desk.recordingHelp}
            optional={t.optional}
            value={typed ? fieldValue(values, "recording") : kept?.recording}
            error={errors.recording}
            maxLength={500}
          />
          <TextArea
            name="chapters"
            label={t.desk.chapters}
            help={t.desk.chaptersHelp}
            optional={t.optional}
            value={typed ? fieldValue(values, "chapters") : chapters}
            error={errors.chapters}
            maxLength={5000}
          />
          <TextArea
            name="lookBack"
            label={t.desk.lookBack}
            help={t.desk.lookBackHelp}
            optional={t.optional}
            rows={8}
            value={
              typed
                ? fieldValue(values, "lookBack")
                : kept?.finishedAt
                  ? kept.lookBack
                  : kept?.lookBack || draftOf(event, presence, props, locale)
            }
            error={errors.lookBack}
            maxLength={10_000}
          />
          <Row>
            <Button>{t.desk.save}</Button>
          </Row>
        </Form>
      </Stack>
    </Section>
  );
};

const Captions: FC<DeskProps> = ({ event, kept, errors = {}, formKey, locale }) => {
  const t = words[locale].desk;
  return (
    <Section labelledBy="ondertiteling-kop">
      <Heading level={3} id="ondertiteling-kop">
        {t.captions}
      </Heading>
      <Stack reading>
        <Text>{t.captionsText(kept?.captions.length ?? 0)}</Text>
        <Form action={paths.captions(event.slug)} files formKey={formKey}>
          <FileField
            name="ondertiteling"
            label={t.captionsFile}
            accept=".vtt,.srt"
            largest={{ bytes: largestCaptions, words: t.captionsTooLarge }}
            error={errors.ondertiteling}
          />
          <Row>
            <Button kind="secondary">{t.captionsAdd}</Button>
          </Row>
        </Form>
      </Stack>
    </Section>
  );
};

const Slides: FC<DeskProps> = ({ event, slides, errors = {}, formKey, locale }) => {
  const t = words[locale];
  return (
    <Section labelledBy="sheets-kop">
      <Heading level={3} id="sheets-kop">
        {t.desk.slides}
      </Heading>
      <Stack reading>
        {slides.map(({ id, name, bytes }) => (
          <Form key={id} action={paths.noSlides(event.slug)}>
            <input type="hidden" name="sheets" value={id} />
            <Row>
              <Link href={paths.file(event.slug, id)}>{name}</Link>
              <Text small soft>
                {t.page.size(bytes)}
              </Text>
              <Button kind="subtle" icon="trash">
                {t.desk.remove(name)}
              </Button>
            </Row>
          </Form>
        ))}
        <Form action={paths.slides(event.slug)} files formKey={formKey}>
          <FileField
            name="sheets"
            label={t.desk.slidesFile}
            accept=".pdf,.pptx,.odp"
            largest={{ bytes: largestSlides, words: t.desk.slidesTooLarge }}
            error={errors.sheets}
          />
          <Row>
            <Button kind="secondary">{t.desk.slidesAdd}</Button>
          </Row>
        </Form>
      </Stack>
    </Section>
  );
};

const Finish: FC<DeskProps> = ({ event, kept, now, locale }) => {
  const t = words[locale].desk;
  return (
    <Box>
      <Heading level={2} look={3}>
        {t.finish}
      </Heading>
      {kept?.finishedAt ? (
        <>
          <Text>{t.finished(longDate(kept.finishedAt, locale))}</Text>
          <ButtonLink href={eventPaths.event(event.slug)} full>
            {t.toPage}
          </ButtonLink>
        </>
      ) : (
        <Form action={paths.finish(event.slug)}>
          <Text small>{t.finishText}</Text>
          <Button full icon="check" {...(can.finish(event, now) ? {} : { disabledBecause: t.notYet })}>
            {t.finishYes}
          </Button>
        </Form>
      )}
    </Box>
  );
};
