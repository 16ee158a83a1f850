import type { FunctionComponent as FC } from "preact";
import { Select, TextField } from "#design";
import { fieldValue } from "#platform/http";
import { type AnyImporter, importerWords } from "#platform/imports";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { Typed } from "./typed.ts";

interface Props {
  readonly importers: readonly AnyImporter[];
  readonly typed: Typed;
  readonly locale: Locale;
}

/** What someone says about a file: which kind it is, from when it holds, where it came from. */
export const AboutFields: FC<Props> = ({ importers, typed: { values, errors }, locale }) => {
  const t = words[locale].desk;
  return (
    <>
      <Select
        name="soort"
        label={t.kind}
        help={t.kindHelp}
        empty={t.kindEmpty}
        options={importers.map((importer) => ({
          value: importer.name,
          label: importerWords(importer, locale).title,
        }))}
        value={fieldValue(values, "soort")}
        error={errors.soort}
      />
      <TextField
        name="geldigVanaf"
        label={t.validFrom}
        help={t.validFromHelp}
        type="date"
        short
        value={fieldValue(values, "geldigVanaf")}
        error={errors.geldigVanaf}
        required
      />
      <TextField
        name="bron"
        label={t.source}
        help={t.sourceHelp}
        value={fieldValue(values, "bron")}
        error={errors.bron}
        maxLength={300}
        required
      />
    </>
  );
};
