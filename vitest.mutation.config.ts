import { defineConfig } from "vitest/config";

/** Tests that mutants are shown to: those that mirror the folder, or all unit tests. See `stryker.config.js`. */
export default defineConfig({
  test: { include: [`test/unit/${process.env["FOLDER"] ?? "*"}/**/*.test.ts`], testTimeout: 120_000 },
});
