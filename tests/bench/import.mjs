// What an archive with 30,000 connections costs: read, compared, stored and indexed, against sqlite3's
// own .import of the same CSV. Alone: node import.mjs BUILT FOLDER, as ./dev bench import calls it.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { least, median, most, ms, table, verdict } from './table.mjs';

const RUNS = 10;
/** Milliseconds; times sqlite3's; megabytes. */
const AIM = { whole: 500, ratio: 3, parsed: 240, memory: 300 };

/** Rows for a table of seven columns. */
export function imported(built, folder) {
  const example = path.join(built, 'examples', 'import');
  const place = path.join(folder, 'import');
  rmSync(place, { recursive: true, force: true });
  const said = (what) => {
    const lines = execFileSync(example, [what, place], { encoding: 'utf8' }).trim().split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  };
  said('make');
  sqlite(place);
  const [times, floors, held] = [new Map(), [], []];
  for (let run = 0; run < RUNS; run++) {
    for (const { what, ms } of said('time')) times.set(what, [...(times.get(what) ?? []), ms]);
    floors.push(sqlite(place));
    held.push(said('once')[0].megabytes);
  }
  rmSync(place, { recursive: true });
  const row = (name, values, aim) => [
    name,
    ...[median, least, most].map((of) => ms(of(values))),
    '',
    '',
    aim ? verdict(median(values), aim) : '',
  ];
  const whole = times.get('whole');
  const ratio = median(whole.map((time, run) => time / floors[run]));
  return [
    ['', 'median', 'least', 'most', 'floor', 'ratio', 'aim'],
    [
      ...row('Archive of 30,000 connections, ms', whole).slice(0, 4),
      ms(median(floors)),
      ratio.toFixed(1),
      verdict(ratio, AIM.ratio),
    ],
    row('  the same, without sqlite3 beside it', whole, AIM.whole),
    row('  parsed', times.get('parsed'), AIM.parsed),
    row('  compared, nobody twice', times.get('compared')),
    row('  stored and indexed', times.get('stored')),
    row('The same archive again, read and compared, ms', times.get('again')),
    row('A page of a search, the slowest of five, ms', times.get('page')),
    [
      'Memory for it at the most, MB',
      ...[median, least, most].map((of) => of(held).toFixed(0)),
      '',
      '',
      verdict(median(held), AIM.memory),
    ],
  ];
}

/** Milliseconds into a new file on the same disk. */
function sqlite(place) {
  const file = path.join(place, 'floor.db');
  rmSync(file, { force: true });
  const csv = path.join(place, 'connections.csv');
  const began = performance.now();
  execFileSync('sqlite3', [file, '.mode csv', `.import '${csv}' person`]);
  return performance.now() - began;
}

export const SAID = `Import: floor, sqlite3’s .import of the same CSV into a new file, without any index.`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`\n${table(imported(...process.argv.slice(2)))}\n\n${SAID}`);
}
