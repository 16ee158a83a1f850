import MarkdownIt from "markdown-it";
import { baseKeymap, chainCommands, exitCode, toggleMark, wrapIn } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import {
  defaultMarkdownSerializer,
  schema as everything,
  MarkdownParser,
  MarkdownSerializer,
} from "prosemirror-markdown";
import { type MarkType, type NodeType, Schema } from "prosemirror-model";
import { liftListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { button, type Editor, type Words } from "./rich-bar.ts";

// What a text may hold is what the server lets through (src/platform/html): no titles, no pictures, no code of several lines.
const left = new Set(["heading", "code_block", "image"]);
const nodes = Object.fromEntries(
  Object.entries(everything.spec.nodes.toObject()).filter(([name]) => !left.has(name)),
);
const schema = new Schema({ nodes, marks: everything.spec.marks });
const { nodes: node, marks: mark } = schema;
const listItem = node.list_item as NodeType;

const reader = new MarkdownIt({ html: false, breaks: true }).disable(["image", "table", "code", "fence"]);
const parser = new MarkdownParser(schema, reader, {
  blockquote: { block: "blockquote" },
  paragraph: { block: "paragraph" },
  // A title is a paragraph here, as it is on the page.
  heading: { block: "paragraph" },
  list_item: { block: "list_item" },
  bullet_list: { block: "bullet_list", getAttrs: () => ({ tight: true }) },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token) => ({ order: Number(token.attrGet("start")) || 1, tight: true }),
  },
  hr: { node: "horizontal_rule" },
  hardbreak: { node: "hard_break" },
  softbreak: { node: "hard_break" },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: { mark: "link", getAttrs: (token) => ({ href: token.attrGet("href") }) },
  code_inline: { mark: "code", noCloseToken: true },
});

const address = /(https?:\/\/\S+)/;
const serializer = new MarkdownSerializer(
  {
    ...defaultMarkdownSerializer.nodes,
    // A new line stays a new line: the page shows it as one.
    hard_break: (state, _node, parent, index) => {
      if (index < parent.childCount - 1) state.write("\n");
    },
    // An address is made a link by the page, so nothing in it may be escaped.
    text: (state, { text = "" }) => {
      for (const part of text.split(address)) if (part !== "") state.text(part, !address.test(part));
    },
  },
  defaultMarkdownSerializer.marks,
);

/** Markdown as the editor understands it, and back: what it means stays, how it was written may change. */
export const readMarkdown = (text: string) => parser.parse(text);
export const writeMarkdown = (document: ReturnType<typeof readMarkdown>): string =>
  serializer.serialize(document, { tightLists: true });

/** Puts an editor in the place of the field, which goes on holding what is sent; its tools come behind what stands in the bar. */
export function openEditor(field: HTMLTextAreaElement, bar: HTMLElement, words: Words): Editor {
  const place = document.createElement("div");
  place.className = "sk-rich sk-prose";
  field.before(place);
  field.hidden = true;
  const tools = toolsFor(words);
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: parser.parse(field.value),
      plugins: [
        history(),
        inputRules({
          rules: [
            wrappingInputRule(/^\s*[-*]\s$/, node.bullet_list as NodeType, { tight: true }),
            wrappingInputRule(/^\s*1[.)]\s$/, node.ordered_list as NodeType, { tight: true }),
            wrappingInputRule(/^\s*>\s$/, node.blockquote as NodeType),
          ],
        }),
        // Tab leaves the field, as everywhere.
        keymap({
          Enter: splitListItem(listItem),
          "Shift-Enter": newLine,
          "Mod-z": undo,
          "Mod-y": redo,
          "Shift-Mod-z": redo,
          "Mod-b": toggleMark(mark.strong as MarkType),
          "Mod-i": toggleMark(mark.em as MarkType),
        }),
        keymap(baseKeymap),
      ],
    }),
    attributes: describedLike(field),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      // Only what was really changed is written back: reading alone may not rewrite someone's text.
      if (transaction.docChanged) {
        field.value = writeMarkdown(view.state.doc);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      for (const { element, marks } of tools)
        if (marks) element.setAttribute("aria-pressed", String(isOn(view.state, marks)));
    },
  });
  for (const { element, command } of tools) {
    element.addEventListener("click", () => {
      command(view.state, view.dispatch, view);
      view.focus();
    });
    bar.append(element);
  }
  view.focus();
  return {
    close() {
      view.destroy();
      place.remove();
      for (const { element } of tools) element.remove();
      field.hidden = false;
      field.focus();
      return null;
    },
  };
}

/** Says to a screen reader what the plain field says. */
function describedLike(field: HTMLTextAreaElement): Record<string, string> {
  const labels = [...field.labels].map(({ textContent }) => textContent?.trim() ?? "").join(" ");
  const described = field.getAttribute("aria-describedby");
  const invalid = field.getAttribute("aria-invalid");
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": labels,
    ...(described ? { "aria-describedby": described } : {}),
    ...(invalid ? { "aria-invalid": invalid } : {}),
  };
}

interface Tool {
  readonly element: HTMLButtonElement;
  readonly command: Command;
  /** For what can be on or off at the cursor. */
  readonly marks?: MarkType;
}

function toolsFor(words: Words): readonly Tool[] {
  const ofMark = (label: string, type: MarkType): Tool => {
    const element = button(label);
    element.setAttribute("aria-pressed", "false");
    return { element, command: toggleMark(type), marks: type };
  };
  const ofList = (label: string, type: NodeType): Tool => ({
    element: button(label),
    // Pressed once more inside a list it takes the line out again.
    command: (state, dispatch, view) =>
      liftListItem(listItem)(state, dispatch, view) ||
      wrapInList(type, { tight: true })(state, dispatch, view),
  });
  return [
    ofMark(words.bold, mark.strong as MarkType),
    ofMark(words.italic, mark.em as MarkType),
    ofList(words.bullets, node.bullet_list as NodeType),
    ofList(words.numbers, node.ordered_list as NodeType),
    { element: button(words.quote), command: wrapIn(node.blockquote as NodeType) },
  ];
}

const newLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith((node.hard_break as NodeType).create()).scrollIntoView());
  return true;
});

function isOn({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}
