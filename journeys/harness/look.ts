/**
 * In the browser: the page as a machine judges it. Tags, classes, attributes and whether there are words of its own; not
 * which words, and of equal neighbours (the rows of a list) one. Two pages with one look have the same findings.
 */
export function lookOf(): string {
  // Values that name this thing among others: they differ per row and per page, and a rule only asks whether they fit together.
  const names =
    /^(id|for|href|src|name|value|action|content|datetime|title|alt|placeholder|data-.*|d|viewBox|points|transform|maxlength|rows|min|max|x\d?|y\d?|r|c[xy]|width|height)$/;
  const refers = /^aria-(label|labelledby|describedby|controls|owns|details|errormessage|activedescendant)$/;

  const attributesOf = (element: Element): string =>
    [...element.attributes]
      .map(({ name, value }) =>
        names.test(name) || refers.test(name) ? `${name}${fits(name, value)}` : `${name}=${value}`,
      )
      .sort()
      .join(" ");
  /** Whether the value is there at all, and whether what it refers to is there. */
  const fits = (name: string, value: string): string => {
    if (value.trim() === "") return "=empty";
    const ids = name === "for" || (refers.test(name) && name !== "aria-label") ? value.split(/\s+/) : [];
    return ids.every((id) => document.getElementById(id)) ? "" : "=nowhere";
  };
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const drawn = (element: Element): string => {
    const inside = element.tagName === "svg" ? [] : [...element.children].map(drawn);
    const once = inside.filter((part, i) => part !== inside[i - 1]);
    return `${element.tagName}[${attributesOf(element)}]${hasWords(element) ? "w" : ""}(${once.join()})`;
  };

  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const doubles = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [document.title === "" ? "untitled" : "", doubles.join(), drawn(document.documentElement)].join(" ");
}
