// The import rules of the architecture: dependencies point one way, and there are no cycles.

/** The folders of src, and what each may import of the others. */
const layers = {
  model: [],
  text: ["model"],
  html: ["model"],
  strings: ["text", "model"],
  parse: ["text", "model"],
  read: ["parse", "text", "model"],
  intake: ["read", "parse", "text", "model"],
  align: ["text", "model"],
  coverage: ["text", "model"],
  evaluate: ["text", "model"],
  study: ["align", "draft", "evaluate", "text", "model"],
  draft: ["parse", "text", "model"],
  register: ["align", "text", "model"],
  review: ["coverage", "parse", "text", "model"],
  corpus: ["align", "register", "coverage", "parse", "text", "model"],
  views: ["coverage", "review", "text", "model", "html"],
  search: ["views", "text", "model"],
  cite: ["text", "model"],
  figures: ["views", "strings", "html", "text", "model"],
  files: ["figures", "cite", "views", "strings", "html", "text", "model"],
};

/** The rooms of site, and what each may import of the others besides the files that stand in site itself. */
const rooms = {
  assets: ["kept"],
  client: ["components"],
  components: [],
  kept: [],
  layouts: ["components"],
  pages: ["assets", "components"],
  paths: [],
};

/** Of src, what runs in the browser may import what reads, words and arranges, and nothing that analyses or draws files. */
const inBrowser = "cite|html|model|review|search|strings|text|views";

/** Modules of the room `folder` of site may import, within site, only what stands in `allowed`. */
function onlyInSite([folder, allowed]) {
  const here = [folder, ...allowed].map((name) => `^site/${name}/`).join("|");
  return {
    name: `site-${folder}-imports`,
    severity: "error",
    from: { path: `^site/${folder}/` },
    to: { path: "^site/[^/]+/", pathNot: here },
  };
}

/** Modules of `folder` may import, within the project, only what stands in `allowed`. */
function only([folder, allowed]) {
  const here = [folder, ...allowed].map((name) => `^src/${name}/`).join("|");
  return {
    name: `src-${folder}-imports`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { path: "^(src|site|scripts|test)/", pathNot: here },
  };
}

/** The npm package `name` (a pattern) may be imported only from `home`. */
function packageOnlyIn(name, home) {
  return {
    name: `only-${home}-uses-${name.replaceAll(/\W+/g, "-")}`,
    severity: "error",
    from: { path: "^(src|site|scripts)/", pathNot: `^${home}/` },
    to: { path: `^node_modules/(${name})/` },
  };
}

export default {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "declared", severity: "error", from: {}, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] } },
    {
      name: "src-is-pure",
      severity: "error",
      comment: "The core runs anywhere: no Node modules, no glue.",
      from: { path: "^src/" },
      to: { path: "^(site|scripts|test)/" },
    },
    { name: "src-without-node", severity: "error", from: { path: "^src/" }, to: { dependencyTypes: ["core"] } },
    {
      name: "client-without-node",
      severity: "error",
      from: { path: "^site/client/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "site-without-scripts", severity: "error", from: { path: "^site/" }, to: { path: "^(scripts|test)/" } },
    { name: "scripts-without-test", severity: "error", from: { path: "^scripts/" }, to: { path: "^test/" } },
    ...Object.entries(layers).map(only),
    {
      name: "read-knows-forms-of-lines",
      severity: "error",
      comment: "What finds the lines of a file knows how lines look, and nothing of what is made of them.",
      from: { path: "^src/(?:read|parse/(?:forms|labels))/" },
      to: { path: "^src/parse/", pathNot: "^src/parse/(?:forms|labels)/" },
    },
    ...Object.entries(rooms).map(onlyInSite),
    {
      name: "site-room-without-rule",
      severity: "error",
      from: { path: "^site/[^/]+/", pathNot: Object.keys(rooms).map((name) => `^site/${name}/`) },
      to: { path: "." },
    },
    {
      name: "client-of-src",
      severity: "error",
      from: { path: "^site/client/" },
      to: { path: "^src/", pathNot: `^src/(?:${inBrowser})/` },
    },
    {
      name: "pages-are-entries",
      severity: "error",
      comment: "A page is rendered, not imported.",
      from: { path: ".", pathNot: "^site/templates\\.ts$" },
      to: { path: "^site/pages/" },
    },
    {
      name: "src-folder-without-rule",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: Object.keys(layers).map((name) => `^src/${name}/`) },
      to: { path: "." },
    },
    packageOnlyIn("zod", "src/model"),
    packageOnlyIn("d3|d3-[a-z-]+", "(?:src/(?:figures|files|html|model|text|views)|site)"),
    packageOnlyIn("markdown-it|gray-matter|yaml", "src/parse"),
    packageOnlyIn("docx|pptxgenjs|write-excel-file", "src/files"),
    packageOnlyIn("pdfkit", "scripts"),
    packageOnlyIn("fflate", "(?:src/(?:files|read|search|text)|scripts/(?:faults|kept))"),
    packageOnlyIn("parse5|unpdf", "src/read"),
    packageOnlyIn("saxes", "src/(?:read|files)"),
    packageOnlyIn("word-extractor", "scripts/import"),
    packageOnlyIn("okapibm25", "src/study"),
    packageOnlyIn("diff", "src/views"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    moduleSystems: ["es6", "cjs"],
  },
};
