import type { FunctionComponent as FC } from "preact";
import { BorderMap, Disclosure, Link, type MapMark, Section, Stack, Table, Text } from "#design";
import { type Borders, isSwv, type Part, type Place, placeName } from "#modules/areas";
import type { Locale } from "#platform/locale";
import type { TableFacts } from "../facts.ts";
import type { MapDrawing } from "../map-drawing.ts";
import { words } from "../messages.ts";
import { brief, called, shareWords, subjectName } from "../names.ts";
import { tablePaths } from "../paths.ts";
import type { When } from "../when.ts";

export interface MapProps {
  readonly facts: TableFacts;
  readonly borders: Borders;
  readonly drawing: MapDrawing | null;
  /** Who made the borders on the map. */
  readonly credit: string;
  readonly when: When;
  readonly locale: Locale;
}

/** The borders that lie over each other around a place, and the same as a table. */
export const MapPart: FC<MapProps> = ({ facts, borders, drawing, credit, when, locale }) => {
  const t = words[locale].map;
  return (
    <Stack>
      {drawing ? (
        <>
          <Text small>
            <Link href="#na-de-kaart">{t.skip}</Link>
          </Text>
          <BorderMap
            id="kaart"
            title={t.title(subjectName(facts.subject, locale))}
            description={[t.description, hasParts(drawing) && t.cut].filter(Boolean).join(" ")}
            legend={legendOf(facts, drawing, locale)}
            credit={t.credit(credit)}
            {...drawing}
          />
        </>
      ) : (
        <Text soft>{t.nothing}</Text>
      )}
      <Section id="na-de-kaart">
        <Disclosure summary={t.table}>
          <BordersTable
            caption={t.tableCaption}
            municipalities={inView(facts)}
            borders={borders}
            when={when}
            locale={locale}
          />
        </Disclosure>
      </Section>
    </Stack>
  );
};

interface BordersTableProps {
  readonly caption: string;
  readonly municipalities: readonly Place[];
  readonly borders: Borders;
  readonly when: When;
  readonly locale: Locale;
}

/** Municipalities with the swv's and the youth region they lie in: what the map shows, in words. */
export const BordersTable: FC<BordersTableProps> = ({ caption, municipalities, borders, when, locale }) => {
  const t = words[locale];
  const cell = (parts: readonly Part[]) =>
    parts
      .map((part) =>
        part.share > 0.9999
          ? brief(part.place, locale)
          : `${brief(part.place, locale)} (${shareWords(part, locale)})`,
      )
      .join("; ");
  return (
    <Table
      caption={caption}
      hideCaption
      columns={[
        { label: t.kinds.municipality },
        { label: t.kinds.swv_po },
        { label: t.kinds.swv_vo },
        { label: t.kinds.youth_region },
      ]}
      rows={municipalities.map((place) => ({
        key: place.id,
        cells: [
          <Link key={place.id} href={tablePaths.pageOf(place.code, when.year)}>
            {placeName(place, locale)}
          </Link>,
          cell(borders.liesIn(place.id, "swv_po")),
          cell(borders.liesIn(place.id, "swv_vo")),
          cell(borders.liesIn(place.id, "youth_region")),
        ],
      }))}
    />
  );
};

/** Every municipality that has something to do with the subject. */
function inView({ support, together }: TableFacts): readonly Place[] {
  const all = [
    ...support.flatMap(({ municipalities }) => municipalities.map(({ place }) => place)),
    ...together.flatMap(({ municipalities }) => municipalities),
  ];
  return [...new Map(all.map((place) => [place.id, place])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, "nl"),
  );
}

const hasParts = ({ fill, hatch }: MapDrawing): boolean => fill.part !== "" || hatch.part !== "";

function legendOf({ support, together, subject }: TableFacts, drawing: MapDrawing, locale: Locale) {
  const t = words[locale].map;
  const names = (kind: "swv_po" | "swv_vo") =>
    support.filter(({ swv }) => swv.kind === kind).map(({ swv }) => called(swv, locale));
  const marks: (readonly [MapMark, boolean, string])[] = [
    ["fill", drawing.fill.whole !== "", t.swvPo(names("swv_po"))],
    ["fill-part", drawing.fill.part !== "", t.partPo],
    ["hatch", drawing.hatch.whole !== "", t.swvVo(names("swv_vo"))],
    ["hatch-part", drawing.hatch.part !== "", t.partVo],
    [
      "ring",
      drawing.ring !== "",
      isSwv(subject.place.kind)
        ? t.nationalRing
        : t.ring(words[locale].list(together.map(({ region }) => called(region, locale)))),
    ],
    ["chosen", drawing.chosen !== "", t.chosen(placeName(subject.place, locale))],
    ["border", true, t.border],
  ];
  return marks.filter(([, shown]) => shown).map(([mark, , text]) => ({ mark, text }));
}
