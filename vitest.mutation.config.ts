import { defineConfig } from "vitest/config";

/** Names of test files, `phrases,vocabulary`: where one file of a large folder is judged, those that are about it. */
const tests = process.env["TESTS"] ?? "**/*";

/**
 * Tests that mutants are shown to: those that mirror the folder, or all unit tests, but none that takes seconds. Each mutant loads
 * its tests anew, so files share what they load, and stop at the first that fails. See `stryker.config.js`.
 */
export default defineConfig({
  test: {
    include: tests.split(",").map((name) => `test/unit/${process.env["FOLDER"] ?? "*"}/${name}.test.ts`),
    exclude: ["**/*.slow.test.ts"],
    testTimeout: 120_000,
    isolate: false,
  },
});
