/** The children of a worksheet and of a workbook in the sequence of their schema (ECMA-376, part 1, A.2). */
export const sheetElements = listed(
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr " +
    "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter " +
    "rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
    "legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
);

export const workbookElements = listed(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
    "fileRecoveryPr webPublishObjects extLst",
);

function listed(names: string): readonly string[] {
  return names.split(" ");
}
