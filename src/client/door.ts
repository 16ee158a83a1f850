/** How often is tried again and looked for what others tapped, in milliseconds. */
const pause = 10_000;

interface Tap {
  readonly gast: string;
  readonly is: "ja" | "nee";
  /** When it was tapped, by this device's own clock. */
  readonly at: number;
}

/**
 * The list at a door: a press changes the row at once, is kept in the browser until it has arrived, and is sent again when the network is
 * back. Only ids are kept, and only as long as they wait.
 */
export function keepTaps(door: HTMLElement): void {
  const action = door.dataset.door ?? "";
  const kept = `deur ${action}`;
  let waiting = read(kept);
  let sending = false;
  let refused = false;

  const show = (): void => {
    for (const { gast, is } of waiting) mark(door, gast, is);
    count(door);
    const status = door.querySelector("[data-door-status]");
    const words = refused ? door.dataset.doorRefused : door.dataset.doorWaiting;
    if (status)
      status.textContent = waiting.length > 0 && (refused || !sending) ? fill(words, waiting.length) : "";
  };

  const keep = (taps: readonly Tap[]): void => {
    waiting = [...taps];
    if (waiting.length > 0) localStorage.setItem(kept, JSON.stringify(waiting));
    else localStorage.removeItem(kept);
  };

  /** One after the other, in the order of tapping. */
  async function send(): Promise<void> {
    if (sending || waiting.length === 0) return;
    sending = true;
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        const answer = await post(action, next);
        if (answer === "later") break;
        refused = answer === "refused";
        if (refused) break;
        keep(waiting.filter((each) => each !== next));
      }
    } finally {
      sending = false;
      show();
    }
  }

  async function look(): Promise<void> {
    await send();
    if (waiting.length === 0) await refresh(door);
    show();
  }

  door.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
    const gast = (form.elements.namedItem("gast") as HTMLInputElement | null)?.value;
    const is = button?.value;
    if (!gast || (is !== "ja" && is !== "nee")) return;
    event.preventDefault();
    // A later press about the same person says it all.
    keep([...waiting.filter((each) => each.gast !== gast), { gast, is, at: Date.now() }]);
    mark(door, gast, is);
    count(door);
    focusOther(door, gast);
    void send();
  });
  addEventListener("online", () => void look());
  setInterval(() => void look(), pause);
  offerFinding(door);
  void look();
}

/** "later" when no answer came, or one that says nothing about the tap. */
async function post(action: string, { gast, is, at }: Tap): Promise<"arrived" | "later" | "refused"> {
  try {
    const answer = await fetch(action, {
      method: "POST",
      body: new URLSearchParams({ gast, is, geleden: String(Math.max(0, Date.now() - at)) }),
      redirect: "manual",
    });
    if (answer.type === "opaqueredirect" || answer.ok) return "arrived";
    return answer.status >= 500 || answer.status === 429 ? "later" : "refused";
  } catch {
    return "later";
  }
}

function mark(door: HTMLElement, gast: string, is: string): void {
  const row = door.querySelector<HTMLElement>(`#gast-${CSS.escape(gast)}`);
  if (row) row.dataset.here = is;
}

/** How many are there by this page: the first number of the line that says so. */
function count(door: HTMLElement): void {
  const line = document.querySelector("[data-door-count]");
  const here = door.querySelectorAll('[data-here="ja"]').length;
  if (line) line.textContent = (line.textContent ?? "").replace(/\d+/, String(here));
}

/** The pressed button has gone from sight: its counterpart takes the focus. */
function focusOther(door: HTMLElement, gast: string): void {
  const row = door.querySelector<HTMLElement>(`#gast-${CSS.escape(gast)}`);
  for (const button of row?.querySelectorAll("button") ?? []) if (button.offsetParent) button.focus();
}

/** What others tapped meanwhile. */
async function refresh(door: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(location.pathname, { headers: { accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const row of page.querySelectorAll<HTMLElement>("[data-door-people] > li")) {
      const old = door.querySelector<HTMLElement>(`#${CSS.escape(row.id)}`);
      if (!old) door.querySelector("[data-door-people]")?.append(row);
      else if (old.dataset.here !== row.dataset.here) {
        old.dataset.here = row.dataset.here ?? "";
        old.querySelector(".sk-door__who")?.replaceWith(row.querySelector(".sk-door__who") ?? "");
      }
    }
    count(door);
  } catch {
    // No network for a moment: look again.
  }
}

/** A field that leaves only the names with what is typed. */
function offerFinding(door: HTMLElement): void {
  const field = door.querySelector<HTMLElement>("[data-door-find]");
  const input = field?.querySelector("input");
  if (!field || !input) return;
  field.hidden = false;
  input.addEventListener("input", () => {
    const wanted = plain(input.value);
    for (const row of door.querySelectorAll<HTMLElement>("[data-door-people] > li"))
      row.hidden = !plain(row.querySelector(".sk-door__who")?.textContent ?? "").includes(wanted);
  });
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

const fill = (words = "", n: number): string => words.replace("#", String(n));

function read(kept: string): readonly Tap[] {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? "[]") as readonly Tap[];
  } catch {
    return [];
  }
}
