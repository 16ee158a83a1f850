import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";

interface DoorListProps {
  /** Where a tap is posted to. */
  readonly action: string;
  readonly label: string;
  /** What someone types to find a name; the field shows where script runs. */
  readonly find: string;
  readonly words: {
    readonly here: string;
    /** On the button of someone who is in already: takes it back. */
    readonly undo: string;
    /** Says for whom a button is, where only the button is heard: “Is er: Roos”. */
    readonly of: (word: string, name: string) => string;
    /** “3 tikken wachten op internet”, with # for the number. */
    readonly waiting: string;
    readonly refused: string;
  };
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly note?: ComponentChildren;
    readonly here: boolean | null;
  }[];
}

/**
 * The list at a door, for a thumb: one press says that someone is there, one takes it back. Without script a press is a form; with it a
 * press is kept in the browser until it has arrived.
 */
export const DoorList: FC<DoorListProps> = ({ action, label, find, words, people }) => (
  <div class="sk-flow" data-door={action} data-door-waiting={words.waiting} data-door-refused={words.refused}>
    <p class="sk-small" role="status" data-door-status />
    <div class="utrecht-form-field" hidden data-door-find>
      <label class="utrecht-form-label" for="deur-zoek">
        {find}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="deur-zoek"
        type="search"
        autocomplete="off"
      />
    </div>
    <ul class="sk-door" aria-label={label} data-door-people>
      {people.map(({ id, name, note, here }) => (
        <li
          class="sk-door__one"
          key={id}
          id={`gast-${id}`}
          data-here={here === null ? "" : here ? "ja" : "nee"}
        >
          <span class="sk-door__who">
            <b>{name}</b>
            {note && <small>{note}</small>}
          </span>
          <form class="sk-door__in" action={action} method="post">
            <input type="hidden" name="gast" value={id} />
            <button
              class="nl-button nl-button--primary"
              type="submit"
              name="is"
              value="ja"
              aria-label={words.of(words.here, name)}
            >
              <span class="nl-button__label">{words.here}</span>
            </button>
          </form>
          <form class="sk-door__out" action={action} method="post">
            <input type="hidden" name="gast" value={id} />
            <span class="sk-door__state">
              <Icon name="circle-check" />
              {words.here}
            </span>
            <button
              class="nl-button nl-button--subtle"
              type="submit"
              name="is"
              value="nee"
              aria-label={words.of(words.undo, name)}
            >
              <span class="nl-button__label">{words.undo}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  </div>
);
