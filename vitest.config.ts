import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{unit,site}/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Modules of the project are pure, so files may share what is loaded: half the time goes into loading otherwise.
    isolate: false,
    maxConcurrency: 2,
  },
});
