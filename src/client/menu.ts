/** Closes the menu with Escape, or by going elsewhere. */
export function closeMenus(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of open()) {
      const inside = menu.contains(document.activeElement);
      menu.open = false;
      if (inside) menu.querySelector("summary")?.focus();
    }
  });
  for (const moved of ["click", "focusin"] as const) {
    document.addEventListener(moved, ({ target }) => {
      for (const menu of open()) if (target instanceof Node && !menu.contains(target)) menu.open = false;
    });
  }
}

const open = () => document.querySelectorAll<HTMLDetailsElement>("details[data-menu][open]");
