import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/{unit,site}/**/*.test.ts"],
    // Ends what hangs. A machine that is busy with other things takes ten times as long, which is no reason to fail.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    maxWorkers: 2,
    // Modules of the project are pure, so files may share what is loaded: half the time goes into loading otherwise.
    isolate: false,
    maxConcurrency: 2,
  },
});
