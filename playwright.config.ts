import { defineConfig } from "@playwright/test";

const database = process.env.JOURNEY_DATABASE ?? "embedded";
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

// Every journey file walks through a program of its own (journeys/harness), so files may run side by side.
export default defineConfig({
  testDir: "journeys",
  testMatch: "*.journey.ts",
  globalSetup: "./journeys/harness/before.ts",
  outputDir: `test-results/${database}`,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.JOURNEY_REPORT ?? `test-results/${database}.json` }],
  ],
  // A page is what it was handed, and every test that reaches a table runs on both engines already. What is left for the server is whether
  // the built program works there as a whole: many people at once, mail, the clock. Such a journey carries @engine in its title.
  ...(database === "server" ? { grep: /@engine/ } : {}),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 40_000,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {},
    screenshot: "only-on-failure",
    // A trace keeps the whole page at every step, and that costs a sixth of all time; to see one: npm run test:journeys -- --trace on.
    trace: "off",
  },
  // Two windows that differ in everything at once (width, touch, script) see what three would; each journey walks in both. How a page
  // looks at 390 with script, and what axe says of it there, the crawl of every page holds against all of them.
  projects: [
    { name: "desktop", use: desktop },
    // What script does under a finger carries @phone.
    { name: "phone", use: phone, grep: /@phone/ },
    {
      name: "phone-without-script",
      use: { ...phone, javaScriptEnabled: false },
      // A journey about what script adds carries @script in its title; all others must work without. One that holds each page
      // against every width by itself carries @every-width, and walks once.
      grepInvert: /@script|@every-width/,
    },
  ],
});
