import type { Notice } from "../read/blocks.ts";

/** What a source shows without words that a reader can take, by the notice about it; in Vietnamese, the language of documents. */
const UNREAD: Readonly<Record<string, (params: Notice["params"]) => string>> = {
  "read/scanned-pages": ({ count, pages }) => `${count} trên ${pages} trang là ảnh`,
  "read/large-picture": ({ count }) => `${count} hình ảnh lớn`,
  "read/object": ({ count }) => `${count} đối tượng nhúng`,
};

/** The field `unread` of the front matter: what readers saw of a file and could not read, none of it where all was text. */
export function unreadOf(notices: readonly Notice[]): { readonly unread?: string[] } {
  const unread = notices.flatMap(({ rule, params }) => UNREAD[rule]?.(params) ?? []);
  return unread.length === 0 ? {} : { unread };
}

/** Whether a reader saw a blank for the number or the day in the head of a file filled with what it could not read. */
export function isHeadCovered(notices: readonly Notice[]): boolean {
  return notices.some(({ rule, params }) => rule === "read/unread-mark" && Number(params["head"]) > 0);
}
