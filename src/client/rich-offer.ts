import { button, type Editor, type Words } from "./rich-bar.ts";

/** Offers a button above each `textarea[data-rich]` that shows its text as it will look. The field stays what is sent. */
export function offerRichText(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-rich]")) offer(field);
}

function offer(field: HTMLTextAreaElement): void {
  const words: Words = JSON.parse(field.dataset.rich ?? "{}");
  const bar = document.createElement("div");
  bar.className = "sk-row sk-row--tight sk-rich__bar";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.group);
  const toggle = button(words.on);
  bar.append(toggle);
  field.before(bar);
  let editor: Editor | null = null;
  toggle.addEventListener("click", async () => {
    // The editor is still on its way: a second press, or a space that was meant for it, opens no second one.
    if (toggle.getAttribute("aria-busy") === "true") return;
    if (editor) editor = editor.close();
    else {
      toggle.setAttribute("aria-busy", "true");
      try {
        const { openEditor } = await import("./rich-text.ts");
        editor = openEditor(field, bar, words);
      } finally {
        toggle.removeAttribute("aria-busy");
      }
    }
    toggle.textContent = editor ? words.off : words.on;
  });
}
