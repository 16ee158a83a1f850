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
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
