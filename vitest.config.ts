import path from "node:path";
import { defineConfig } from "vitest/config";

const src = path.resolve(import.meta.dirname, "src");

export default defineConfig({
  resolve: {
    // Front doors lead to the source, also in the set-up that runs before the tests; never to an older build.
    alias: [
      { find: /^#(modules|platform)\/(.+)$/, replacement: `${src}/$1/$2/index.ts` },
      { find: /^#(design|testing)$/, replacement: `${src}/$1/index.ts` },
    ],
  },
  test: {
    globalSetup: "src/testing/template.ts",
    include: ["src/**/*.test.ts", "src/**/*.test.tsx"],
    // Long enough that nothing fails because the machine is busy; a test that hangs is still noticed.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    // Files of one worker share what they import: nothing in the house is a singleton (src/site/doors.test.ts), every file opens a
    // house of its own, and no test replaces a module. Reading the house once per worker instead of per file is a third of all time.
    isolate: false,
  },
});
