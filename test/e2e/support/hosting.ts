import type { Addresses } from "./addresses.ts";
import { test } from "./test.ts";

/**
 * Declares tests once for each way of hosting that can break a site. At the root of a host run all others: what stands under a path and
 * opens from disk stands there too.
 */
export function inEachHosting({ hosted }: Addresses, declare: () => void): void {
  for (const [way, baseURL] of Object.entries(hosted))
    test.describe(way, () => {
      test.use({ baseURL });
      declare();
    });
}
