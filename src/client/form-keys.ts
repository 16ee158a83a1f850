const name = "sleutel";

/**
 * Lets a form keep its key when its page comes back with the back button: sent again from there, it is the same form and has one result.
 * The key stays with this page in the history of this tab, and nowhere else.
 */
export function keepFormKeys(): void {
  const keys = [...document.querySelectorAll<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)];
  if (keys.length === 0) return;
  const { formKeys: kept = {}, ...rest } = (history.state ?? {}) as { formKeys?: Record<string, string> };
  const now: Record<string, string> = {};
  for (const [place, key] of keys.entries()) {
    const form = `${place} ${key.form?.getAttribute("action")}`;
    key.value = kept[form] ?? key.value;
    now[form] = key.value;
  }
  history.replaceState({ ...rest, formKeys: now }, "");
}
