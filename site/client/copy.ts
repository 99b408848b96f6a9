import { copyAs, copyText } from "./copyText.ts";

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
  const tell = (done: boolean): void => {
    status.textContent = group.dataset[done ? "copied" : "failed"] ?? "";
    setTimeout(() => (status.textContent = ""), 3000);
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
  group.querySelector("[data-copy-table]")?.addEventListener("click", () => {
    const template = group.parentElement?.querySelector<HTMLTemplateElement>("template.copied-table");
    const table = template?.content.querySelector("table");
    tell(table ? copyTable(table) : false);
  });
  const citation = group.querySelector<HTMLElement>("[data-copy-citation]");
  citation?.addEventListener("click", () => tell(copyText(citation.dataset["copyCitation"]!)));
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
  const copy = table.cloneNode(true) as HTMLTableElement;
  copy.border = "1";
  for (const cell of copy.querySelectorAll<HTMLElement>("[data-fill]")) {
    cell.setAttribute("bgcolor", `#${cell.dataset["fill"]!}`);
    delete cell.dataset["fill"];
  }
  const lines = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent).join("\t"));
  return copyAs({
    "text/html": `<meta charset="utf-8">${copy.outerHTML}`,
    "text/plain": [table.caption?.textContent ?? "", ...lines].join("\n"),
  });
}
