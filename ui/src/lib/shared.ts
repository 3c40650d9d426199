// A text of the base stands on several networks, and so does what the checks find in it.
import type { Finding } from './bindings';

/** The findings that one correction solves, on one network or several; in the order they came. */
export function together(findings: Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = sharedKey(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

/** What a finding is about, whichever network shows it. */
export function sharedKey({ key, rule, network, language, place, evidence, title }: Finding): string {
  const versions = evidence.flatMap((one) =>
    one.kind === 'version' ? [`${one.place.owner} ${one.place.field}`] : [],
  );
  if (versions.length > 1) return [rule, language, ...versions.sort()].join(' ');
  // One photo stands on several networks too, in all languages: its fault is told in the same words.
  if (isOfPicture(rule)) return JSON.stringify([rule, title, evidence]);
  if (place === null || place.owner === network) return key;
  // After the rule, the network, the language and the box, a key says which of several faults.
  const aspect = key.split(':').slice(4).join(':');
  return [rule, language, place.owner, place.field, aspect].join(' ');
}

/** About a photo or a banner, which speaks no language. */
export const isOfPicture = (rule: string): boolean => /^(photo|banner)-/.test(rule);

/** The one that speaks for all: of the gravest level, then the dearest. */
export function gravest(group: Finding[]): Finding | undefined {
  return [...group].sort(
    (a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level) || b.cost - a.cost,
  )[0];
}

/** The gravest first. */
export const GRAVITY: Finding['level'][] = ['blocker', 'important', 'polish'];
