import { html, type Html } from "../../src/html/html.ts";
import { addressOf } from "../../src/cite/work.ts";
import type { PageContext } from "../context.ts";

/** What a link to a page shows elsewhere: title, description, and a picture when the address of the site is known. */
export interface Preview {
  readonly title: string;
  readonly description: string;
  /** File of the picture from the root of the site; null for none. */
  readonly picture: string | null;
}

/** Open Graph and card data. Addresses in them must be whole, so they are left out while the site has none. */
export function renderPreview({ corpus, language, file }: PageContext, { title, description, picture }: Preview): Html {
  const { site } = corpus;
  const properties: readonly (readonly [name: string, content: string | null])[] = [
    ["og:type", "article"],
    ["og:site_name", site.name],
    ["og:title", title],
    ["og:description", description],
    ["og:locale", language === "vi" ? "vi_VN" : "en_GB"],
    ["og:url", addressOf({ site, path: file })],
    ["og:image", site.baseUrl === null || picture === null ? null : site.baseUrl + picture],
  ];
  const shown = properties.filter(([, content]) => content !== null);
  return html`${shown.map(([name, content]) => html`<meta property="${name}" content="${content}">\n`)}`;
}
