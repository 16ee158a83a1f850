import type { FunctionComponent as FC } from "preact";

interface TermProps {
  readonly id: string;
  readonly text: string;
  readonly meaning: string;
}

/** A word that explains itself by tap or keyboard; Escape or a tap elsewhere closes it. Works without script. */
export const Term: FC<TermProps> = ({ id, text, meaning }) => (
  <>
    <button class="sk-term" type="button" popovertarget={id}>
      {text}
    </button>
    <span class="sk-term__meaning" id={id} popover="auto">
      <b>{text}</b>: {meaning}
    </span>
  </>
);
