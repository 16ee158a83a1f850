import { defineConfig } from "@playwright/test";

const database = process.env.JOURNEY_DATABASE ?? "embedded";
const desktop = { viewport: { width: 1280, height: 900 } };

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
    // Without film: making that costs more than the journey.
    trace: { mode: "retain-on-failure", screenshots: false },
  },
  projects: [
    { name: "desktop", use: desktop },
    // One that holds each page against every width by itself carries @every-width, and walks once.
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
      grepInvert: /@every-width/,
    },
    // A journey about what script adds carries @script in its title; all others must work without.
    { name: "no-script", use: { ...desktop, javaScriptEnabled: false }, grepInvert: /@script/ },
  ],
});
