// How a profile shows among the results of a search. Networks do not publish how they cut: the
// length is an estimate, and the window says so.
import type { Base, Dossier, Language, Network, Target } from '../../lib/bindings';
import { baseText, form, shown } from './shown';

const HEADLINE_SHOWN = 70;

export type Result = { name: string; headline: string; location: string; words: Words };
export type Words = { found: string[]; total: number };

export function result(dossier: Dossier, base: Base, network: Network, language: Language): Result {
  const says = (role: string) => {
    const spec = form(network).find((field) => field.role === role);
    return spec ? shown(dossier, base, network.id, spec, language).text : null;
  };
  const parts = base.fields.find((field) => field.id === 'name')?.joins ?? [];
  const joined = parts.map((part) => says(part)?.trim() ?? '').filter(Boolean);
  const name = says('name') ?? (joined.join(' ') || baseText(dossier, base, 'name', language));
  const headline = says('headline') ?? '';
  return {
    name: name.trim() || dossier.name,
    headline: cut(headline),
    location: says('location') ?? '',
    words: wordsIn(`${name} ${headline}`, dossier.plan.targets),
  };
}

export function cut(text: string, most = HEADLINE_SHOWN): string {
  const letters = [...text.trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('').trimEnd()}…`;
}

/** Which of the words that the targets search stand in the text; whole words, plurals alike. */
export function wordsIn(text: string, targets: Target[]): Words {
  const all = targets.flatMap((target) => target.keywords).filter((word) => folded(word).length > 0);
  const once = all.filter((word, n) => all.findIndex((other) => same(other, word)) === n);
  const within = ` ${folded(text).join(' ')} `;
  const found = once.filter((word) => within.includes(` ${folded(word).join(' ')} `));
  return { found, total: once.length };
}

const same = (a: string, b: string): boolean => folded(a).join(' ') === folded(b).join(' ');

function folded(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = bare.replaceAll('\u0153', 'oe').replaceAll('\u00e6', 'ae').replaceAll('\u00df', 'ss');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=..)[sx]$/, ''));
}

export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0]?.toUpperCase()).join('');
}
