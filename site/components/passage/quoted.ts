import { attributes, type Html } from "../../../src/html/html.ts";
import type { PageContext } from "../../context.ts";

/** `lang` of the documents' words on pages in another language. */
export function quoted({ language }: Pick<PageContext, "language">): Html {
  return attributes({ lang: language === "vi" ? null : "vi" });
}
