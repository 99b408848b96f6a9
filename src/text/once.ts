/** A `make` that is asked once for each object: what it made is kept as long as the object is. */
export function once<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** Likewise of two objects: what it made is kept as long as both are. */
export function onceOfBoth<First extends object, Second extends object, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const ofFirst = once((first: First) => once((second: Second) => make(first, second)));
  return (first, second) => ofFirst(first)(second);
}

/** A `make` that is asked once, when its value is first wanted. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
