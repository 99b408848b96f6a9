const folders = ["coverage", "align", "review", "files"];
/** `FOLDER=review npm run mutation` judges one folder by the unit tests that mirror it: minutes in place of hours. */
const folder = process.env.FOLDER;
if (folder !== undefined && !folders.includes(folder)) throw new Error(`FOLDER is one of ${folders.join(", ")}`);

export default {
  // Stryker rewrites a tsconfig.json through an interface that TypeScript 7 lacks; nothing here needs it rewritten.
  tsconfigFile: "none.json",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { related: true, configFile: "vitest.mutation.config.ts" },
  mutate: (folder === undefined ? folders : [folder]).map((name) => `src/${name}/**/*.ts`),
  ignorePatterns: ["_site*", ".cache", ".analysis", ".test-results", "test-results", "docs"],
  coverageAnalysis: "perTest",
  tempDirName: ".cache/mutation",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false },
  concurrency: 1,
};
