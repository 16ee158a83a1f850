import type { FunctionComponent as FC } from "preact";
import { type FieldProps, FormField } from "./field.tsx";

/** Keeps what is typed on the server while one writes, so that no text is lost. Without script nothing happens. */
export interface Draft {
  /** Where the text is posted to, as `name=text`, a moment after each pause. */
  readonly url: string;
  readonly keeping: string;
  readonly kept: string;
  readonly failed: string;
}

/** What the buttons above a text with layout say. */
export interface RichWords {
  /** Names the buttons together. */
  readonly group: string;
  /** Shows the text as it will look, and as it was typed. */
  readonly on: string;
  readonly off: string;
  readonly bold: string;
  readonly italic: string;
  readonly bullets: string;
  readonly numbers: string;
  readonly quote: string;
}

interface TextAreaProps extends FieldProps {
  readonly value?: string;
  readonly rows?: number;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly draft?: Draft;
  /** The text is Markdown: where script runs one may write it as it will look. */
  readonly rich?: RichWords;
}

/** More lines to fill in. */
export const TextArea: FC<TextAreaProps> = ({
  value,
  rows = 4,
  required,
  maxLength,
  draft,
  rich,
  ...field
}) => (
  <FormField
    {...field}
    control={(wires) => (
      <>
        <textarea
          {...wires}
          {...draftAttributes(draft)}
          {...richAttributes(rich)}
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={rows}
          required={required}
          maxlength={maxLength}
        >
          {value}
        </textarea>
        <DraftStatus id={wires.id} draft={draft} />
      </>
    )}
  />
);

/** For src/client/drafts.ts, which reads them. */
export const draftAttributes = (draft?: Draft) =>
  draft && {
    "data-draft": draft.url,
    "data-draft-keeping": draft.keeping,
    "data-draft-kept": draft.kept,
    "data-draft-failed": draft.failed,
  };

/** For src/client/rich-text.ts, which reads it. */
export const richAttributes = (rich?: RichWords) => rich && { "data-rich": JSON.stringify(rich) };

/** Where the script tells whether the text was kept. */
export const DraftStatus: FC<{ readonly id: string; readonly draft?: Draft }> = ({ id, draft }) =>
  draft === undefined ? null : <p class="sk-small sk-soft sk-draft" role="status" data-draft-status={id} />;
