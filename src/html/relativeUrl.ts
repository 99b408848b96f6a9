/**
 * Address of `target` as seen from the page `from`. Both are paths of files from the root of the site, without a leading
 * slash: `relativeUrl("diem-3/index.html", "assets/site.css")` is `../assets/site.css`. Names `index.html` in full, because
 * a folder opened from disk has no directory index. `fragment` is an element's id, without `#`.
 */
export function relativeUrl(from: string, target: string, fragment?: string): string {
  const hash = fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`;
  if (from === target && hash !== "") return hash;
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared += 1;
  return "../".repeat(folders.length - shared) + steps.slice(shared).join("/") + hash;
}
