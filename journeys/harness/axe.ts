import { expect, type Page } from "@playwright/test";
import axeCore, { type AxeResults, type RunOptions } from "axe-core";
import { lookOf } from "./look.ts";

const everything: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
};
/** What can differ between light and dark: the stylesheet only sets colours by scheme, so the rest of a page is the same in both. */
const colours: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
/** Only findings are read, so only those are described; the stylesheets are not asked for, since no rule above reads them. */
const brief: RunOptions = { resultTypes: ["violations"], preload: false, performanceTimer: false };

/**
 * What this worker held against the rules without a finding. Most of the time of a journey would go to pages that were
 * judged a moment ago; what looks the same to a machine at the same width gets the same judgement, so it is asked once.
 */
const fine = new Set<string>();

/** Expects that axe finds nothing on the page as it is now, at this width, in light and in dark. */
export async function axe(page: Page): Promise<void> {
  const look = `${page.viewportSize()?.width} ${await page.evaluate(lookOf)}`;
  if (fine.has(look)) return;
  // Once per page: a document that has it keeps it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeCore.source);
  await expectNothing(page, "dark", colours);
  await expectNothing(page, "light", everything);
  fine.add(look);
}

async function expectNothing(page: Page, colorScheme: "light" | "dark", rules: RunOptions): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const findings = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run(options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id} (${help}): ${node.target.join(" ")}`),
      );
    },
    { ...brief, ...rules },
  );
  expect(findings, `axe on ${page.url()}, ${colorScheme}`).toEqual([]);
}
