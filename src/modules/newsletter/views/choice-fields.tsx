import type { FunctionComponent as FC } from "preact";
import { CheckboxGroup, Disclosure, RadioGroup } from "#design";
import { type FieldErrors, type Fields, fieldValue, fieldValues } from "#platform/http";
import type { Locale } from "#platform/locale";
import { itemKinds, readerSectors } from "../kinds.ts";
import { words } from "../messages.ts";

/** A youth region to choose. */
export interface RegionChoice {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly regions: readonly RegionChoice[];
  readonly values: Fields;
  readonly errors: FieldErrors;
  readonly locale: Locale;
}

/** What someone wants to read, and how often. */
export const ChoiceFields: FC<Props> = ({ regions, values, errors, locale }) => {
  const { front: t, kinds, sectors } = words[locale];
  const chosen = fieldValues(values, "regio");
  return (
    <>
      <CheckboxGroup
        name="soort"
        label={t.kinds}
        help={t.all}
        values={fieldValues(values, "soort")}
        choices={itemKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <CheckboxGroup
        name="sector"
        label={t.sectors}
        help={t.all}
        values={fieldValues(values, "sector")}
        choices={readerSectors.map((sector) => ({ value: sector, label: sectors[sector] }))}
      />
      {regions.length > 0 && (
        <Disclosure summary={t.regionsSummary} open={chosen.length > 0}>
          <CheckboxGroup
            name="regio"
            label={t.regions}
            help={t.regionsHelp}
            values={chosen}
            choices={regions.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Disclosure>
      )}
      <RadioGroup
        name="ritme"
        label={t.rhythm}
        error={errors.ritme}
        value={fieldValue(values, "ritme") || "each"}
        choices={[
          { value: "each", label: t.each },
          { value: "month", label: t.month },
        ]}
      />
    </>
  );
};
