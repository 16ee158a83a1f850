import type { FunctionComponent as FC } from "preact";
import { Button } from "../button.tsx";

interface CopyProps {
  /** What there is to copy, in sight and in reach without script. */
  readonly value: string;
  readonly id: string;
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
}

/** An address to take along: a field to copy from by hand, with a button where script runs. */
export const CopyField: FC<CopyProps> = ({ value, id, label, copy, copied }) => (
  <div class="utrecht-form-field">
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
    </div>
    <div class="sk-row sk-row--tight">
      <input class="utrecht-textbox utrecht-textbox--html-input sk-grow" id={id} value={value} readonly />
      <span hidden data-copy-offer>
        <Button kind="secondary" type="button" icon="copy" data={{ "data-copy": id, "data-copied": copied }}>
          {copy}
        </Button>
      </span>
    </div>
  </div>
);

/** A longer text to take along, to read and to copy from by hand; with a button where script runs. */
export const CopyText: FC<CopyProps & { readonly rows?: number }> = ({
  value,
  id,
  label,
  rows = 12,
  copy,
  copied,
}) => (
  <div class="utrecht-form-field sk-flow sk-flow--tight">
    <div class="utrecht-form-field__label">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
    </div>
    <textarea class="utrecht-textarea utrecht-textarea--html-textarea" id={id} rows={rows} readonly>
      {value}
    </textarea>
    <p hidden data-copy-offer>
      <Button kind="secondary" type="button" icon="copy" data={{ "data-copy": id, "data-copied": copied }}>
        {copy}
      </Button>
    </p>
  </div>
);
