import { cite } from "../../../src/cite/cite.ts";
import { addressOf, workOf, type CitedWork } from "../../../src/cite/work.ts";
import { html, join, json, type Html } from "../../../src/html/html.ts";
import { listedDownloads } from "../../../src/views/data.ts";
import type { PageContext } from "../../context.ts";
import { briefFile, briefingFile, fileName, tableFile } from "../../../src/files/names.ts";
import { permanentPath } from "../../permanent.ts";
import { referenceName } from "../../../src/strings/documents.ts";
import { renderCitations } from "../citation/citation.ts";

const types: Readonly<Record<string, string>> = {
  JSON: "application/json",
  CSV: "text/csv",
  "JSON Schema": "application/schema+json",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The data as a whole, as it is cited. */
function datasetOf(context: PageContext): CitedWork {
  const { corpus, language, strings } = context;
  return workOf(corpus, {
    kind: "dataset",
    id: "du-lieu",
    language,
    title: strings.files.page.dataset(referenceName(context)),
    path: permanentPath(context.frozen)(language, { page: "data" }),
    file: fileName(workbook(context)),
  });
}

/** Workbook, briefing and slides, with the way to all figures and to the frozen versions. */
export function renderDocuments(context: PageContext): Html {
  const { corpus, language, strings } = context;
  const words = strings.files.page;
  const link = (path: string, label: string): Html => html`<a href="${context.asset(path)}" download>${label}</a>`;
  return html`<p>${join(
    [
      link(briefFile(corpus, language, "pdf"), words.briefPdf),
      link(briefFile(corpus, language, "docx"), words.briefDocx),
      link(workbook(context), words.workbook),
      link(briefingFile(corpus, language, "docx"), words.docx),
      link(briefingFile(corpus, language, "pptx"), words.pptx),
      html`<a href="${context.href({ page: "figures" })}">${words.allFigures}</a>`,
      html`<a href="${context.href({ page: "releases" })}">${words.versions}</a>`,
    ],
    html`<br>`,
  )}</p>`;
}

/** How to cite the data as a whole. */
export function renderDatasetCitation(context: PageContext): Html {
  const work = datasetOf(context);
  return renderCitations(context, cite(work), work.path);
}

/** The data set for search engines, after schema.org: what it is, and its files. */
export function renderDatasetDescription(context: PageContext): Html {
  const { corpus, language, strings } = context;
  const work = datasetOf(context);
  const { site, reference, plans } = corpus;
  const base = site.baseUrl;
  const files = [
    ...listedDownloads(corpus).map(({ path, format }) => ({ path, format: format as string })),
    { path: workbook(context), format: "XLSX" },
  ];
  const described = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: work.title,
    description: strings.data.standfirst,
    inLanguage: language,
    version: work.version,
    dateModified: work.date,
    isBasedOn: [reference.document, ...plans.map(({ document }) => document)].map(({ meta }) => ({
      "@type": "CreativeWork",
      name: meta.title,
      ...(meta.number === null ? {} : { identifier: meta.number }),
      ...(meta.issued === null ? {} : { datePublished: meta.issued }),
    })),
    ...(site.publisher === null ? {} : { publisher: { "@type": "Organization", name: site.publisher } }),
    ...(site.licence === null ? {} : { license: site.licence }),
    ...(base === null ? {} : { url: addressOf({ site, path: context.file }) }),
    includedInDataCatalog: { "@type": "DataCatalog", name: site.name, ...(base === null ? {} : { url: base }) },
    distribution: files.map(({ path, format }) => ({
      "@type": "DataDownload",
      name: path,
      encodingFormat: types[format],
      contentUrl: base === null ? context.asset(path) : base + path,
    })),
  };
  return html`<script type="application/ld+json">${json(described)}</script>`;
}

/** The table of all provisions and plans as a workbook with a sheet of metadata and citation. */
function workbook({ figures, language }: PageContext): string {
  return tableFile(figures.of(language).find(({ sheet }) => sheet.kind === "matrix")!.sheet, "xlsx");
}
