import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Button } from "../button.tsx";
import { ErrorMessage, fieldId, wiring } from "../form/field.tsx";
import { FormKey } from "../form/form.tsx";
import {
  type Draft,
  DraftStatus,
  draftAttributes,
  type RichWords,
  richAttributes,
} from "../form/text-area.tsx";
import { Icon } from "../icon.tsx";

interface ComposerProps {
  readonly action: string;
  readonly name: string;
  readonly label: string;
  /** What not to write here, and who reads along. */
  readonly reminder: ComponentChildren;
  readonly submit: string;
  readonly busyWords?: string;
  readonly formKey?: string;
  readonly value?: string;
  readonly error?: string;
  readonly rows?: number;
  readonly draft?: Draft;
  /** The text is Markdown: where script runs one may write it as it will look. */
  readonly rich?: RichWords;
  readonly id?: string;
  /** A FileField, for what comes along. */
  readonly files?: ComponentChildren;
  /** Hidden fields, or a field above the text. */
  readonly before?: ComponentChildren;
  /** A second button, left of the one that places it. */
  readonly other?: ComponentChildren;
}

/** Where one writes in a conversation. */
export const Composer: FC<ComposerProps> = (props) => {
  const id = props.id ?? fieldId(props.name);
  const wires = wiring({ name: props.name, id, help: props.reminder, error: props.error });
  return (
    <form
      class="sk-composer"
      action={props.action}
      method="post"
      enctype={props.files === undefined ? undefined : "multipart/form-data"}
      novalidate
    >
      {props.formKey !== undefined && <FormKey value={props.formKey} />}
      {props.before}
      <label for={id}>{props.label}</label>
      <ErrorMessage id={id} error={props.error} />
      <textarea
        {...wires}
        {...draftAttributes(props.draft)}
        {...richAttributes(props.rich)}
        rows={props.rows ?? 4}
      >
        {props.value}
      </textarea>
      {props.files !== undefined && <div class="sk-composer__file">{props.files}</div>}
      <div class="sk-composer__foot">
        <p id={`${id}-hulp`}>
          <Icon name="shield-lock" />
          <span>{props.reminder}</span>
        </p>
        <DraftStatus id={id} draft={props.draft} />
        <span class="sk-row">
          {props.other}
          <Button icon="send" busyWords={props.busyWords}>
            {props.submit}
          </Button>
        </span>
      </div>
    </form>
  );
};
