/** What the buttons say; written by the server beside the field. */
export interface Words {
  readonly group: string;
  readonly on: string;
  readonly off: string;
  readonly bold: string;
  readonly italic: string;
  readonly bullets: string;
  readonly numbers: string;
  readonly quote: string;
}

/** An editor in the place of a plain field. */
export interface Editor {
  /** Shows the plain text again. */
  readonly close: () => null;
}

/** A small button of the bar. */
export function button(label: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "nl-button nl-button--subtle sk-rich__tool";
  made.textContent = label;
  return made;
}
