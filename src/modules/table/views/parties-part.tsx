import type { FunctionComponent as FC } from "preact";
import { Badge, Hidden, Icon, Link, SectionHead, Stack, Table, Text } from "#design";
import { placeName } from "#modules/areas";
import type { Locale } from "#platform/locale";
import { atBoth, type Party, type TableFacts } from "../facts.ts";
import { words } from "../messages.ts";
import { brief, called, subjectName } from "../names.ts";
import { tablePaths } from "../paths.ts";
import type { When } from "../when.ts";

interface Props {
  readonly facts: TableFacts;
  readonly when: When;
  readonly locale: Locale;
}

interface Column {
  readonly label: string;
  readonly sits: (party: Party) => boolean;
}

/** Who can bring both plans together, because they sit at tables about both. */
export const BothPart: FC<Props> = ({ facts, when, locale }) => {
  const t = words[locale].both;
  const columns = columnsOf(facts, locale);
  return (
    <section aria-labelledby="allebei">
      <SectionHead id="allebei" title={t.title} text={t.lead(facts.parties.filter(atBoth).length)} />
      <Table
        caption={t.caption}
        hideCaption
        columns={[{ label: t.party }, ...columns.map(({ label }) => ({ label })), { label: t.where }]}
        rows={facts.parties.map((party) => ({
          key: party.place.id,
          cells: [
            <Link key={party.place.id} href={tablePaths.pageOf(party.place.code, when.year)}>
              {called(party.place, locale)}
            </Link>,
            ...columns.map(({ sits, label }) => (
              <Sits key={label} sits={sits(party)} words={sits(party) ? t.yes : t.no} />
            )),
            atBoth(party) ? (
              <Badge key="allebei" icon="check">
                {t.both}
              </Badge>
            ) : (
              t.one
            ),
          ],
        }))}
      />
    </section>
  );
};

/** A tick or a dash, with the word for who does not see it. */
const Sits: FC<{ readonly sits: boolean; readonly words: string }> = ({ sits, words: said }) => (
  <>
    {sits ? <Icon name="check" /> : <span aria-hidden="true">–</span>}
    <Hidden>{said}</Hidden>
  </>
);

/** A column for each table; the youth plans of many municipalities together in one. */
function columnsOf({ support, youth, together }: TableFacts, locale: Locale): readonly Column[] {
  const t = words[locale].both;
  return [
    ...support.map(({ swv }) => ({
      label: t.support(brief(swv, locale)),
      sits: (party: Party) => party.support.has(swv.id),
    })),
    ...(youth.length === 1
      ? youth.map(({ municipality }) => ({
          label: t.youth(placeName(municipality, locale)),
          sits: (party: Party) => party.youth.has(municipality.id),
        }))
      : [{ label: t.anyYouth, sits: (party: Party) => party.youth.size > 0 }]),
    ...(together.length <= 2
      ? together.map(({ region }) => ({
          label: t.together(placeName(region, locale)),
          sits: (party: Party) => party.together.has(region.id),
        }))
      : []),
  ];
}

/** Who shares an swv and not the youth region: for a child there, other agreements hold. */
export const NeighboursPart: FC<Props> = ({ facts, when, locale }) => {
  const t = words[locale].neighbours;
  const { subject, neighbours, together } = facts;
  if (subject.kind === "swv")
    return (
      <section aria-labelledby="buren">
        <SectionHead
          id="buren"
          title={t.title}
          text={t.spread(subjectName(subject, locale), together.length)}
        />
      </section>
    );
  const municipalities = new Set(neighbours.map(({ municipality }) => municipality.id));
  return (
    <section aria-labelledby="buren">
      <SectionHead id="buren" title={t.title} text={t.lead(municipalities.size)} />
      {neighbours.length > 0 && (
        <Stack>
          <Text small soft>
            {t.caption}
          </Text>
          <Table
            caption={t.caption}
            hideCaption
            columns={[{ label: t.municipality }, { label: t.swv }, { label: t.region }]}
            rows={neighbours.map(({ municipality, swv, regions }) => ({
              key: `${municipality.id} ${swv.id}`,
              cells: [
                <Link key={municipality.id} href={tablePaths.pageOf(municipality.code, when.year)}>
                  {placeName(municipality, locale)}
                </Link>,
                called(swv, locale),
                words[locale].list(regions.map((region) => placeName(region, locale))),
              ],
            }))}
          />
        </Stack>
      )}
    </section>
  );
};
