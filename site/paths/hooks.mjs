// Resolve hook of Node, in plain JavaScript because hooks run before the TypeScript loader: see rawPaths.ts.
let wrong;
let right;

export function initialize(prefixes) {
  ({ wrong, right } = prefixes);
}

export function resolve(specifier, context, next) {
  return next(specifier.startsWith(wrong) ? right + specifier.slice(wrong.length) : specifier, context);
}
