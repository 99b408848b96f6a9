/** What the page tells its script in the element `id`; null on pages without it. */
export function pageData(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  return text === undefined ? null : JSON.parse(text);
}
