/** Shows the copy buttons, and lets them copy the field they name. */
export function offerCopying(): void {
  if (!navigator.clipboard) return;
  for (const offer of document.querySelectorAll<HTMLElement>("[data-copy-offer]")) offer.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const label = button.querySelector(".nl-button__label") ?? button;
    label.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => void copy(button, label));
  }
}

async function copy(button: HTMLButtonElement, label: Element): Promise<void> {
  const field = document.getElementById(button.dataset.copy ?? "");
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const words = label.textContent;
  try {
    await navigator.clipboard.writeText(field.value);
    label.textContent = button.dataset.copied ?? words;
    setTimeout(() => {
      label.textContent = words;
    }, 3000);
  } catch {
    // Not allowed here: select it, so that it takes one key to copy.
    field.select();
  }
}
