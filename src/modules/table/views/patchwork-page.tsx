import type { FunctionComponent as FC } from "preact";
import {
  Alert,
  BorderMap,
  Button,
  ChoiceBar,
  Content,
  Empty,
  Figures,
  Heading,
  Link,
  PageHeader,
  Row,
  SectionHead,
  Stack,
  Table,
  Text,
} from "#design";
import { type Borders, type EditionUsed, type Part, placeName } from "#modules/areas";
import { type Locale, plainDay } from "#platform/locale";
import type { MapDrawing } from "../map-drawing.ts";
import { words } from "../messages.ts";
import { brief, called, shareWords } from "../names.ts";
import { listNotes } from "../notes.ts";
import type { CutUp, Patchwork, Straddling } from "../patchwork.ts";
import { tablePaths } from "../paths.ts";
import type { When } from "../when.ts";
import { YearSelect } from "./search-form.tsx";
import { noteLines } from "./table-page.tsx";
import { Sources } from "./take-part.tsx";

interface Props {
  readonly figures: Patchwork;
  readonly borders: Borders;
  readonly drawing: MapDrawing | null;
  readonly mapEdition: EditionUsed | null;
  readonly when: When;
  readonly years: readonly string[];
  readonly now: Date;
  readonly locale: Locale;
}

