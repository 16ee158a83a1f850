/** How long someone must pause before the text is kept. */
const pause = 2000;

/** Keeps what is typed in a `textarea[data-draft]` on the server, so that no text is lost with a session or a battery. */
export function keepDrafts(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-draft]")) keep(field);
}

function keep(field: HTMLTextAreaElement): void {
  let kept = field.value;
  let timer: number | undefined;
  let sent = false;

  const save = async (leaving: boolean): Promise<void> => {
    clearTimeout(timer);
    if (sent || field.value === kept) return;
    const text = field.value;
    tell(field, field.dataset.draftKeeping);
    const fine = await post(field, text, leaving);
    if (fine) kept = text;
    tell(field, fine ? field.dataset.draftKept : field.dataset.draftFailed);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(false), pause);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void save(true);
  });
  // What is being placed is no longer a draft.
  field.form?.addEventListener("submit", () => {
    clearTimeout(timer);
    sent = true;
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) sent = false;
  });
}

/** A redirect is a no as well: it leads to the page to sign in. */
async function post(field: HTMLTextAreaElement, text: string, leaving: boolean): Promise<boolean> {
  try {
    const answer = await fetch(field.dataset.draft ?? "", {
      method: "POST",
      body: new URLSearchParams({ [field.name]: text }),
      redirect: "manual",
      // A request that outlives its page may carry 64 kB at most.
      keepalive: leaving && text.length < 20_000,
    });
    return answer.ok;
  } catch {
    return false;
  }
}

function tell(field: HTMLTextAreaElement, words = ""): void {
  const status = document.querySelector(`[data-draft-status="${CSS.escape(field.id)}"]`);
  if (status) status.textContent = words;
}
