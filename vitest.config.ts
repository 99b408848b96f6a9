import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{unit,site}/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
