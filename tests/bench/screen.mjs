// The virtual screen as a file (Xvfb -fbdir), in the format of xwd: read as often as one likes,
// without a word to the program that draws on it.
import { openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const BANDS = 24;
const ALIKE = 0.98;
const PATIENCE = 60_000;
/** Milliseconds between two looks: how exact the times are. */
export const LOOK = 5;

export class Screen {
  constructor(file) {
    this.file = openSync(file, 'r');
    const head = Buffer.alloc(100);
    readSync(this.file, head, 0, head.length, 0);
    const number = (at) => head.readUInt32BE(4 * at);
    [this.width, this.height, this.stride] = [number(4), number(5), number(12)];
    // The colours stand between the head and the picture, 12 bytes each.
    this.start = number(0) + 12 * number(19);
    if (number(11) !== 32) throw new Error(`The screen has ${number(11)} bits a pixel, not 32.`);
  }

  row(y) {
    const row = Buffer.alloc(4 * this.width);
    readSync(this.file, row, 0, row.length, this.start + y * this.stride);
    return new Uint32Array(row.buffer, row.byteOffset, this.width);
  }

  /** What a window looks like once it has come to rest. */
  async atRest() {
    const end = Date.now() + PATIENCE;
    let before = '';
    for (let still = 0; still < 8; ) {
      if (Date.now() > end) throw new Error('The window draws nothing, or never comes to rest.');
      await pause(250);
      const now = this.look();
      still = now.empty || !same(now.rows, before) ? 0 : still + 1;
      before = now.rows;
    }
    return new Picture(this.look().rows);
  }

  /** Waits until the picture is there, and gives the moment. */
  async shows(picture) {
    const end = performance.now() + PATIENCE;
    while (!picture.isOn(this)) {
      if (performance.now() > end) throw new Error('The window did not show as it did before.');
      await pause(LOOK);
    }
    return performance.now();
  }

  /** Waits until the last window is gone. */
  async clears() {
    while (!this.look().empty) await pause(50);
  }

  look() {
    const rows = Array.from({ length: this.height }, (_, y) => this.row(y));
    return { rows, empty: rows.every((row) => row.every((pixel) => pixel === row[0])) };
  }
}

/** The pixels that stand out from the ground, in the fullest row of each band of the screen. */
class Picture {
  constructor(rows) {
    const ground = mostFrequent(rows);
    const ink = rows.map((row) => [...row.keys()].filter((x) => row[x] !== ground));
    const band = Math.ceil(rows.length / BANDS);
    this.rows = [];
    for (let top = 0; top < rows.length; top += band) {
      const inBand = [...rows.keys()].slice(top, top + band);
      const y = inBand.reduce((best, y) => (ink[y].length > ink[best].length ? y : best));
      if (ink[y].length > 0) this.rows.push({ y, ink: ink[y], row: rows[y] });
    }
    this.size = this.rows.reduce((sum, { ink }) => sum + ink.length, 0);
  }

  isOn(screen) {
    let alike = 0;
    for (const { y, ink, row } of this.rows) {
      const now = screen.row(y);
      alike += ink.filter((x) => now[x] === row[x]).length;
    }
    // A caret may be in its other half.
    return alike >= ALIKE * this.size;
  }
}

function same(rows, before) {
  if (!before) return false;
  let changed = 0;
  rows.forEach((row, y) => row.forEach((pixel, x) => (changed += pixel === before[y][x] ? 0 : 1)));
  return changed < 200;
}

function mostFrequent(rows) {
  const counts = new Map();
  for (const row of rows) for (const pixel of row) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
