import type { Strings } from "../vi.ts";

export const notFound: Strings["notFound"] = {
  title: "Page not found",
  text: "There is no page at this address. It may be misspelt, or its end may be missing.",
  home: "Go to the home page",
  noAddress: "Delete the end of the address to reach the home page.",
};
