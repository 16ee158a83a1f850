import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

const ours = "https://schakel.example";

test.each(["/mijn", "/agenda?week=3#di", "/themagroepen/mandaat%20aan%20tafel"])("%s is ours", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  "",
  "mijn",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/%2fevil.example",
  "/%252fevil.example",
  "/%5Cevil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/mijn/..//evil.example",
  "/mijn/%2e%2e//evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/%",
])("%j is not", (path) => {
  expect(ownPath(path)).toBeNull();
});

test("whatever is asked: a browser that follows it stays with us", () => {
  const parts = fc.constantFrom(
    "/",
    "\\",
    "%2f",
    "%5c",
    "%252f",
    "..",
    ".",
    "//",
    "@",
    ":",
    "?",
    "#",
    "evil.example",
    "a",
    "\t",
    "\n",
    " ",
    "%00",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts, { maxLength: 8 }).map((list) => list.join("")),
        fc.webUrl(),
        fc.string(),
      ),
      (text) => {
        const path = ownPath(text);
        if (path !== null) {
          expect(new URL(path, `${ours}/inloggen`).origin).toBe(ours);
          expect(ownPath(path)).toBe(path);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
