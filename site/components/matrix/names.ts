import { html, type Html } from "../../../src/html/html.ts";

/**
 * The names of the fields of a heatmap, in parts that fields share: `Bình An,` `1.2 Tên nội dung:` `Nêu rõ, 2 đoạn, chắc`. Each part
 * stands once on the page, not seen, and fields name themselves by its id: whole names were more than half of a page of thousands of
 * fields.
 */
export class FieldNames {
  readonly #ids = new Map<string, string>();

  /** The ids of `parts`, for `aria-labelledby`. */
  of(...parts: readonly string[]): string {
    return parts.map((part) => this.#idOf(part)).join(" ");
  }

  /** The parts that were asked for so far, for the page that holds the fields. */
  render(): Html {
    return html`<div hidden>${[...this.#ids].map(([part, id]) => html`<span id="${id}">${part}</span>\n`)}</div>`;
  }

  #idOf(part: string): string {
    const id = this.#ids.get(part) ?? `o-t-${this.#ids.size + 1}`;
    this.#ids.set(part, id);
    return id;
  }
}
