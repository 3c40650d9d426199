// The stage's keys: what each does to the crop.
import { ZOOM } from '../../lib/crop';
import type { Cropping } from './cropping.svelte';

/** A press moves the picture by this part of the frame's width; with Shift by ten times as much. */
const STEP = 0.005;
/** A press zooms by this factor. */
const NEARER = 1.05;

const WAYS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Whether the key was one of the stage's. */
export function onStageKey(event: KeyboardEvent, cropping: Cropping): boolean {
  // Where brackets are typed with AltGr, they come with Control and Alt.
  const command = event.ctrlKey || event.metaKey || event.altKey;
  if (command && !event.getModifierState('AltGraph')) return false;
  const way = WAYS[event.key];
  const { zoom, tilt } = cropping.crop;
  if (way) {
    const by = STEP * (event.shiftKey ? 10 : 1);
    cropping.move({ x: way.x * by, y: way.y * by });
  } else if (event.key === '+' || event.key === '=') cropping.zoom(stepped(zoom, NEARER));
  else if (event.key === '-') cropping.zoom(stepped(zoom, 1 / NEARER));
  else if (event.key.toLowerCase() === 'r') cropping.turn();
  else if (event.key === '[') cropping.tilt(tilt - 1);
  else if (event.key === ']') cropping.tilt(tilt + 1);
  else if (event.key === '0') cropping.tilt(0);
  else return false;
  return true;
}

/** One step nearer or farther: by one percent at least. */
export function stepped(zoom: number, factor: number): number {
  const next = Math.round(zoom * factor);
  const moved = next === zoom ? zoom + Math.sign(factor - 1) : next;
  return Math.min(Math.max(moved, ZOOM.least), ZOOM.most);
}
