import type { Browser, CDPSession, Page } from "@playwright/test";
import { devices } from "@playwright/test";

/** What a reader's phone felt on one page: milliseconds, and for the shift a share of the window. */
export interface Vitals {
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** The slowest answer to a key or a tap; null where the page offers nothing to do. */
  readonly interaction: number | null;
}

/** A slow connection: Lighthouse's profile for mobile pages. */
const network = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };

/** What a reader does on a page, the first control of each kind that is there. */
const controls = [
  "[data-choice=plan] > summary",
  "[data-choose-plan]",
  "[data-choice=point] > summary",
  "[data-choose-point]",
  "[data-search-box]",
  ".contents > summary",
  ".counterpart > summary",
  ".why > summary",
  ".permalink",
  "main button[type=button]:not([disabled])",
];

interface Felt {
  largestPaint: number;
  layoutShift: number;
  interaction: number;
}

/** Opens `address` with nothing in the cache and the processor slowed, reads it to its end, and does what can be done on it. */
export async function measureVitals(browser: Browser, address: string, slowdown: number): Promise<Vitals> {
  const context = await browser.newContext({ ...devices["Pixel 5"], locale: "vi-VN" });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page), slowdown);
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    const { largestPaint } = await feltOn(page);
    await readToTheEnd(page);
    const acted = await act(page);
    const { layoutShift, interaction } = await feltOn(page);
    return { largestPaint, layoutShift, interaction: acted ? interaction : null };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, slowdown: number): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Runs in the page before its own script. It is sent as text, so no function in it may have a name: the loader would mark it. */
function watch(): void {
  const felt: Felt = { largestPaint: 0, layoutShift: 0, interaction: 0 };
  (globalThis as unknown as { felt: Felt }).felt = felt;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) felt.largestPaint = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) felt.layoutShift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) felt.interaction = Math.max(felt.interaction, duration);
  }).observe({ type: "event", buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

async function feltOn(page: Page): Promise<Felt> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  return page.evaluate(() => (globalThis as unknown as { felt: Felt }).felt);
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo({ top: 0, behavior: "instant" });
  });
}

async function act(page: Page): Promise<boolean> {
  let acted = false;
  for (const control of controls) {
    const element = page.locator(`${control}:visible`).first();
    if ((await element.count()) === 0) continue;
    await element.scrollIntoViewIfNeeded();
    await element.tap({ timeout: 5000 });
    if (control === "[data-search-box]") await page.keyboard.type("dat");
    acted = true;
  }
  return acted;
}
