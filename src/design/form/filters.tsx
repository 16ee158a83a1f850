import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Button } from "../button.tsx";
import { Icon } from "../icon.tsx";

interface FiltersProps {
  readonly action: string;
  readonly label: string;
  /** The button that opens them on a phone: “Filters (2 gekozen)”. */
  readonly open: string;
  readonly close: string;
  readonly title: string;
  /** “Toon 11 voorbeelden” */
  readonly submit: string;
  readonly children: ComponentChildren;
}

/** Choices that narrow a list: beside it on a wide screen, from below on a phone. A GET form. */
export const Filters: FC<FiltersProps> = ({ action, label, open, close, title, submit, children }) => (
  <>
    <button class="nl-button nl-button--secondary sk-show" type="button" popovertarget="filters">
      <span class="nl-button__icon-start">
        <Icon name="adjustments-horizontal" />
      </span>
      <span class="nl-button__label">{open}</span>
    </button>
    <form class="sk-filters" id="filters" popover="auto" action={action} method="get" aria-label={label}>
      <div class="sk-row sk-row--apart sk-close">
        <p class="nl-heading--level-3">
          <b>{title}</b>
        </p>
        <button
          class="nl-button nl-button--subtle"
          type="button"
          popovertarget="filters"
          popovertargetaction="hide"
        >
          <span class="nl-button__label">{close}</span>
        </button>
      </div>
      {children}
      <p class="sk-row sk-below">
        <Button>{submit}</Button>
      </p>
    </form>
  </>
);

interface FacetProps {
  readonly legend: string;
  readonly name: string;
  /** Heard before a number: “aantal: ”. */
  readonly countWord: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: ComponentChildren;
    readonly count?: number;
    readonly checked?: boolean;
  }[];
}

/** One side by which to narrow, with how many each choice leaves. */
export const Facet: FC<FacetProps> = ({ legend, name, countWord, options }) => (
  <fieldset class="sk-facet">
    <legend>{legend}</legend>
    {options.map((option) => (
      <label class="sk-pick" key={option.value}>
        <input
          class="utrecht-checkbox"
          type="checkbox"
          name={name}
          value={option.value}
          checked={option.checked}
        />{" "}
        <span class="sk-row sk-row--tight">{option.label}</span>{" "}
        {option.count !== undefined && (
          <small>
            <span class="sk-vh">{countWord}</span>
            {option.count}
          </small>
        )}
      </label>
    ))}
  </fieldset>
);
