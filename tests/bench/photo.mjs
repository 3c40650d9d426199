// What a photo of 24 megapixels costs: time on one thread, memory, and how soon a file that claims to
// be huge is refused. Alone: node photo.mjs BUILT FOLDER, as ./dev bench photo calls it.
import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { least, median, most, ms, table, verdict } from './table.mjs';

const RUNS = 5;
/** Milliseconds from the file to LinkedIn's; megabytes; milliseconds to a refusal. */
const AIM = { taken: 400, memory: 300, refused: 10 };

/** Rows for a table of seven columns. */
export function photo(built, folder) {
  const example = path.join(built, 'examples', 'photo');
  const place = path.join(folder, 'photos');
  rmSync(place, { recursive: true, force: true });
  const said = (what) => {
    const lines = execFileSync(example, [what, place], { encoding: 'utf8' }).trim().split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line));
  };
  said('make');
  const weight = statSync(path.join(place, 'camera.jpg')).size / 1e6;
  const rows = [
    ['', 'median', '99 %', '', 'floor', 'ratio', 'aim'],
    ...times(said('time'), weight),
    [],
    ['', 'median', 'least', 'most', 'floor', 'ratio', 'aim'],
    memory(() => said('once')[0].megabytes, () => said('decode')[0].megabytes),
  ];
  rmSync(place, { recursive: true });
  return rows;
}

function times(lines, weight) {
  const of = new Map(lines.map((line) => [line.what, line]));
  const floor = of.get('decoded').median;
  const row = (what, name) => [name, ms(of.get(what).median), ms(of.get(what).p99)];
  const whole = of.get('taken').median;
  return [
    [
      ...row('taken', `Photo of 24 Mpx, ${weight.toFixed(1)} MB, to LinkedIn’s file, ms`),
      '',
      ms(floor),
      (whole / floor).toFixed(1),
      verdict(whole, AIM.taken),
    ],
    row('opened', '  looked at and decoded'),
    row('measured', '  measured, a crop proposed'),
    row('cropped', '  cropped and written'),
    [
      ...row('refused', 'A header of 60,000 × 60,000 refused, ms'),
      '',
      '',
      '',
      verdict(of.get('refused').median, AIM.refused),
    ],
  ];
}

function memory(once, decode) {
  const [held, floors] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    held.push(once());
    floors.push(decode());
  }
  return [
    'Memory for it at the most, MB',
    ...[median, least, most].map((of) => of(held).toFixed(0)),
    median(floors).toFixed(0),
    (median(held) / median(floors)).toFixed(1),
    verdict(median(held), AIM.memory),
  ];
}

export const SAID = `Photo: floor, decoding alone; memory, the peak (VmHWM) of a process that does just this.`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`\n${table(photo(...process.argv.slice(2)))}\n\n${SAID}`);
}
