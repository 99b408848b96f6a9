// `SAMPLE=10 FOLDER=align npm run mutation`: of the statements of a folder that is too large, those that begin on every tenth line.
const every = Number(process.env.SAMPLE ?? 1);

function shouldIgnore(path) {
  const holds = path.isBlockStatement() || path.isFunctionDeclaration() || path.isExportDeclaration();
  if (!path.isStatement() || holds || path.node.loc.start.line % every === 0) return undefined;
  return `begins on none of every ${every} lines`;
}

export const strykerPlugins = [{ kind: "Ignore", name: "sample", value: { shouldIgnore } }];
