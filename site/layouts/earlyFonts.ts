import { createHash } from "node:crypto";
import { html, unsafe, type Html } from "../../src/html/html.ts";
import type { PageContext } from "../context.ts";

/**
 * First drops a query or a place that is longer than any that the site makes: the browser would put a megabyte of it before each
 * link of the page. Then asks for the fonts along with the style sheet, so that the first page is set in them at once. Not on a narrow screen, whose
 * connection may be slow: there the style sheet comes first. A script, because a browser refuses such a request from a page
 * that was opened from disk, where nothing need be early.
 */
const script = `if(location.href.length>8000)history.replaceState(null,"",location.pathname);if(location.protocol!=="file:"&&matchMedia("(min-width:48rem)").matches)for(const href of document.currentScript.dataset.fonts.split(" ")){const link=document.createElement("link");Object.assign(link,{rel:"preload",as:"font",type:"font/woff2",crossOrigin:"",href});document.head.append(link)}`;

/** The source by which the content security policy allows the script. */
export const earlyFontsSource = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** The script; stands before the style sheet, for which a later one would wait. */
export function renderEarlyFonts(context: PageContext): Html {
  const fonts = context.assets.fonts.map((file) => context.asset(file)).join(" ");
  return html`<script data-fonts="${fonts}">${unsafe(script)}</script>`;
}
