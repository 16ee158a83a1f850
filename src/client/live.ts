/**
 * Keeps a page that stays open up to date (`[data-live]`): counts what is new, and brings it in when that is asked. Nothing moves by itself.
 * Listens while the page is looked at; a page that comes back asks for what it missed.
 */
export function hearNews(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-live]")) listen(place);
}

function listen(place: HTMLElement): void {
  const link = place.querySelector("a");
  const label = place.querySelector(".nl-button__label");
  if (!link || !label) return;
  let [shown, known] = [Number(place.dataset.liveFrom), Number(place.dataset.liveFrom)];
  let source: EventSource | undefined;

  const open = () => {
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(`${place.dataset.live}?na=${known}`);
    source.addEventListener("news", ({ data }) => {
      known = Math.max(known, Number(data));
      tell();
    });
  };
  const tell = () => {
    const count = known - shown;
    link.hidden = count <= 0;
    const { liveOne = "", liveMore = "", liveInto } = place.dataset;
    // What cannot be counted (the moment of the last post) is only said to be there.
    label.textContent =
      liveInto === undefined || count === 1 ? liveOne : liveMore.replace("{n}", String(count));
  };

  link.addEventListener("click", (event) => {
    const list = document.getElementById(place.dataset.liveInto ?? "");
    if (!list) return;
    event.preventDefault();
    void bringIn(list, link.href).then((brought) => {
      if (!brought) return location.assign(link.href);
      shown = known;
      tell();
    });
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") open();
    else source?.close();
  });
  addEventListener("pagehide", () => source?.close());
  open();
}

/** Puts what the page of this moment has more under what is there, and goes to the first of it. What is being typed stays as it is. */
async function bringIn(list: HTMLElement, address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" }, redirect: "error" });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = [...(page.getElementById(list.id)?.children ?? [])].filter(
      ({ id }) => id !== "" && !document.getElementById(id),
    );
    const [first] = fresh;
    list.append(...fresh);
    if (first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
    return fresh.length > 0;
  } catch {
    return false;
  }
}
