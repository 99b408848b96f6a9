import { expect, test as base } from "@playwright/test";

/** A test that fails when a page asks for anything outside the site, fails to load a file, or writes an error to the console. */
export const test = base.extend<{ readonly clean: void }>({
  clean: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on("request", (request) => {
        const inside = request.url().startsWith(baseURL!) || /^(?:data|blob):/u.test(request.url());
        if (!inside) problems.push(`request outside the site: ${request.url()}`);
      });
      page.on("requestfailed", (request) => {
        // Aborted: the reader left before it arrived.
        if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`failed request: ${request.url()}`);
      });
      page.on("response", (response) => {
        if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
      });
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => problems.push(`page error: ${error.message}`));
      await use();
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
