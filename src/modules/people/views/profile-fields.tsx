import type { FunctionComponent as FC } from "preact";
import { Select, TextField } from "#design";
import { type FieldErrors, type Fields, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { kindOptions, organisationKinds, sectors } from "../kinds.ts";
import { words } from "../messages.ts";
import type { OwnProfile } from "../queries/own-profile.ts";

interface Props {
  readonly locale: Locale;
  readonly values: Fields | undefined;
  readonly errors: FieldErrors;
}

/** Name and work: the fields that a newcomer and the profile share. */
export const WorkFields: FC<Props> = ({ locale, values, errors }) => {
  const t = words[locale].profile;
  return (
    <>
      <TextField
        name="naam"
        label={t.name}
        value={fieldValue(values, "naam")}
        error={errors.naam}
        autocomplete="name"
        maxLength={120}
        required
      />
      <TextField
        name="functie"
        label={t.functionTitle}
        optional={t.optional}
        value={fieldValue(values, "functie")}
        error={errors.functie}
        autocomplete="organization-title"
        maxLength={120}
      />
      <TextField
        name="organisatie"
        label={t.organisation}
        optional={t.optional}
        value={fieldValue(values, "organisatie")}
        error={errors.organisatie}
        autocomplete="organization"
        maxLength={160}
      />
      <Select
        name="soort"
        label={t.organisationKind}
        options={kindOptions(organisationKinds, locale, fieldValue(values, "soort"))}
        value={fieldValue(values, "soort") || "other"}
        error={errors.soort}
      />
      <Select
        name="sector"
        label={t.sector}
        options={kindOptions(sectors, locale)}
        value={fieldValue(values, "sector") || "other"}
        error={errors.sector}
      />
      <TextField
        name="regio"
        label={t.region}
        optional={t.optional}
        help={t.regionHelp}
        value={fieldValue(values, "regio")}
        error={errors.regio}
        maxLength={120}
      />
    </>
  );
};

/** A profile as its form would have posted it. */
export const profileFields = (known: OwnProfile): Fields => ({
  naam: known.name,
  functie: known.functionTitle,
  organisatie: known.organisationName,
  soort: known.organisationKind,
  sector: known.sector,
  regio: known.region,
  helpt: known.helpsWith,
  portret: String(known.portrait),
  taal: known.language,
  ...(known.findable ? { vindbaar: "on" } : {}),
});
