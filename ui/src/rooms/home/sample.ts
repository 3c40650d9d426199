// A dossier and a report as small as a test needs them.
import type { Dossier, Finding, Level, PlanFinding, ProfileReport, Step } from '../../lib/bindings';

const words = { id: 'word', args: {} };
const source = { what: words, date: '', verified: true, address: null };

export function dossier(plan: Partial<Dossier['plan']> = {}): Dossier {
  return {
    uid: '',
    name: 'Claire Delmas',
    languages: ['fr', 'en'],
    plan: {
      me: { situation: null, activity: '', sector: '', place: '', attitude: {} },
      purposes: ['clients'],
      goals: [{ id: 1, statement: 'Quatre missions', measure: '', date: '' }],
      targets: [{ id: 1, who: 'Boutiques', role: '', sector: '', place: '', need: '', keywords: [], goals: [] }],
      chosen: [chosen('linkedin', 45), chosen('cci', 25)],
      refused: [],
      rhythm: { minutes_per_week: null, slots: [] },
      commitments: [],
      questions: [],
      ...plan,
    },
    profile: { texts: [], entries: [], pictures: [], shown: [] },
    own_networks: [],
    set_aside: [],
    own_words: [],
    corrections: [],
    adverts: [],
    publications: [],
    today: '2026-11-22',
  };
}

export function chosen(network: string, minutes: number) {
  return { network, role: '', minutes, targets: [] };
}

export function question(step: Step, key: string): PlanFinding {
  return { key, rule: key, step, title: words, why: words, fix: words, source };
}

export function finding(key: string, level: Level, cost: number, more: Partial<Finding> = {}): Finding {
  return {
    key,
    rule: key,
    level,
    network: 'linkedin',
    language: 'fr',
    place: null,
    evidence: [],
    title: words,
    why: words,
    fix: words,
    source,
    cost,
    set_aside: null,
    ...more,
  };
}

export function profile(findings: Finding[], more: Partial<ProfileReport> = {}): ProfileReport {
  return {
    network: 'linkedin',
    language: 'fr',
    readiness: 'nearly',
    score: { value: 50, earned: 370, possible: 740, lines: [] },
    findings,
    ...more,
  };
}
