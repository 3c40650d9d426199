// Lists that are sent whole: a changed copy, never the list itself.

/** The item at `at` changed; one more, made from `blank`, where there is none yet. */
export function patched<T>(list: readonly T[], at: number, change: Partial<T>, blank: T): T[] {
  const item = list[at];
  if (!item) return [...list, { ...blank, ...change }];
  return list.with(at, { ...item, ...change });
}

export function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

/** The same list where `from` or `to` lie outside. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  return without(list, from).toSpliced(to, 0, item);
}

/** Puts the item in or takes it out. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
