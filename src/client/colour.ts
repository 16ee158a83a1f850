/** Turns the page to light or dark the moment it is chosen, and tells the server behind it. */
export function takeThemeChoice(): void {
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const form = target.closest<HTMLFormElement>("form[data-theme-choice]");
    if (!form || target.type !== "radio") return;

    if (target.value === "light" || target.value === "dark")
      document.documentElement.dataset.color = target.value;
    else delete document.documentElement.dataset.color;
    void fetch(form.action, { method: "POST", body: fields(form), redirect: "manual" }).catch(() => {
      // The page shows the choice; the button under it still saves it.
    });
  });
}

function fields(form: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") sent.append(name, value);
  return sent;
}
