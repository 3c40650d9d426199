// Measures everything and prints one table: each figure beside its floor, measured in the same run.
// node bench.mjs BUILT FOLDER SCREEN RUNS
//   BUILT: where cargo has put the programs; FOLDER: a place on the disk that is emptied first;
//   SCREEN: the file the virtual screen draws into; RUNS: starts of each window.
// Says on 3 what it is doing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';

import { SAID, checks } from './checks.mjs';
import { SAID as SAID_OF_EXPORT, exported } from './export.mjs';
import { SAID as SAID_OF_IMPORT, imported } from './import.mjs';
import { SAID as SAID_OF_PHOTO, photo } from './photo.mjs';
import { LOOK, Screen } from './screen.mjs';
import { least, median, most, ms, table, verdict } from './table.mjs';
import { REST, Window } from './window.mjs';

const [built, folder, screenFile, runs] = process.argv.slice(2);
const AIM = { start: 1.15, memory: 1.3, change: 2 };

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const example = (name) => path.join(built, 'examples', name);
const say = (text) => writeSync(3, `${text}\n`);

say('A change on a full dossier…');
const typed = execFileSync(example('set_field'), [folder], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
execFileSync(example('set_field'), [folder, 'write']);

say('All the rules, and a thousand dossiers…');
const checked = checks(built, folder);

say('A photo of 24 megapixels…');
const pictured = photo(built, folder);

say('An archive with 30,000 connections…');
const brought = imported(built, folder);

say('Every format…');
const taken = exported(built, folder);

const screen = new Screen(screenFile);
const program = path.join(built, 'paperfirst');
const home = (name) => path.join(folder, name);
// Paper First sets this variable for itself by starting twice; that counts as its own time.
const drawing = { WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
const empty = new Window(screen, home('empty'), example('empty')).with(drawing);
const first = new Window(screen, home('first'), program);
const dossier = path.join(folder, 'full.paperfirst');
const full = new Window(screen, home('full'), program, dossier);

say('A first start of each window, not counted…');
const windows = [empty, first, full];
for (const window of windows) await window.rehearse();
for (let run = 1; run <= Number(runs); run++) {
  say(`Start ${run} of ${runs}, one window after the other…`);
  for (const window of windows) await window.measure();
}

const floor = (place) => typed.find((it) => it.place === place && it.what === 'one upsert');
const change = (place) => typed.filter((it) => it.place === place && it.what !== 'one upsert');
const rows = [
  ['', 'median', 'least', 'most', 'floor', 'ratio', 'aim'],
  ...opened('Start to first room, ms', 'starts', empty, AIM.start, 0),
  ...opened('Memory, MB', 'weights', empty, AIM.memory, 0),
  [],
  ['', 'median', '99 %', '', 'floor', 'ratio', 'aim'],
  ...['memory', 'disk'].flatMap((place) => changed(place)),
  [],
  ...checked,
  [],
  ...pictured,
  [],
  ...brought,
  [],
  ...taken,
];

const bytes = change('memory').find((it) => it.bytes > 0).bytes;
console.log(`
${table(rows)}

${runs} starts of each window, taken in turn; times to ${LOOK} ms; weighed ${REST / 1000} s after the
first room, as the proportional share (PSS) of all the window's processes. Floor: an empty window of
the same Tauri; for a change, one upsert of the same length by the same database. Ratio: of each
start to the empty window's just before it, the median. A change crosses as ${kilo(bytes)} kB of JSON.
${SAID}
${SAID_OF_PHOTO}
${SAID_OF_IMPORT}
${SAID_OF_EXPORT}
${cpus().length} × ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(1)}.`);

function opened(name, what, floor, aim, digits) {
  const line = (title, window) => {
    const ratio = median(window[what].map((value, at) => value / floor[what][at]));
    return [
      title,
      ...[median, least, most].map((of) => of(window[what]).toFixed(digits)),
      median(floor[what]).toFixed(digits),
      ratio.toFixed(2),
      verdict(ratio, aim),
    ];
  };
  const bare = [median, least, most].map((of) => of(floor[what]).toFixed(digits));
  return [
    [`${name}: empty window`, ...bare],
    line(`${name}: no dossier`, first),
    line(`${name}: full dossier`, full),
  ];
}

function changed(place) {
  const lines = change(place);
  const parts = lines.slice(0, -1).map(({ what, median, p99 }) => [`  ${what}`, ms(median), ms(p99)]);
  const { median, p99 } = lines.at(-1);
  const where = place === 'memory' ? 'without the disk' : 'on the disk';
  const least = floor(place).median;
  const held = place === 'memory' ? verdict(median, AIM.change) : '';
  const whole = [`set_field to Snapshot ${where}, ms`, ms(median), ms(p99), ''];
  return [[...whole, ms(least), (median / least).toFixed(1), held], ...parts];
}

function kilo(bytes) {
  return Math.round(bytes / 1000);
}