/** How the borders of the whole country run through each other, in figures, on a map and in lists. */
export const PatchworkPage: FC<Props> = (props) => {
  const { figures, borders, drawing, mapEdition, when, years, now, locale } = props;
  const all = words[locale];
  const t = all.patchwork;
  const isEmpty = figures.counts.municipality === 0;
  const notes = noteLines(listNotes(borders, mapEdition), locale);
  return (
    <>
      <PageHeader
        title={t.title}
        lead={`${t.lead} ${when.year === null ? all.page.leadToday : all.page.leadOf(plainDay(when.day, locale))}`}
        slug="lappendeken"
        theme={4}
        breadcrumbs={{
          label: all.page.breadcrumbs,
          items: [
            { href: "/", label: all.page.home },
            { href: tablePaths.page, label: all.page.title },
            { href: tablePaths.patchworkIn(when.year), label: t.title },
          ],
        }}
      />
      <Content>
        {isEmpty ? (
          <Empty level={2} title={t.empty} text={t.emptyText} />
        ) : (
          <Stack gap="wide">
            <ChoiceBar action={tablePaths.patchwork} label={t.year}>
              <YearSelect when={when} years={years} now={now} locale={locale} />
              <Button>{all.page.show}</Button>
            </ChoiceBar>
            {notes.length > 0 && (
              <Alert tone="info" title={all.notes.title}>
                {notes.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </Alert>
            )}
            <Counts figures={figures} locale={locale} />
            {drawing && (
              <>
                <Text small>
                  <Link href="#na-de-kaart">{all.map.skip}</Link>
                </Text>
                <BorderMap
                  id="kaart"
                  title={all.map.nationalTitle}
                  description={all.map.description}
                  legend={[
                    { mark: "fill", text: all.map.nationalFill },
                    { mark: "fill-part", text: all.map.nationalPart },
                    { mark: "hatch", text: all.map.nationalHatch },
                    { mark: "hatch-part", text: all.map.nationalPartVo },
                    { mark: "ring", text: all.map.nationalRing },
                    { mark: "border", text: all.map.border },
                  ]}
                  credit={all.map.credit(mapEdition?.source ?? "")}
                  {...drawing}
                />
              </>
            )}
            <StraddlingTables {...props} />
            <Take borders={borders} when={when} locale={locale} />
          </Stack>
        )}
      </Content>
    </>
  );
};

const Counts: FC<{ readonly figures: Patchwork; readonly locale: Locale }> = ({ figures, locale }) => {
  const t = words[locale].patchwork;
  const { counts, relations, straddling, cutUp } = figures;
  return (
    <Figures
      items={[
        { value: String(counts.municipality), text: t.municipalities },
        { value: String(counts.youth_region), text: t.youthRegions },
        { value: String(counts.swv_po), text: t.swvPo },
        { value: String(counts.swv_vo), text: t.swvVo },
        { value: String(relations), text: t.relations },
        { value: String(straddling.swv_po.length), text: t.straddlingPo },
        { value: String(straddling.swv_vo.length), text: t.straddlingVo },
        { value: String(cutUp.swv_po.length), text: t.cutPo },
        { value: String(cutUp.swv_vo.length), text: t.cutVo },
      ]}
    />
  );
};

const shares = (parts: readonly Part[], locale: Locale): string =>
  parts.map((part) => `${brief(part.place, locale)} (${shareWords(part, locale)})`).join("; ");

/** The swv's that lie in several youth regions, and the municipalities that lie in several swv's. */
const StraddlingTables: FC<Props> = ({ figures, when, locale }) => {
  const t = words[locale].patchwork;
  const kinds = words[locale].kinds;
  const straddling = (rows: readonly Straddling[], kind: string) => (
    <Table
      caption={`${t.straddling}: ${kind}`}
      hideCaption
      columns={[{ label: t.swv }, { label: t.regions }]}
      rows={rows.map(({ swv, regions }) => ({
        key: swv.id,
        cells: [
          <Link key={swv.id} href={tablePaths.pageOf(swv.code, when.year)}>
            {called(swv, locale)}
          </Link>,
          shares(regions, locale),
        ],
      }))}
    />
  );
  const cutUp = (rows: readonly CutUp[], kind: string) => (
    <Table
      caption={`${t.cutUp}: ${kind}`}
      hideCaption
      columns={[{ label: t.municipality }, { label: t.swvs }]}
      rows={rows.map(({ municipality, swvs }) => ({
        key: municipality.id,
        cells: [
          <Link key={municipality.id} href={tablePaths.pageOf(municipality.code, when.year)}>
            {placeName(municipality, locale)}
          </Link>,
          shares(swvs, locale),
        ],
      }))}
    />
  );
  return (
    <>
      <section id="na-de-kaart" aria-labelledby="over-de-grens">
        <SectionHead id="over-de-grens" title={t.straddling} />
        <Stack>
          {(["swv_po", "swv_vo"] as const).map((kind) => (
            <Stack key={kind}>
              <Heading level={3}>{kinds[kind]}</Heading>
              {figures.straddling[kind].length > 0 ? (
                straddling(figures.straddling[kind], kinds[kind])
              ) : (
                <Text soft>{t.none}</Text>
              )}
            </Stack>
          ))}
        </Stack>
      </section>
      <section aria-labelledby="doorgesneden">
        <SectionHead id="doorgesneden" title={t.cutUp} />
        <Stack>
          {(["swv_po", "swv_vo"] as const).map((kind) => (
            <Stack key={kind}>
              <Heading level={3}>{kinds[kind]}</Heading>
              {figures.cutUp[kind].length > 0 ? (
                cutUp(figures.cutUp[kind], kinds[kind])
              ) : (
                <Text soft>{t.none}</Text>
              )}
            </Stack>
          ))}
        </Stack>
      </section>
    </>
  );
};

const Take: FC<Pick<Props, "borders" | "when" | "locale">> = ({ borders, when, locale }) => {
  const t = words[locale].take;
  return (
    <section aria-labelledby="meenemen">
      <SectionHead id="meenemen" title={t.openTitle} text={t.link} />
      <Stack>
        <Row>
          <Link href={tablePaths.patchworkJsonIn(when.year)}>{t.json}</Link>
          <Link href={tablePaths.patchworkCsvIn(when.year)} download>
            {t.csv}
          </Link>
        </Row>
        <Sources borders={borders} locale={locale} />
      </Stack>
    </section>
  );
};
