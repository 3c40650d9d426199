// Figures side by side: what each column needs to be read at a glance.

export function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const cell = (text = '', at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]));
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

export function verdict(value, aim) {
  return `≤ ${aim} ${value <= aim ? '✓' : '✗'}`;
}

export function ms(value) {
  return value.toFixed(value < 0.1 ? 3 : 2);
}

export function least(values) {
  return Math.min(...values);
}

export function most(values) {
  return Math.max(...values);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
