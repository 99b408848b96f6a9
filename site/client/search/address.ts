import { readState, writeState, type SearchState } from "../../../src/search/state.ts";
import { addressQuery } from "../outside.ts";

/** The address of the page, kept in step with what is asked for. */
export interface Address {
  read(): SearchState;
  /** A change by typing: makes one entry of the history, however many letters follow. */
  typed(state: SearchState): void;
  /** A change by a choice: an entry of its own. */
  chose(state: SearchState): void;
}

export function connectAddress(onReturn: (state: SearchState) => void): Address {
  const page = window.location.href.replace(/[?#].*$/su, "");
  const languages = [...document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")].map((link) => ({
    link,
    href: link.getAttribute("href")!,
  }));
  let typing = false;

  const read = (): SearchState => readState(addressQuery());
  const followLanguages = (): void => {
    for (const { link, href } of languages) link.setAttribute("href", href + addressQuery());
  };
  const write = (state: SearchState, isNew: boolean): void => {
    const search = writeState(state);
    if (search === window.location.search) return;
    window.history[isNew ? "pushState" : "replaceState"](null, "", page + search);
    followLanguages();
  };

  followLanguages();
  window.addEventListener("popstate", () => {
    typing = false;
    followLanguages();
    onReturn(read());
  });
  return {
    read,
    typed(state) {
      write(state, !typing);
      typing = true;
    },
    chose(state) {
      typing = false;
      write(state, true);
    },
  };
}
