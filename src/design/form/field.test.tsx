import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { RadioGroup } from "./choices.tsx";
import { fieldId } from "./field.tsx";
import { ErrorSummary } from "./form.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { CodeField, TextField } from "./text-field.tsx";

/** The attributes of the first element of this name. */
function attributes(html: string, element: string): Map<string, string> {
  const tag = new RegExp(`<${element}\\b([^>]*)>`).exec(html)?.[1] ?? "";
  return new Map(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

describe("a field", () => {
  test("belongs to its label, its help and its error, in that order", () => {
    const html = renderToString(
      <TextField name="mail" label="E-mailadres" help="Van je werk." error="Vul je e-mailadres in" />,
    );
    const input = attributes(html, "input");

    expect(attributes(html, "label").get("for")).toBe(input.get("id"));
    expect(input.get("aria-invalid")).toBe("true");
    const [help = "", error = ""] = input.get("aria-describedby")?.split(" ") ?? [];
    expect(html).toContain(`id="${help}">Van je werk.`);
    expect(html).toMatch(new RegExp(`id="${error}">.*Vul je e-mailadres in`));
    expect(html.indexOf("Van je werk")).toBeLessThan(html.indexOf("Vul je e-mailadres in"));
    expect(html.indexOf("Vul je e-mailadres in")).toBeLessThan(html.indexOf("<input"));
  });

  test("without help or mistakes says nothing of either", () => {
    const input = attributes(renderToString(<TextField name="naam" label="Naam" />), "input");

    expect(input.has("aria-describedby")).toBe(false);
    expect(input.has("aria-invalid")).toBe(false);
  });

  test("is where the error summary leads to", () => {
    const fields = [
      <TextField key="a" name="mail" label="E-mail" />,
      <TextArea key="b" name="vraag" label="Vraag" />,
      <Select key="c" name="regio" label="Regio" options={[]} />,
      <CodeField key="d" name="code" label="Code" length={6} />,
      <RadioGroup
        key="e"
        name="sector"
        label="Sector"
        choices={[{ value: "po", label: "Basisonderwijs" }]}
      />,
    ];
    for (const field of fields) {
      const { name } = field.props;
      const summary = renderToString(
        <ErrorSummary title="Nog niet" errors={[{ name, message: "Vul in" }]} />,
      );
      expect(attributes(summary, "a").get("href")).toBe(`#${fieldId(name)}`);
      expect(renderToString(field)).toContain(`id="${fieldId(name)}"`);
    }
  });

  test("keeps what was typed, whatever it was", () => {
    const typed = `</textarea><script>alert("x")</script>' & "`;
    for (const html of [
      renderToString(<TextArea name="vraag" label="Vraag" value={typed} />),
      renderToString(<TextField name="naam" label="Naam" value={typed} />),
      renderToString(
        <Select name="s" label={typed} options={[{ value: typed, label: typed }]} value={typed} />,
      ),
    ]) {
      expect(html).not.toContain("<script");
      expect(html).toContain("&lt;/textarea>&lt;script>");
    }
  });

  test("shows the choice that was made", () => {
    const html = renderToString(
      <Select
        name="regio"
        label="Regio"
        value="b"
        options={[
          { value: "a", label: "A" },
          { label: "Meer", options: [{ value: "b", label: "B" }] },
        ]}
      />,
    );
    expect(html).toMatch(/<option[^>]*selected[^>]*>B</);
    expect(html).not.toMatch(/<option[^>]*selected[^>]*>A</);
  });

  test("for a code asks for digits, and lets the device fill them in", () => {
    const input = attributes(renderToString(<CodeField name="code" label="Code" length={6} />), "input");
    expect(input.get("inputmode")).toBe("numeric");
    expect(input.get("autocomplete")).toBe("one-time-code");
  });
});

test("an error summary without errors is not there", () => {
  expect(renderToString(<ErrorSummary title="Nog niet" errors={[]} />)).toBe("");
});
