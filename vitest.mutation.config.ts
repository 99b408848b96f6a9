import { defineConfig } from "vitest/config";

/**
 * Tests that mutants are shown to: those that mirror the folder, or all unit tests, but none that takes seconds. Each mutant loads
 * its tests anew, so files share what they load, and stop at the first that fails. See `stryker.config.js`.
 */
export default defineConfig({
  test: {
    include: [`test/unit/${process.env["FOLDER"] ?? "*"}/**/*.test.ts`],
    exclude: ["**/*.slow.test.ts"],
    testTimeout: 120_000,
    isolate: false,
  },
});
