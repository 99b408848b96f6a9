import { renderFigurePage } from "../components/figure-page/figure-page.ts";
import { figureOf } from "../components/figure-tools/figure-tools.ts";
import { pictureFile } from "../../src/files/names.ts";
import { definePage } from "../page.ts";

export default definePage("figure", (context, key) => {
  const figure = figureOf(context, key.id);
  const { sheet, sheets, file } = figure;
  return {
    title: file.heading,
    description: sheet.finding,
    picture: pictureFile(sheet, "16x9", 0, sheets["16x9"].length, 2),
    main: renderFigurePage(context, figure),
  };
});
