import { renderFigurePage } from "../components/figure-page/figure-page.ts";
import { figureOf } from "../drawn.ts";
import { slideImage } from "../../src/files/figureFiles.ts";
import { definePage } from "../page.ts";

export default definePage("figure", (context, key) => {
  const figure = figureOf(context, key.id);
  const { sheet, file } = figure;
  return {
    title: file.heading,
    description: sheet.finding,
    picture: slideImage(figure),
    main: renderFigurePage(context, figure),
  };
});
