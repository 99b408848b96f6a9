import { defineConfig, devices } from "@playwright/test";
import { builtSite, port, siteOfMany } from "./test/e2e/support/addresses.ts";

const executablePath = process.env["CHROMIUM_PATH"];
/** Keeps the browser itself from talking to anyone, so that each request seen is one of the page's. */
const quiet = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The built site at the root of a host. One project: each would start its own workers and browsers (see `support/hosting.ts`). */
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
    baseURL: builtSite.root,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: quiet },
  },
  webServer: {
    command: `node --import tsx test/e2e/support/serve.ts ${port}`,
    // The last that it serves.
    url: siteOfMany.hosted["sub-path"],
    // It may build a site first.
    timeout: 900_000,
  },
});
