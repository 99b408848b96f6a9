/** Runs a classic script: nothing else can be loaded by a page that was opened from disk. */
export function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = src;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`not loaded: ${src}`)));
    document.head.append(script);
  });
}
