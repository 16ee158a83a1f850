import type { FunctionComponent as FC } from "preact";
import {
  ButtonLink,
  Disclosure,
  Facts,
  Heading,
  Link,
  LinkList,
  Paragraphs,
  Section,
  Stack,
  Text,
} from "#design";
import { eventPaths, type Meeting } from "#modules/events";
import { dayAndMonth, type Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { aftercarePaths as paths } from "../paths.ts";
import type { BornThere, Remaining } from "../queries/remains.ts";
import { timeIn, transcript } from "../recording.ts";
import type { Aftercare } from "../schema.ts";

interface Props extends Remaining {
  readonly event: Meeting;
  readonly locale: Locale;
}

/** On the page of a meeting that was rounded off: recording, what was said, slides, look-back, and what came of it. */
export const LookBack: FC<Props> = ({ event, kept, slides, born, locale }) => {
  const t = words[locale].page;
  if (!kept) return null;
  return (
    <>
      {kept.recording && <Recording kept={kept} event={event} locale={locale} />}
      {slides.length > 0 && (
        <Section labelledBy="sheets">
          <Heading level={2} id="sheets">
            {t.slides}
          </Heading>
          <LinkList
            items={slides.map(({ id, name, bytes }) => ({
              href: paths.file(event.slug, id),
              title: name,
              note: t.size(bytes),
            }))}
          />
        </Section>
      )}
      {kept.lookBack && (
        <Section labelledBy="terugblik">
          <Heading level={2} id="terugblik">
            {t.lookBack}
          </Heading>
          <Stack reading>
            <Paragraphs text={kept.lookBack} />
          </Stack>
        </Section>
      )}
      <CameOfIt born={born} locale={locale} />
    </>
  );
};

const Recording: FC<{ readonly kept: Aftercare; readonly event: Meeting; readonly locale: Locale }> = ({
  kept,
  event,
  locale,
}) => {
  const t = words[locale].page;
  return (
    <Section labelledBy="opname">
      <Heading level={2} id="opname">
        {t.title}
      </Heading>
      <Stack gap="tight">
        <span>
          <ButtonLink href={kept.recording} icon="player-play" rel="noreferrer">
            {t.watch}
          </ButtonLink>
        </span>
        <Text small soft>
          {t.elsewhere}
        </Text>
      </Stack>
      {kept.chapters.length > 0 && (
        <>
          <Heading level={3} look={4}>
            {t.chapters}
          </Heading>
          <Facts items={kept.chapters.map(({ at, title }) => ({ term: timeIn(at), value: title }))} />
        </>
      )}
      {kept.captions.length > 0 && (
        <>
          <Disclosure summary={t.transcript}>
            <Stack reading>
              {transcript(kept.chapters, kept.captions).map(({ chapter, paragraphs }) => (
                <Stack key={paragraphs[0]?.from}>
                  {chapter && (
                    <Heading level={3} look={4}>
                      {chapter.title}
                    </Heading>
                  )}
                  {paragraphs.map(({ from, text }) => (
                    <Text key={from}>
                      <b>{timeIn(from)}</b> {text}
                    </Text>
                  ))}
                </Stack>
              ))}
            </Stack>
          </Disclosure>
          <Text small>
            <Link href={paths.captionsFile(event.slug)} download>
              {t.captions}
            </Link>
          </Text>
        </>
      )}
    </Section>
  );
};

const CameOfIt: FC<{ readonly born: readonly BornThere[]; readonly locale: Locale }> = ({ born, locale }) => {
  const shown = born.filter(({ kind, became }) => kind === "idea" || became !== null);
  if (shown.length === 0) return null;
  return (
    <Section labelledBy="vervolg">
      <Heading level={2} id="vervolg">
        {words[locale].page.born}
      </Heading>
      {shown.map(({ id, title, text, became }) => (
        <Stack gap="tight" reading key={id}>
          {became ? (
            <Text>
              <Link href={eventPaths.event(became.slug)}>{became.title}</Link>,{" "}
              {dayAndMonth(became.startsAt, locale)}
            </Text>
          ) : (
            <>
              <Text>
                <b>{title}</b>
              </Text>
              <Paragraphs text={text} />
            </>
          )}
        </Stack>
      ))}
    </Section>
  );
};

/** On the page of a meeting that was born at another one. */
export const CameFrom: FC<{ readonly from: Meeting; readonly locale: Locale }> = ({ from, locale }) => {
  const t = words[locale].page;
  return (
    <Text>
      {t.bornAt(from.title, dayAndMonth(from.startsAt, locale))}{" "}
      <Link href={eventPaths.event(from.slug)}>{t.bornAtLink}</Link>
    </Text>
  );
};
