import { pathToFileURL } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { manySite } from "./test/e2e/support/many.ts";
import { siteFolder } from "./test/e2e/support/site.ts";

const executablePath = process.env["CHROMIUM_PATH"];
/** Keeps the browser itself from talking to anyone, so that each request seen is one of the page's. */
const quiet = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const port = Number(process.env["E2E_PORT"] ?? 4273);
const rootAddress = `http://127.0.0.1:${port}/`;
const subPathAddress = `http://127.0.0.1:${port + 1}/sub/path/`;

/** Tests of what hosting can break run in all three ways of hosting; the others once. */
const hosting = "hosting/**";
/** Tests with more plans than stand on one page, on a site of their own, in all three ways of hosting. */
const many = "many/**";
const manyRoot = `http://127.0.0.1:${port + 2}/`;
const manySubPath = `http://127.0.0.1:${port + 3}/sub/path/`;

/** The built site in its three ways of hosting: at the root of a host, under a sub-path, opened from disk. */
export default defineConfig({
  testDir: "test/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // As long as a machine takes that is busy with other things: a test waits for states, and fails by what it finds.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: ".test-results/e2e.json" }]],
  outputDir: ".test-results/e2e",
  use: {
    ...devices["Desktop Chrome"],
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: quiet },
  },
  projects: [
    { name: "root", testIgnore: many, use: { baseURL: rootAddress } },
    { name: "sub-path", testMatch: hosting, use: { baseURL: subPathAddress } },
    { name: "file", testMatch: hosting, use: { baseURL: `${pathToFileURL(siteFolder).href}/` } },
    { name: "many-root", testMatch: many, use: { baseURL: manyRoot } },
    { name: "many-sub-path", testMatch: many, use: { baseURL: manySubPath } },
    { name: "many-file", testMatch: many, use: { baseURL: `${pathToFileURL(manySite).href}/` } },
  ],
  webServer: {
    command: `node --import tsx test/e2e/support/serve.ts ${port}`,
    // The last that it serves.
    url: manySubPath,
    // It may build a site first.
    timeout: 900_000,
  },
});
