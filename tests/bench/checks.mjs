// What the checks cost: all the rules on the fullest profile, and a thousand dossiers from the
// terminal. Alone: node checks.mjs BUILT FOLDER, as ./dev bench checks calls it.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { least, median, most, ms, table, verdict } from './table.mjs';

const DOSSIERS = 1000;
const RUNS = 5;
/** Milliseconds after a keystroke; seconds for all the dossiers. */
const AIM = { keystroke: 5, dossiers: 2 };

/** Rows for a table of seven columns. */
export function checks(built, folder) {
  const example = path.join(built, 'examples', 'checks');
  return [
    ['', 'median', '99 %', '', 'floor', 'ratio', 'aim'],
    ...rules(example),
    [],
    ['', 'median', 'least', 'most', 'floor', 'ratio', 'aim'],
    dossiers(path.join(built, 'paperfirst-cli'), example, path.join(folder, 'dossiers')),
  ];
}

function rules(example) {
  const lines = execFileSync(example, ['rules'], { encoding: 'utf8' }).trim().split('\n');
  const of = new Map(lines.map((line) => JSON.parse(line)).map((line) => [line.what, line]));
  const floor = of.get('count the words').median;
  const row = (what, name, aim) => {
    const { median, p99 } = of.get(what);
    const ratio = (median / floor).toFixed(1);
    return [name, ms(median), ms(p99), '', ms(floor), ratio, aim ? verdict(median, aim) : ''];
  };
  return [
    row('one keystroke', 'All rules, full profile, ms: after one keystroke', AIM.keystroke),
    row('every text new', '  every text new'),
    row('first run', '  the first run, dictionaries read'),
  ];
}

function dossiers(program, example, folder) {
  rmSync(folder, { recursive: true, force: true });
  execFileSync(example, ['write', folder, String(DOSSIERS)]);
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const seconds = (command, args) => {
    const began = performance.now();
    const { status } = spawnSync(command, args, { stdio: 'ignore' });
    // A blocker in a dossier is an answer; a file that cannot be read is not.
    if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}`);
    return (performance.now() - began) / 1000;
  };
  const check = () => seconds(program, ['check', ...files]);
  const read = () => seconds(example, ['read', folder]);
  check();
  read();
  const [times, floors, ratios] = [[], [], []];
  for (let run = 0; run < RUNS; run++) {
    const [time, floor] = [check(), read()];
    times.push(time);
    floors.push(floor);
    ratios.push(time / floor);
  }
  rmSync(folder, { recursive: true });
  return [
    `${DOSSIERS} ordinary dossiers from the terminal, s`,
    ...[median, least, most].map((of) => of(times).toFixed(2)),
    median(floors).toFixed(2),
    median(ratios).toFixed(1),
    verdict(median(times), AIM.dossiers),
  ];
}

export const SAID = `Checks: floor of the rules, one walk through every word; of the dossiers, reading the files.`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`\n${table(checks(...process.argv.slice(2)))}\n\n${SAID}`);
}
