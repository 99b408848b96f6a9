import { csv } from "../../src/text/csv.ts";
import { copyAs, copyText } from "./copyText.ts";
import { printCount } from "./counts.ts";
import { viewedTable } from "./view.ts";

/** Copies pictures, tables and citations of figures to the clipboard, and says so beside the button. */
export function connectCopies(): void {
  for (const group of document.querySelectorAll<HTMLElement>(".copies")) connectGroup(group);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy-text]")) {
    const source = document.getElementById(button.dataset["copyText"]!);
    const label = button.textContent;
    const copied = document.querySelector<HTMLElement>(".copies")?.dataset["copied"] ?? label;
    button.addEventListener("click", () => {
      if (source && copyText(source.innerText.trim())) button.textContent = copied;
      setTimeout(() => (button.textContent = label), 2000);
    });
  }
}

function connectGroup(group: HTMLElement): void {
  const status = group.querySelector("[role=status]")!;
  const tell = (done: boolean, note = ""): void => {
    status.textContent = `${group.dataset[done ? "copied" : "failed"] ?? ""}${done ? note : ""}`;
    setTimeout(() => (status.textContent = ""), note === "" ? 3000 : 8000);
  };
  const picture = group.querySelector<HTMLButtonElement>("[data-copy-picture]");
  if (picture && canCopyPictures()) {
    picture.hidden = false;
    picture.addEventListener("click", () => {
      copyPicture(picture.dataset["copyPicture"]!).then(
        () => tell(true),
        () => tell(false),
      );
    });
  }
  const live = group.closest("figure, section")?.querySelector("table");
  if (live) connectTable(group, live, tell);
  const citation = group.querySelector<HTMLElement>("[data-copy-citation]");
  citation?.addEventListener("click", () => tell(copyText(citation.dataset["copyCitation"]!)));
}

/** Copies and saves the table of a figure as the reader sees it, and says so where that is not the whole. */
function connectTable(group: HTMLElement, live: HTMLTableElement, tell: (done: boolean, note?: string) => void): void {
  const { caption, source, shown: words = "" } = group.dataset;
  group.querySelector("[data-copy-table]")?.addEventListener("click", () => {
    const { table, shown, all } = viewedTable(live);
    const note = shown === all ? "" : words.replace("{shown}", printCount(shown)).replace("{all}", printCount(all));
    table.createCaption().textContent = [caption, note].join(" ").trim();
    const last = table.createTFoot().insertRow().insertCell();
    last.colSpan = table.rows[0]!.cells.length;
    last.textContent = source ?? "";
    tell(copyTable(table), note === "" ? "" : `: ${note}`);
  });
  const save = group.querySelector<HTMLElement>("[data-save-view]");
  save?.addEventListener("click", () => {
    const { outOf = "$1 : $2" } = group.dataset;
    const rows = textsOf(viewedTable(live).table).map((row) => row.map((text) => text.trim().replace(count, outOf)));
    saveText(save.dataset["saveView"]!, csv(rows));
  });
}

/** `6/7` alone in a cell, which spreadsheets take for a date. */
const count = /^([\d.,]+)\/([\d.,]+)$/u;

/** Rows as texts: headings across the table as rows of one text. */
function textsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));
}

function saveText(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Pictures reach the clipboard over http only: from a folder, reading the pixels of a picture is not allowed. */
function canCopyPictures(): boolean {
  return location.protocol.startsWith("http") && "ClipboardItem" in window && "write" in (navigator.clipboard ?? {});
}

async function copyPicture(address: string): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": readPicture(address) })]);
}

async function readPicture(address: string): Promise<Blob> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  canvas.getContext("2d")!.drawImage(picture, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture")))),
  );
}

/** As a table for Word and Excel, and as lines with tabs for anything else. */
function copyTable(table: HTMLTableElement): boolean {
  const lines = textsOf(table).map((texts) => texts.join("\t"));
  return copyAs({
    // Cells are texts to a spreadsheet that they are pasted into: `6/7` stays what it is.
    "text/html": `<meta charset="utf-8">${table.outerHTML.replaceAll("<td", `<td style="mso-number-format:'\\@'"`)}`,
    "text/plain": [table.caption?.textContent ?? "", ...lines].join("\n"),
  });
}
