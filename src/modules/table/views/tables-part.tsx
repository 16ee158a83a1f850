import type { FunctionComponent as FC } from "preact";
import {
  Box,
  Halves,
  Heading,
  Link,
  RoundTable,
  type Seat,
  SeatList,
  SectionHead,
  Stack,
  Table,
  Text,
} from "#design";
import { type Part, type Place, placeName } from "#modules/areas";
import type { Locale } from "#platform/locale";
import type { TableFacts } from "../facts.ts";
import { words } from "../messages.ts";
import { brief, called, shareWords } from "../names.ts";
import { tablePaths } from "../paths.ts";
import type { When } from "../when.ts";

interface Props {
  readonly facts: TableFacts;
  readonly when: When;
  readonly locale: Locale;
}

/** More tables than this are told in one list, by youth region. */
const mostTables = 3;

/** Every consultation that follows from the borders, with who has to be there and where the law says so. */
export const TablesPart: FC<Props> = ({ facts, when, locale }) => {
  const t = words[locale].tables;
  const { support, youth, together } = facts;
  return (
    <section aria-labelledby="tafels">
      <SectionHead id="tafels" title={t.title} text={t.lead} />
      <Stack gap="wide">
        {support.map(({ swv, municipalities }) => (
          <OneTable
            key={swv.id}
            id={`tafel-${swv.code}`}
            title={t.support(called(swv, locale))}
            text={t.supportText(municipalities.length)}
            law={t.supportLaw[swv.kind === "swv_po" ? "swv_po" : "swv_vo"]}
            middle={[t.middleSupport, brief(swv, locale)]}
            seats={[whole(swv), ...municipalities]}
            when={when}
            locale={locale}
          />
        ))}
        {youth.length <= mostTables ? (
          youth.map(({ municipality, swvs }) => (
            <OneTable
              key={municipality.id}
              id={`tafel-${municipality.code}`}
              title={t.youth(placeName(municipality, locale))}
              text={t.youthText(swvs.length)}
              law={t.youthLaw}
              middle={[t.middleYouth, placeName(municipality, locale)]}
              seats={[whole(municipality), ...swvs]}
              when={when}
              locale={locale}
            />
          ))
        ) : (
          <YouthTables facts={facts} when={when} locale={locale} />
        )}
        {together.map(({ region, municipalities, swvs }) => (
          <OneTable
            key={region.id}
            id={`tafel-${region.code}`}
            title={t.together(placeName(region, locale))}
            text={t.togetherText(municipalities.length, swvs.length)}
            law={t.youthLaw}
            middle={[t.middleYouth, placeName(region, locale)]}
            seats={[...swvs, ...municipalities].map(whole)}
            when={when}
            locale={locale}
          />
        ))}
      </Stack>
    </section>
  );
};

const whole = (place: Place): Part => ({ place, share: 1, postcodes: null });

interface OneTableProps {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly law: string;
  readonly middle: readonly [string, string];
  readonly seats: readonly Part[];
  readonly when: When;
  readonly locale: Locale;
}

const OneTable: FC<OneTableProps> = ({ id, title, text, law, middle, seats, when, locale }) => {
  const t = words[locale].tables;
  return (
    <Box id={id}>
      <Halves>
        <Stack>
          <Heading level={3}>{title}</Heading>
          <Text>{text}</Text>
          <SeatList
            label={t.seats}
            items={seats.map((seat) => ({
              href: tablePaths.pageOf(seat.place.code, when.year),
              name: called(seat.place, locale),
              note: seat.share > 0.9999 ? undefined : t.partly(shareWords(seat, locale)),
            }))}
          />
          <Text small soft>
            {t.law}: {law}.
          </Text>
        </Stack>
        <RoundTable
          id={`${id}-beeld`}
          title={t.roundTable(title)}
          description={words[locale].list(seats.map(({ place }) => called(place, locale)))}
          middle={middle}
          seats={seats.map(({ place }) => seatOf(place, locale))}
        />
      </Halves>
    </Box>
  );
};

const seatOf = (place: Place, locale: Locale): Seat =>
  place.kind === "swv_po" || place.kind === "swv_vo"
    ? { name: place.name || place.code, letters: place.kind === "swv_po" ? "po" : "vo" }
    : { name: placeName(place, locale) };

/** The youth plans of many municipalities: one line each. */
const YouthTables: FC<Props> = ({ facts, when, locale }) => {
  const t = words[locale].tables;
  const name = called(facts.subject.place, locale);
  return (
    <Box id="jeugdplannen">
      <Heading level={3}>{t.youthElsewhere(name)}</Heading>
      <Text>{t.youthElsewhereText}</Text>
      <Table
        caption={t.youthElsewhere(name)}
        hideCaption
        columns={[{ label: t.municipality }, { label: t.swv }]}
        rows={facts.youth.map(({ municipality, swvs }) => ({
          key: municipality.id,
          cells: [
            <Link key={municipality.id} href={tablePaths.pageOf(municipality.code, when.year)}>
              {placeName(municipality, locale)}
            </Link>,
            swvs.map(({ place }) => brief(place, locale)).join(", "),
          ],
        }))}
      />
      <Text small soft>
        {t.law}: {t.youthLaw}.
      </Text>
    </Box>
  );
};
