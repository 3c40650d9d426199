// The words a target searches: written on one line, kept one by one.

export function readKeywords(line: string): string[] {
  const words = line.split(/[,;\n]/).map((word) => word.trim().replace(/\s+/g, ' '));
  return [...new Set(words.filter(Boolean))];
}

export function writeKeywords(words: string[]): string {
  return words.join(', ');
}
