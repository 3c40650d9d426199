// What taking the plan away costs: its PDF against an equal page set by the typst library alone, every
// other format, and a whole run of the terminal. Alone: node export.mjs BUILT FOLDER.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { least, median, most, ms, table, verdict } from './table.mjs';

const RUNS = 10;
/** Times typst's; milliseconds. */
const AIM = { plan: 1.2, terminal: 200, format: 50 };

/** Rows for a table of seven columns. */
export function exported(built, folder) {
  const example = path.join(built, 'examples', 'export');
  const place = path.join(folder, 'export');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  execFileSync(example, ['write', place]);
  const lines = execFileSync(example, ['times'], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => JSON.parse(line));
  const times = (what) => all.find((line) => line.what === what).ms;
  const row = (name, values, aim) => [
    name,
    ...[median, least, most].map((of) => ms(of(values))),
    '',
    '',
    aim ? verdict(median(values), aim) : '',
  ];
  const [plan, floor] = [times('plan'), times('typst')];
  const ratio = median(plan.map((time, round) => time / floor[round]));
  const others = all.filter(({ what }) => !['plan', 'typst', 'Pdf'].includes(what));
  const rows = [
    ['', 'median', 'least', 'most', 'floor', 'ratio', 'aim'],
    [...row('The plan as PDF, ms', plan).slice(0, 4), ms(median(floor)), ratio.toFixed(2), verdict(ratio, AIM.plan)],
    row('All there is as PDF, ms', times('Pdf')),
    row('The same plan by the terminal, from nothing, ms', terminal(built, place), AIM.terminal),
    ...others.map(({ what, ms: values }) => row(`  ${what}, ms`, values, AIM.format)),
  ];
  rmSync(place, { recursive: true });
  return rows;
}

function terminal(built, place) {
  const file = path.join(place, 'full.paperfirst');
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const out = path.join(place, `${run}.pdf`);
    const began = performance.now();
    execFileSync(path.join(built, 'paperfirst-cli'), ['export', file, '--format', 'pdf', '--out', out]);
    times.push(performance.now() - began);
  }
  return times;
}

export const SAID = `Export: floor, an equal page set by the typst library alone, which is told the size of the type.`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`\n${table(exported(...process.argv.slice(2)))}\n\n${SAID}`);
}
