import type { Template, TemplateData } from "../page.ts";
import { createContext } from "../context.ts";
import { pack } from "../components/packed.ts";
import { renderPickerList } from "../components/picker/picker.ts";
import { pickerScriptFile } from "../components/planScripts.ts";

/**
 * The list of plans to choose from as a classic script beside the comparison, where it would be megabytes of the page. A script and not
 * markup that is asked for, because a page that was opened from disk may load nothing else.
 */
const pickerList: Template<TemplateData<"compare">> = {
  pagination: { data: "entries.pickerList", size: 1, alias: "entry" },
  fileOf: ({ entry }) => pickerScriptFile(entry.language),
  render: ({ entry }, site) =>
    `self.pickerList="${pack([renderPickerList(createContext(site, entry.key, entry.language)).value])}";\n`,
};
export default pickerList;
