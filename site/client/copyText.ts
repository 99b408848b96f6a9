/** Copies plain words; false when the browser does not allow it. */
export function copyText(text: string): boolean {
  return copyAs({ "text/plain": text });
}

/**
 * Copies one thing in several types; false when the browser does not allow it. Works in a folder and over plain http too, where
 * the asynchronous clipboard is not offered.
 */
export function copyAs(data: Readonly<Record<string, string>>): boolean {
  const listener = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener("copy", listener);
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", listener);
  }
}
