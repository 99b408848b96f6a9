/** The published address of a link where the site knows it, else that of this copy; a copy on a disk gives the path in the site. */
export function addressOf(link: HTMLAnchorElement): string {
  const published = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
  if (published !== undefined)
    return new URL(link.getAttribute("href")!, published).href.replace(/index\.html(?=#|$)/u, "");
  if (location.protocol !== "file:") return link.href;
  const style = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")!;
  const root = new URL("..", style.href).href;
  return link.href.startsWith(root) ? link.href.slice(root.length) : link.href;
}
