import type { FunctionComponent as FC } from "preact";
import { Alert, Box, Facts, Heading, Link, Text } from "#design";
import { type Place, placeName, readPostcode, showPostcode } from "#modules/areas";
import { dayAndMonth, isoDay, type Locale } from "#platform/locale";
import { startOf } from "../days.ts";
import { schemeOf, showIdentifier } from "../identifiers.ts";
import { words } from "../messages.ts";
import { organisationPaths } from "../paths.ts";
import type { Named, OrganisationFacts } from "../queries/organisation-facts.ts";

interface Props {
  readonly facts: OrganisationFacts;
  readonly locale: Locale;
}

/** What is officially known of an organisation: where it is, its numbers, to whom it belongs. */
export const OfficialFacts: FC<Props> = ({ facts, locale }) => {
  const t = words[locale].facts;
  const { where, schoolTypes, numbers, belongsTo, parts, sources } = facts;
  const items = [
    { icon: "map-pin" as const, term: t.place, value: inPlace(facts) },
    { term: t.education, value: schoolTypes.map((type) => t.types[type]).join(", ") },
    { term: t.municipality, value: where.municipality ? placeName(where.municipality, locale) : "" },
    { term: t.swvs, value: where.swvs.map((swv) => inWords(swv, locale)).join(", ") },
    { term: t.youthRegion, value: where.youthRegion ? placeName(where.youthRegion, locale) : "" },
    { term: t.board, value: belongsTo.length > 0 && <Names all={belongsTo} /> },
    { term: t.parts, value: parts.length > 0 && <Names all={parts} /> },
    ...numbers.map(({ scheme, value }) => ({
      term: schemeOf(scheme)?.words[locale] ?? scheme,
      value: showIdentifier(scheme, value),
    })),
    { term: t.otherNames, value: formerNames(facts, locale) },
    { term: t.sources, value: sources.join("; ") },
  ].filter(({ value }) => value !== "" && value !== false);
  return (
    <Box>
      <Heading level={2} look={3}>
        {t.title}
      </Heading>
      {items.length === 0 ? <Text soft>{t.none}</Text> : <Facts items={items} />}
    </Box>
  );
};

/** That an organisation has ended, or will, or no longer stands in the register; and who goes on with its work. */
export const EndNotice: FC<Props & { readonly now: Date }> = ({ facts, now, locale }) => {
  const t = words[locale].facts;
  const { closedAt, successor, predecessors, versions } = facts;
  const gone = closedAt === null ? versions[0]?.validTo : undefined;
  const said = closedAt
    ? (closedAt <= now ? t.closed : t.closes)(lastDayOf(closedAt, locale))
    : gone && t.gone(onDay(startOf(gone), locale));
  return (
    <>
      {said && (
        <Alert tone="warning">
          <Text>
            {said}
            {successor && (
              <>
                {" "}
                {t.successor}{" "}
                <Link href={organisationPaths.organisation(successor.id)}>{successor.name}</Link>.
              </>
            )}
          </Text>
        </Alert>
      )}
      {predecessors.length > 0 && (
        <Text soft>
          {t.predecessors} <Names all={predecessors} />
        </Text>
      )}
    </>
  );
};

/** "20 mei 2027" */
export const onDay = (moment: Date, locale: Locale): string =>
  `${dayAndMonth(moment, locale)} ${isoDay(moment).slice(0, 4)}`;

/** The last day on which something still was that ends at this moment. */
export const lastDayOf = (until: Date, locale: Locale): string =>
  onDay(new Date(until.getTime() - 1), locale);

/** A postcode and a place on one line. */
export function inPlace({ postcode, place }: { readonly postcode: string; readonly place: string }): string {
  const read = readPostcode(postcode);
  return [read ? showPostcode(read) : "", place].filter(Boolean).join(" ");
}

/** An swv by its name and its number. */
const inWords = (swv: Place, locale: Locale): string => {
  const number = showIdentifier("swv", swv.code);
  return swv.name === "" ? number : `${placeName(swv, locale)} (${number})`;
};

const Names: FC<{ readonly all: readonly Named[] }> = ({ all }) => (
  <>
    {all.map(({ id, name }, i) => (
      <>
        {i > 0 && ", "}
        <Link href={organisationPaths.organisation(id)}>{name}</Link>
      </>
    ))}
  </>
);

const formerNames = ({ versions }: OrganisationFacts, locale: Locale): string => {
  const [now] = versions;
  const former = versions.filter(({ name, validTo }) => name !== now?.name && validTo !== null);
  const { until } = words[locale].facts;
  return former.map(({ name, validTo }) => until(name, onDay(startOf(validTo!), locale))).join(", ");
};
