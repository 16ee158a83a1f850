import type { FunctionComponent as FC } from "preact";
import { Hidden, Link, Table } from "#design";
import type { Community } from "#modules/communities";
import { kindWords, organisationKinds, sectors } from "#modules/people";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import { enrolmentPaths } from "../paths.ts";
import type { Participant, ThemeBalance } from "../queries/balance-page.ts";

interface Props extends ThemeBalance {
  readonly locale: Locale;
  readonly community: Community;
  readonly mayMove: boolean;
  readonly mayPlace: boolean;
}

/** Everyone who takes part in a theme or asks to, and what an organiser can still do about it. */
export const PeopleTable: FC<Props> = ({ locale, theme, people, ...may }) => {
  const t = words[locale].balance;
  return (
    <Table
      caption={t.people(theme.title)}
      columns={[
        { label: t.columns.name },
        { label: t.columns.work },
        { label: t.columns.sector },
        { label: t.columns.region },
        { label: t.columns.state },
        { label: t.columns.action },
      ]}
      rows={people.map((person) => ({
        key: `${person.personId} ${person.state}`,
        cells: [
          person.face.name || t.noName,
          workOf(person, locale),
          kindWords(sectors, person.face.sector, locale),
          person.face.region,
          stateOf(person, locale),
          <Action key={person.personId} {...may} locale={locale} person={person} />,
        ],
      }))}
    />
  );
};

export function workOf({ face }: Participant, locale: Locale): string {
  const kind = kindWords(organisationKinds, face.organisationKind, locale);
  return [face.functionTitle, face.organisationName, kind].filter(Boolean).join(", ");
}

export function stateOf({ state, place, partner }: Participant, locale: Locale): string {
  const t = words[locale].balance.state;
  const said = state === "waiting" ? t.waiting(place ?? 1) : t[state];
  return partner ? `${said}, ${t.withPartner(partner)}` : said;
}

const Action: FC<
  Pick<Props, "locale" | "community" | "mayMove" | "mayPlace"> & { readonly person: Participant }
> = ({ locale, community, mayMove, mayPlace, person }) => {
  const t = words[locale].balance;
  if (mayPlace && person.state === "waiting" && person.enrolmentId)
    return (
      <Link href={enrolmentPaths.placement(community.slug, person.enrolmentId)}>
        {t.place}
        <Hidden>{t.placeWho(person.face.name || t.noName)}</Hidden>
      </Link>
    );
  if (mayMove && person.state === "member")
    return (
      <Link href={enrolmentPaths.move(community.slug, person.personId)}>
        {t.move}
        <Hidden>{t.placeWho(person.face.name || t.noName)}</Hidden>
      </Link>
    );
  return null;
};
