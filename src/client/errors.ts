/** Brings who sent a form with mistakes to the list of what to mend. */
export function showErrors(): void {
  document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
}
