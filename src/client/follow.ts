/** How often is looked, in milliseconds. */
const pause = 1500;

/** Keeps `[data-follow]` as it is on the server; when it has gone from there, what it told of has ended and the page is shown anew. */
export function followProgress(): void {
  const place = document.querySelector("[data-follow]");
  if (place) setTimeout(() => void look(place), pause);
}

async function look(place: Element): Promise<void> {
  try {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-follow]");
    if (answer.ok && !now) return location.reload();
    if (now && now.innerHTML !== place.innerHTML) place.replaceChildren(...now.childNodes);
  } catch {
    // No answer for a moment: look again.
  }
  setTimeout(() => void look(place), pause);
}
