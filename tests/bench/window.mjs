// Starts a window as a person would, until its first room is drawn, and weighs it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds from the first room to the weighing. */
export const REST = 3000;

export class Window {
  /** `kept`: the home it finds its settings in, which is not the user's. */
  constructor(screen, kept, program, ...args) {
    const home = (folder) => path.join(kept, folder);
    mkdirSync(home(''), { recursive: true });
    Object.assign(this, { screen, program, args, starts: [], weights: [] });
    this.env = {
      ...process.env,
      HOME: home(''),
      XDG_CONFIG_HOME: home('.config'),
      XDG_DATA_HOME: home('.local/share'),
      XDG_CACHE_HOME: home('.cache'),
      GDK_BACKEND: 'x11',
    };
  }

  with(variables) {
    Object.assign(this.env, variables);
    return this;
  }

  /** A first start, not counted: files are read, and the picture to wait for is taken. */
  async rehearse() {
    await this.#open(async () => {
      this.picture = await this.screen.atRest();
    });
  }

  async measure() {
    await this.#open(async (process, began) => {
      this.starts.push((await this.screen.shows(this.picture)) - began);
      await pause(REST);
      this.weights.push(weigh(process.pid));
    });
  }

  async #open(work) {
    await this.screen.clears();
    const began = performance.now();
    const window = spawn(this.program, this.args, {
      env: this.env,
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
    });
    const gone = new Promise((done) => window.on('exit', done));
    window.on('error', (error) => console.error(`${this.program}: ${error.message}`));
    try {
      await work(window, began);
    } finally {
      const all = [window.pid, ...descendants(window.pid)];
      all.forEach(end);
      await gone;
      // What still stands would take a share of the next window's memory.
      while (all.some((pid) => existsSync(`/proc/${pid}`))) await pause(20);
    }
  }
}

/** Megabytes of the window's processes: memory shared with others counts by its share (PSS). */
function weigh(pid) {
  const each = [pid, ...descendants(pid)].map((pid) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss: +(\d+) kB$/m.exec(rollup)[1]) / 1024;
  });
  return each.reduce((sum, weight) => sum + weight, 0);
}

function descendants(pid) {
  const parents = new Map();
  for (const other of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // The name, in brackets, may hold anything.
      const [, parent] = readFileSync(`/proc/${other}/stat`, 'utf8').split(') ').at(-1).split(' ');
      parents.set(Number(other), Number(parent));
    } catch {
      // It has just ended.
    }
  }
  const below = (pid) =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => [child, ...below(child)]);
  return below(pid);
}

function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended with the others.
  }
}
