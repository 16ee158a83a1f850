import Combobox from "@github/combobox-nav";

interface Suggestion {
  readonly label: string;
  readonly note: string;
  readonly href: string;
}

const patienceMs = 120;

/** Suggests while typing: choosing one goes there, and pressing Enter without choosing sends the form as it would without script. */
export function offerSuggestions(): void {
  for (const field of document.querySelectorAll<HTMLElement>("[data-suggest]")) suggestIn(field);
}

function suggestIn(field: HTMLElement): void {
  const [input, list] = [field.querySelector("input"), field.querySelector<HTMLElement>("[role=listbox]")];
  const source = field.dataset.suggest;
  if (!input || !list || !source) return;
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  let combobox: Combobox | undefined;
  let asked: AbortController | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    combobox?.destroy();
    combobox = undefined;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
  };
  const open = (suggestions: readonly Suggestion[]) => {
    close();
    if (suggestions.length === 0) return;
    list.replaceChildren(...suggestions.map((suggestion, i) => optionFor(suggestion, `${list.id}-${i}`)));
    list.hidden = false;
    combobox = new Combobox(input, list);
    combobox.start();
    input.setAttribute("aria-expanded", "true");
  };
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const typed = input.value.trim();
    if (typed.length < 2) return close();
    const url = new URL(source, location.href);
    url.searchParams.set("zoek", typed);
    const answer = await fetch(url, { signal: asked.signal }).catch(() => null);
    // Without an answer the form still works.
    const suggestions = answer?.ok ? ((await answer.json().catch(() => [])) as Suggestion[]) : [];
    if (document.activeElement === input && input.value.trim() === typed) open(suggestions);
  };

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), patienceMs);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    // A search field empties itself at Escape; the first one only closes the list, and what was typed stays.
    event.preventDefault();
    close();
  });
  input.addEventListener("blur", () => setTimeout(close, 200));
  // Who has sent the form is on their way: an answer that comes late opens no list over it.
  input.form?.addEventListener("submit", () => {
    clearTimeout(waiting);
    asked?.abort();
    close();
  });
  list.addEventListener("combobox-commit", ({ target }) => {
    const href = (target as HTMLElement).dataset.href;
    if (href) location.assign(href);
  });
}

function optionFor({ label, note, href }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("div");
  option.id = id;
  option.setAttribute("role", "option");
  option.dataset.href = href;
  option.textContent = label;
  const small = document.createElement("small");
  small.textContent = note;
  option.append(small);
  return option;
}
