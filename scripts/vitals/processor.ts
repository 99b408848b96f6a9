import type { Browser } from "@playwright/test";

/**
 * Speed of the processor of a mid-range phone, on the scale of `processorSpeed`: the upper end of what Lighthouse calls mid-tier
 * (125 to 800), which phones sold as such since 2022 reach; a good desktop of today has about four times as much.
 */
export const PHONE_SPEED = 800;

/** How fast this machine is for a browser right now, whatever else it does: Lighthouse's benchmark index. */
export async function processorSpeed(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(benchmark);
  } finally {
    await page.close();
  }
}

/** Runs in the page: short strings that are thrown away, then numbers copied to and fro, half a second each. */
function benchmark(): number {
  let strings = 0;
  let start = performance.now();
  while (performance.now() - start < 500) {
    let text = "";
    for (let length = 0; length < 10_000; length++) text += "a";
    if (text.length === 1) throw new Error("invalid benchmark: no string was made");
    strings += 1;
  }
  const first = strings / 10 / ((performance.now() - start) / 1000);
  const rows = [Array.from({ length: 100_000 }, (_, at) => at), Array.from({ length: 100_000 }, (_, at) => at)];
  let copies = 0;
  start = performance.now();
  while (performance.now() - start < 500) {
    const source = rows[copies % 2]!;
    const target = rows[(copies + 1) % 2]!;
    for (let at = 0; at < source.length; at++) target[at] = source[at]!;
    copies += 1;
  }
  return Math.round((first + copies / 10 / ((performance.now() - start) / 1000)) / 2);
}
