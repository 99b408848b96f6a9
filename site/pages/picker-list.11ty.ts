import type { TemplateData } from "../page.ts";
import { createContext } from "../context.ts";
import { pack } from "../components/packed.ts";
import { renderPickerList } from "../components/picker/picker.ts";
import { pickerScriptFile } from "../components/planScripts.ts";
import { handOver, permalinkOf } from "../pageTaker.ts";

/**
 * The list of plans to choose from as a classic script beside the comparison, where it would be megabytes of the page. A script and not
 * markup that is asked for, because a page that was opened from disk may load nothing else.
 */
export default {
  data: {
    pagination: { data: "entries.pickerList", size: 1, alias: "entry" },
    permalink: ({ entry }: TemplateData<"compare">): string | false => permalinkOf(pickerScriptFile(entry.language)),
  },
  render({ entry, corpus, assets }: TemplateData<"compare">): string {
    const context = createContext(corpus, assets, entry.key, entry.language);
    return handOver(
      pickerScriptFile(entry.language),
      `self.pickerList="${pack([renderPickerList(context).value])}";\n`,
    );
  },
};
