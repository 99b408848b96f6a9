/** Rows of a table under one heading, by key; the heading is null where there is none. */
export interface KeyedGroup<Row> {
  readonly heading: Row | null;
  readonly rows: readonly (readonly [key: string, row: Row])[];
}

/**
 * The rows of a whole table as a reader sees them: those that `shown` names, in its order. Headings stay while the groups stay
 * together; a group with nothing shown loses its heading. Where `shown` names none of the rows, the table is another one and
 * stays whole.
 */
export function arrangeView<Row>(groups: readonly KeyedGroup<Row>[], shown: readonly string[]): readonly Row[] {
  const rows = new Map(groups.flatMap((group) => group.rows));
  const order = shown.filter((key) => rows.has(key));
  if (order.length === 0) return groups.flatMap(({ heading, rows: own }) => [...listed(heading), ...own.map(last)]);
  const kept = groups
    .map(({ heading, rows: own }) => ({
      heading,
      keys: new Set(own.map(([key]) => key).filter((key) => order.includes(key))),
    }))
    .filter(({ keys }) => keys.size > 0);
  const arranged: Row[] = [];
  let next = 0;
  for (const { heading, keys } of kept) {
    const part = order.slice(next, next + keys.size);
    if (!part.every((key) => keys.has(key))) return order.map((key) => rows.get(key)!);
    arranged.push(...listed(heading), ...part.map((key) => rows.get(key)!));
    next += keys.size;
  }
  return arranged;
}

/** `columns` with those that `shown` names in its order; the others stay in their places. */
export function arrangeColumns(columns: readonly (string | null)[], shown: readonly string[]): readonly number[] {
  const moving = shown.filter((key) => columns.includes(key));
  let next = 0;
  return columns.map((key, index) => (key !== null && moving.includes(key) ? columns.indexOf(moving[next++]!) : index));
}

function listed<Row>(heading: Row | null): readonly Row[] {
  return heading === null ? [] : [heading];
}

function last<Row>([, row]: readonly [key: string, row: Row]): Row {
  return row;
}
