import { connectCompare } from "./compare.ts";
import { connectCopies } from "./copy.ts";
import { connectContents } from "./contents.ts";
import { connectMatrix } from "./matrix.ts";
import { connectRows } from "./rows.ts";
import { connectSearchShortcut } from "./searchShortcut.ts";
import { connectShortcuts } from "./shortcuts.ts";

/** Marks the page as scripted, so that style can offer what needs a script. Pages are whole without it. */
document.documentElement.classList.add("scripted");
connectCompare();
connectRows();
connectContents();
connectCopies();
connectMatrix();
connectSearchShortcut();
connectShortcuts();
