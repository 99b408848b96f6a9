const storage = "single-keys";

/** Whether keys without modifiers may do things. The reader can switch them off; where nothing can be stored they are on. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(storage) !== "off";
  } catch {
    return true;
  }
}

/** Remembers the reader's wish; false when the browser stores nothing. */
export function switchSingleKeys(on: boolean): boolean {
  try {
    localStorage.setItem(storage, on ? "on" : "off");
    return true;
  } catch {
    return false;
  }
}

/** The key of an event that may be a shortcut; null while typing, with modifiers, in a dialog, or when they are off. */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  if (takesText(event.target) || document.querySelector("dialog[open]") !== null) return null;
  return singleKeysOn() ? event.key : null;
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio])"))
  );
}
