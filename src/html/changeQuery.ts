/** The query `search` with parameters set, or taken away where the value is null; with its `?`, empty when nothing is left. */
export function changeQuery(search: string, changes: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes))
    if (value === null) query.delete(name);
    else query.set(name, value);
  const printed = query.toString();
  return printed === "" ? "" : `?${printed}`;
}
