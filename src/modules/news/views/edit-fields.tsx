import type { FunctionComponent as FC } from "preact";
import { Checkbox, FileField, Heading, Section, Select, Stack, TextArea, TextField } from "#design";
import { type FieldErrors, type Fields, fieldOf, fieldValue } from "#platform/http";
import type { Locale } from "#platform/locale";
import { kinds } from "../kinds.ts";
import { deskWords, words } from "../messages.ts";
import type { DeskArticle } from "../queries/desk.ts";
import type { ArticleFile, ArticleImage, Byline } from "../schema.ts";

/** The hidden field that says which words an editor began from (`seenOf`). */
export const seenField = "gezien";

export interface EditProps {
  readonly article: DeskArticle;
  readonly image: ArticleImage | null;
  readonly file: ArticleFile | null;
  readonly bylines: readonly Byline[];
  readonly communities: readonly { readonly id: string; readonly title: string }[];
  readonly values: Fields;
  readonly errors: FieldErrors;
  /** Someone kept other words since this editor began: what was typed here is not kept yet. */
  readonly overtaken: boolean;
  readonly done: string | undefined;
  readonly formKey: string;
  readonly locale: Locale;
}

/** What it says, and who says it. */
export const Words: FC<EditProps> = ({ article, bylines, values, errors, locale }) => {
  const { edit: t, optional } = deskWords[locale];
  const field = fieldOf(values, errors);
  const kind = fieldValue(values, "kind");
  return (
    <Stack>
      <Select
        name="kind"
        label={t.kind}
        value={kind}
        options={kinds.map((each) => ({ value: each, label: words[locale].kinds[each] }))}
      />
      <TextField {...field("title")} label={t.name} help={t.nameHelp} maxLength={150} required />
      <TextArea {...field("summary")} label={t.summary} help={t.summaryHelp} rows={3} maxLength={400} />
      <TextArea
        {...field("body")}
        label={t.body}
        help={kind === "video" ? `${t.bodyHelp} ${t.bodyVideo}` : t.bodyHelp}
        rows={16}
      />
      <Select
        {...field("bylineId")}
        label={t.byline}
        help={t.bylineHelp}
        empty={t.bylineNone}
        options={bylines.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` }))}
      />
      {article.card && (
        <TextArea
          {...field("correction")}
          label={t.correction}
          help={t.correctionHelp}
          optional={optional}
          rows={2}
          maxLength={600}
        />
      )}
    </Stack>
  );
};

/** Its picture, with what is to be seen, and what one can take along. */
export const Looks: FC<EditProps> = ({ image, file, values, errors, locale }) => {
  const { edit: t, optional } = deskWords[locale];
  const field = fieldOf(values, errors);
  return (
    <Section boxed labelledBy="beeld-en-bestand">
      <Heading level={2} look={3} id="beeld-en-bestand">
        {t.picture}
      </Heading>
      <FileField
        name="image"
        label={t.picture}
        optional={optional}
        help={image ? t.pictureNow : t.pictureHelp}
        error={errors.image}
        accept=".jpg,.jpeg,.png,.webp,.heic,.avif"
      />
      <input type="hidden" name="imageId" value={fieldValue(values, "imageId")} />
      <TextField {...field("imageAlt")} label={t.alt} help={t.altHelp} maxLength={300} />
      <TextField {...field("imageCredit")} label={t.credit} optional={optional} maxLength={150} />
      {image && <Checkbox name="imageGone" label={t.pictureGone} />}
      <TextField {...field("link")} type="url" label={t.link} optional={optional} help={t.linkHelp} />
      <FileField
        name="file"
        label={t.file}
        optional={optional}
        help={file ? t.fileNow(file.name) : t.fileHelp}
        error={errors.file}
        accept=".pdf,.docx,.odt"
      />
      <input type="hidden" name="fileId" value={fieldValue(values, "fileId")} />
      {file && <Checkbox name="fileGone" label={t.fileGone} />}
    </Section>
  );
};
