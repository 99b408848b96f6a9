// Resolve hook of Node, in plain JavaScript because hooks run before the TypeScript loader: see rawPaths.ts.
let wrong;
let right;

export function initialize(prefixes) {
  ({ wrong, right } = prefixes);
}

export function resolve(specifier, context, next) {
  // A query that was added to the address stands before what a sign # began.
  const query = /^file:[^?#]*(\?_cache_bust=[^#]*)#/.exec(specifier)?.[1] ?? "";
  const plain = query === "" ? specifier : specifier.replace(query, "");
  return next(plain.startsWith(wrong) ? right + plain.slice(wrong.length) + query : specifier, context);
}
