/**
 * All relations, the nearest to the reference first, with the sign that stands beside their word. `verbatim`: the reference's own
 * words; `adapted`: mostly its words, changed; `specific`: other words. Their words stand in the strings (`terms.relations`).
 */
export const relationSigns = { verbatim: "=", adapted: "≈", specific: "+" } as const;

/** Share of the syllables of a clause from which it is kept word for word. */
export const verbatimShare = 0.8;

/** How many clauses of a provision are kept word for word: its quotes end in clauses at semicolons and at ends of sentences. */
export interface ClauseCount {
  readonly verbatim: number;
  readonly of: number;
}

/** The sign of a relation: `= 1/3` where one clause of three is kept whole; `=` where every one is, or none from end to end. */
export function signOf(relation: Relation, { verbatim, of }: ClauseCount): string {
  const sign = relationSigns[relation];
  return relation === "verbatim" && verbatim > 0 && verbatim < of ? `${sign} ${verbatim}/${of}` : sign;
}

export type Relation = keyof typeof relationSigns;
/** The nearest to the reference first. */
export const relations = Object.keys(relationSigns) as [Relation, ...Relation[]];

/** Cells, or whatever else has a relation, by their relation. */
export function countRelations(
  related: readonly { readonly relation: Relation | null }[],
): Readonly<Record<Relation, number>> {
  return recordOf((relation) => related.filter((each) => each.relation === relation).length);
}

/** One value a relation. */
export function recordOf<T>(value: (relation: Relation) => T): Readonly<Record<Relation, T>> {
  return Object.fromEntries(relations.map((relation) => [relation, value(relation)])) as Record<Relation, T>;
}
