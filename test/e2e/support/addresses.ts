import { pathToFileURL } from "node:url";
import { manySite } from "./many.ts";
import { siteFolder } from "./site.ts";

/** The first of the ports that `serve.ts` serves at: each site at the root of one and under a path of the next. */
export const port = Number(process.env["E2E_PORT"] ?? 4273);

/** Where a site is opened: at the root of a host, and in the ways of hosting that can break it. */
export interface Addresses {
  readonly root: string;
  readonly hosted: Readonly<Record<"sub-path" | "file", string>>;
}

const addressesOf = (folder: string, first: number): Addresses => ({
  root: `http://127.0.0.1:${first}/`,
  hosted: { "sub-path": `http://127.0.0.1:${first + 1}/sub/path/`, file: `${pathToFileURL(folder).href}/` },
});

/** The built site. */
export const builtSite = addressesOf(siteFolder, port);
/** The site of a corpus of many plans. */
export const siteOfMany = addressesOf(manySite, port + 2);
