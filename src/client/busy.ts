/** After this a form may be sent again: the answer may be a download, or may never have come. */
const patience = 15_000;

/** Says that a form is on its way, and keeps an impatient second click from sending it again. */
export function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sending) return event.preventDefault();

    form.dataset.sending = "true";
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
    const rest = button && working(button);
    const done = () => {
      clearTimeout(timer);
      removeEventListener("pageshow", done);
      delete form.dataset.sending;
      rest?.();
    };
    const timer = setTimeout(done, patience);
    // With the back button the page comes back as it was left: busy.
    addEventListener("pageshow", done);
  });
}

/** Makes a button look busy, and returns what makes it look at rest again. */
function working(button: HTMLButtonElement): () => void {
  const label = button.querySelector(".nl-button__label") ?? button;
  const words = label.textContent;
  button.setAttribute("aria-busy", "true");
  button.classList.add("nl-button--busy");
  if (button.dataset.busy) label.textContent = button.dataset.busy;
  return () => {
    button.removeAttribute("aria-busy");
    button.classList.remove("nl-button--busy");
    label.textContent = words;
  };
}
