const folders = ["coverage", "align", "review", "files"];
/** `FOLDER=review npm run mutation` judges one folder, or `files/release` one in it, by the unit tests that mirror it. */
const folder = process.env.FOLDER;
if (folder !== undefined && !folders.includes(folder.split("/")[0])) {
  throw new Error(`FOLDER is ${folder}; expected one of ${folders.join(", ")}, or a folder in one`);
}

export default {
  // Stryker rewrites a tsconfig.json through an interface that TypeScript 7 lacks; nothing here needs it rewritten.
  tsconfigFile: "none.json",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/sampleMutants.mjs"],
  ignorers: ["sample"],
  vitest: { related: true, configFile: "vitest.mutation.config.ts" },
  mutate: (folder === undefined ? folders : [folder]).map((name) => `src/${name}/**/*.ts`),
  ignorePatterns: ["_site*", ".cache", ".analysis", ".test-results", "test-results", "docs"],
  coverageAnalysis: "perTest",
  tempDirName: ".cache/mutation",
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false },
  // Endless mutants are stopped by counting; a slow machine is not to be taken for one.
  timeoutMS: 60_000,
  concurrency: 1,
};
