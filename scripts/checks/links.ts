import { createHash } from "node:crypto";
import path from "node:path";

/** A built site in memory: the text of pages and style sheets by path, and the paths of all files. Forward slashes, no leading one. */
export interface BuiltSite {
  readonly pages: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  readonly files: ReadonlySet<string>;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const addressAttributes = ["href", "src", "action", "poster", "xlink:href", "data-href", "data-src"];

/**
 * Problems of a built site, each as `page: sentence`: links and ids that lead nowhere, addresses that need a server or a root,
 * links to another language without a way back, requests that leave the folder, and inline styles and scripts, which the site's
 * content policy forbids.
 */
export function checkLinks(site: BuiltSite): readonly string[] {
  const tags = new Map([...site.pages].map(([page, html]) => [page, tagsOf(html)]));
  const ids = new Map([...tags].map(([page, found]) => [page, idsOf(found)]));
  const problems = new Set<string>();
  for (const [page, found] of tags) {
    for (const tag of found) {
      for (const problem of [...addressProblems(page, tag, site.files, ids), ...policyProblems(tag)]) {
        problems.add(`${page}: ${problem}`);
      }
    }
    for (const problem of [...languageProblems(page, tags), ...inlineProblems(site.pages.get(page)!)])
      problems.add(`${page}: ${problem}`);
  }
  for (const [file, css] of site.styles) {
    for (const problem of styleProblems(file, css, site.files)) problems.add(`${file}: ${problem}`);
  }
  return [...problems];
}

function addressProblems(
  page: string,
  tag: Tag,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  return addressesOf(tag).flatMap((address) => {
    if (/^(?:data|mailto|tel):/u.test(address)) return [];
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address))
      return isOnlyNamed(tag) ? [] : [`<${tag.name}> requests ${address}`];
    const [target, fragment] = resolve(page, address);
    if (address.startsWith("/")) return [`${address} needs the site to stand at the root of its host`];
    if (address.split(/[?#]/u)[0]!.endsWith("/"))
      return [`${address} names a folder, which has no index when opened from disk`];
    if (!files.has(target)) return [`${address} leads to ${target}, which does not exist`];
    if (fragment === "" || ids.get(target)?.has(fragment) === true) return [];
    return [`${address} leads to the id "${fragment}", which ${target} does not have`];
  });
}

/** The page in another language is of the same kind, and leads back. */
function languageProblems(page: string, tags: ReadonlyMap<string, readonly Tag[]>): string[] {
  const kindOf = (file: string): string | undefined =>
    tags
      .get(file)
      ?.find(({ name }) => name === "body")
      ?.attributes.get("class");
  return twinsOf(page, tags).flatMap((twin) => {
    if (!tags.has(twin)) return []; // Said of the address already.
    if (kindOf(twin) !== kindOf(page)) return [`${twin} in another language is a page of another kind`];
    return twinsOf(twin, tags).includes(page) ? [] : [`${twin} in another language does not lead back`];
  });
}

function twinsOf(page: string, tags: ReadonlyMap<string, readonly Tag[]>): readonly string[] {
  const links = (tags.get(page) ?? []).filter(({ name, attributes }) => name === "a" && attributes.has("hreflang"));
  return links.map(({ attributes }) => resolve(page, attributes.get("href") ?? "")[0]);
}

/** Addresses that a browser follows on a click, or that only name something, may stand outside the site. */
function isOnlyNamed({ name, attributes }: Tag): boolean {
  const rel = attributes.get("rel") ?? "";
  return name === "a" || (name === "link" && /^(?:canonical|license|alternate)$/u.test(rel));
}

function policyProblems({ name, attributes }: Tag): string[] {
  const handlers = [...attributes.keys()].filter((attribute) => attribute === "style" || /^on[a-z]/u.test(attribute));
  return handlers.map((attribute) => `<${name}> has an inline ${attribute}`);
}

/** Styles and scripts that stand in the page itself; data is none, and one whose hash the page's policy names is allowed. */
function inlineProblems(html: string): string[] {
  const elements = Array.from(html.matchAll(/<(style|script)\b([^>]*)>(.*?)<\/\1>/gsu));
  return elements.flatMap(([, name, attributes, content]) => {
    if (/ src=| type="application\/(?:ld\+)?json"/u.test(attributes!)) return [];
    const hash = createHash("sha256").update(content!).digest("base64");
    return html.includes(`sha256-${hash}`) ? [] : [`inline <${name}>`];
  });
}

function styleProblems(file: string, css: string, files: ReadonlySet<string>): string[] {
  const addresses = Array.from(css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)/gu), (match) => match[1]!);
  const imports = css.includes("@import") ? ["@import asks for another style sheet"] : [];
  const wrong = addresses.filter((address) => {
    if (address.startsWith("data:") || address.startsWith("#")) return false;
    return /^(?:[a-z]+:|\/)/u.test(address) || !files.has(resolve(file, address)[0]);
  });
  return [...imports, ...wrong.map((address) => `url(${address}) does not lead to a file of the site`)];
}

function addressesOf({ attributes }: Tag): string[] {
  const sets = (attributes.get("srcset") ?? "").split(",").map((entry) => entry.trim().split(/\s/u)[0]!);
  return [...addressAttributes.map((name) => attributes.get(name)), ...sets.filter((entry) => entry !== "")].filter(
    (address) => address !== undefined,
  );
}

/** The file that a relative address names, and the id after `#`. */
function resolve(page: string, address: string): [string, string] {
  const hash = address.indexOf("#");
  const fragment = hash === -1 ? "" : decode(address.slice(hash + 1));
  const file = decode((hash === -1 ? address : address.slice(0, hash)).split("?")[0]!);
  return [file === "" ? page : path.posix.join(path.posix.dirname(page), file), fragment];
}

function idsOf(tags: readonly Tag[]): ReadonlySet<string> {
  return new Set(tags.flatMap(({ attributes }) => attributes.get("id") ?? []));
}

/** The opening tags of a page, what stands inside script and style left out. */
function tagsOf(html: string): readonly Tag[] {
  const markup = html.replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gsu, "$1").replaceAll(/<!--.*?-->/gsu, "");
  return Array.from(markup.matchAll(/<([a-zA-Z][\w-]*)([^>]*)>/gu), ([, name, rest]) => ({
    name: name!.toLowerCase(),
    attributes: new Map(
      Array.from(rest!.matchAll(/([^\s"=/]+)(?:="([^"]*)")?/gu), ([, key, value]) => [
        key!.toLowerCase(),
        unescape(value ?? ""),
      ]),
    ),
  }));
}

function unescape(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
