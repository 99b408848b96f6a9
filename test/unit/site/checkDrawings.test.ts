import { describe, expect, it } from "vitest";
import { checkDrawings } from "../../../site/checkDrawings.ts";
import { checkXml } from "../../../src/files/xml.ts";

describe("checkDrawings", () => {
  it("checkDrawings(html, page) reads the drawings of a page only, which may itself be no XML", () => {
    expect(() =>
      checkDrawings(`<p>a<br>b &nbsp;<svg a="1"><g/></svg><input disabled><svg></svg>`, "a.html", checkXml),
    ).not.toThrow();
    expect(() =>
      checkDrawings(`<svg><svg></svg><svg><g/></svg></svg><br><svg></svg>`, "a.html", checkXml),
    ).not.toThrow();
    expect(() => checkDrawings(`<p>no drawing<br>`, "a.html", checkXml)).not.toThrow();
  });

  it.each([
    "<svg><g></svg>",
    "<svg a></svg>",
    "<svg>&nbsp;</svg>",
    "<svg>\u0007</svg>",
    `<svg a="<"></svg>`,
    "<svg><x:a/></svg>",
    "<svg><svg></svg><g></svg>",
    "<svg>",
  ])("checkDrawings(%j, page) refuses it, wherever it stands", (drawing) => {
    for (const html of [drawing, `<svg><g/></svg><p>${drawing}`]) {
      expect(() => checkDrawings(html, "a.html", checkXml)).toThrow(/^not valid XML: a\.html/u);
    }
  });
});
