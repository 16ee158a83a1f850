/** How long someone must pause before the part that follows is asked anew, and how much there must be to ask with. */
const patienceMs = 500;
const enough = 12;

/** Keeps the parts of forms that depend on what is typed (`[data-follows]`) up to date: the form is asked for the page it would give. */
export function followTyping(): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-follows]")) follow(part);
}

function follow(part: HTMLElement): void {
  const field = document.getElementById(part.dataset.follows ?? "");
  const button = part.dataset.followsButton ?? "";
  if (!(field instanceof HTMLTextAreaElement) || !field.form) return;
  const { form } = field;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let shown = field.value.trim();

  const ask = async () => {
    const typed = field.value.trim();
    if (typed === shown || typed.length < enough) return;
    asked?.abort();
    asked = new AbortController();
    const body = new URLSearchParams({ [field.name]: typed, [button]: "ja" });
    const answer = await fetch(form.action, {
      method: "POST",
      body,
      signal: asked.signal,
      headers: { accept: "text/html" },
    }).catch(() => null);
    // Without an answer the form still works.
    if (!answer?.ok || field.value.trim() !== typed) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!fresh) return;
    shown = typed;
    // What is open stays open: someone may be reading it.
    if (part.contains(document.activeElement)) return;
    part.replaceChildren(...fresh.childNodes);
  };

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), patienceMs);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    asked?.abort();
  });
}
