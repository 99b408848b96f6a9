// Plain JavaScript on purpose: Eleventy loads this file itself. Everything else is TypeScript.
// "tsx/esm" must come first, and TypeScript must be reached through a dynamic import:
// a static import would be linked before tsx is registered.
import "tsx/esm";

export default async function (config) {
  const { configure } = await import("./site/eleventy.ts");
  const { corpusFile, madeAlone } = await import("./site/alone.ts");
  for (const folder of ["./src/", "./site/", corpusFile]) config.addWatchTarget(folder, { resetConfig: true });
  return configure(config, madeAlone());
}
