type Child = Node | string | null | undefined | false;

/**
 * An element with attributes and children. Strings become text nodes, so words of a document are never read as markup.
 * `true` sets a bare attribute; false, null and undefined leave it out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | null | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A button that looks like a link and does `action`. */
export function plainButton(text: string, action: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "plain-button" }, text);
  button.addEventListener("click", action);
  return button;
}

/** The element that carries `data-search` and `name`; the page always has it. */
export function part(name: string): HTMLElement;
export function part<T extends HTMLElement>(name: string, type: new () => T): T;
export function part(name: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.querySelector(`[data-search${name}]`);
  if (!(found instanceof type)) throw new Error(`missing element: data-search${name}`);
  return found;
}
