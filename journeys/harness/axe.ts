import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
/** What can differ between light and dark: the rest of a page is the same in both. */
const aboutColour = ["color-contrast", "link-in-text-block"];

/** Expects that axe finds nothing on the page as it is now, in light and in dark. */
export async function axe(page: Page): Promise<void> {
  await expectNothing(page, "dark", (builder) => builder.withRules(aboutColour));
  await expectNothing(page, "light", (builder) => builder.withTags(rules));
}

async function expectNothing(
  page: Page,
  colorScheme: "light" | "dark",
  choose: (builder: AxeBuilder) => AxeBuilder,
): Promise<void> {
  await page.emulateMedia({ colorScheme });
  // The other mode is for frames of other hosts, of which we have none; it opens a window for every look.
  const { violations } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}`),
  );
  expect(findings, `axe on ${page.url()}, ${colorScheme}`).toEqual([]);
}
