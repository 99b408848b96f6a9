import { connectCompare } from "./compare.ts";
import { assembleChosen } from "./compare/assemble.ts";
import { connectPicker } from "./compare/picker.ts";
import { connectCopies } from "./copy.ts";
import { connectContents } from "./contents.ts";
import { connectGrids } from "./grid.ts";
import { connectMatrix } from "./matrix.ts";
import { followReading } from "./readingPosition.ts";
import { connectRows } from "./rows.ts";
import { connectOpenedCells } from "./opened.ts";
import { connectPassageCitations } from "./passageCitations.ts";
import { connectPlanOrder } from "./planOrder.ts";
import { connectSearchShortcut } from "./searchShortcut.ts";
import { connectShortcuts } from "./shortcuts.ts";
import { connectTasks } from "./tasks.ts";
import { connectUnitQuotations } from "./unitQuotations.ts";

/** Marks the page as scripted, so that style can offer what needs a script. Pages are whole without it. */
document.documentElement.classList.add("scripted");
connectPicker();
assembleChosen(() => {
  connectCompare();
  connectRows();
});
connectContents();
followReading();
connectUnitQuotations();
connectPassageCitations();
connectCopies();
connectGrids();
connectOpenedCells();
connectPlanOrder();
connectMatrix();
connectTasks();
connectSearchShortcut();
connectShortcuts();
