// The geometry of a crop: which part of a picture stands in a frame, and how it is drawn there.
// The frame is fixed and upright; the picture lies under it, turned by quarters, then tilted about
// the frame's middle. The core reckons the same way.
import type { Crop, Face } from './bindings';

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

/** Crops and faces are measured in ten-thousandths of the turned picture. */
export const WHOLE = 10_000;
export const ZOOM = { least: 100, most: 800 };
/** Tenths of a degree. */
export const TILT = 150;

/** The picture's size once it is turned by quarters. */
export function turned({ width, height }: Size, turns: number): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The frame in the picture's own pixels; `aspect` is its width over its height. */
export function frame(picture: Size, crop: Crop, aspect: number): Size {
  const { width, height } = turned(picture, crop.turns);
  const { sin, cos } = leaning(crop);
  const largest = Math.min(width / (aspect * cos + sin), height / (aspect * sin + cos));
  const high = (largest * 100) / crop.zoom;
  return { width: high * aspect, height: high };
}

/** The nearest crop that is whole, in bounds and has its frame inside the picture. */
export function clamped(picture: Size, crop: Crop, aspect: number): Crop {
  const bounded = {
    ...crop,
    turns: (((crop.turns % 4) + 4) % 4),
    tilt: within(Math.round(crop.tilt), -TILT, TILT),
    zoom: within(Math.round(crop.zoom), ZOOM.least, ZOOM.most),
  };
  const { width, height } = turned(picture, bounded.turns);
  const { sin, cos } = leaning(bounded);
  const inside = frame(picture, bounded, aspect);
  const halves = {
    x: (WHOLE * (inside.width * cos + inside.height * sin)) / width / 2,
    y: (WHOLE * (inside.width * sin + inside.height * cos)) / height / 2,
  };
  return { ...bounded, x: middle(crop.x, halves.x), y: middle(crop.y, halves.y) };
}

/** The crop once the picture was moved under the frame by parts of the frame's width. */
export function moved(picture: Size, crop: Crop, aspect: number, by: Point): Crop {
  const { width, height } = turned(picture, crop.turns);
  const { width: unit } = frame(picture, crop, aspect);
  const { angle } = leaning(crop);
  // The way in the picture's own axes, which lean.
  const along = by.x * Math.cos(angle) + by.y * Math.sin(angle);
  const across = by.y * Math.cos(angle) - by.x * Math.sin(angle);
  const x = crop.x - (WHOLE * along * unit) / width;
  const y = crop.y - (WHOLE * across * unit) / height;
  return clamped(picture, { ...crop, x, y }, aspect);
}

export function zoomed(picture: Size, crop: Crop, aspect: number, zoom: number): Crop {
  return clamped(picture, { ...crop, zoom }, aspect);
}

export function tilted(picture: Size, crop: Crop, aspect: number, tilt: number): Crop {
  return clamped(picture, { ...crop, tilt }, aspect);
}

/** A quarter clockwise; the same point of the picture stays in the middle. */
export function quartered(picture: Size, crop: Crop, aspect: number): Crop {
  const turns = (crop.turns + 1) % 4;
  return clamped(picture, { ...crop, turns, x: WHOLE - crop.y, y: crop.x }, aspect);
}

/** A face found in a picture turned `from` times, as it lies in one turned `to` times. */
export function turnedFace(face: Face, from: number, to: number): Face {
  let { x, y, width, height } = face;
  for (let turns = (to - from + 4) % 4; turns > 0; turns -= 1) {
    [x, y, width, height] = [WHOLE - y - height, x, height, width];
  }
  return { x, y, width, height };
}

/** How a layer lies over a frame: its size and its way, in percent, its turn in degrees. */
export type Laid = { width: string; height: string; transform: string };

/** The upright picture under the frame: with its upper left corner at the frame's middle. */
export function laid(picture: Size, crop: Crop, aspect: number): Laid {
  const inside = frame(picture, crop, aspect);
  // A picture that lies on its side is drawn with its own width, before it is turned.
  const { width, height } = picture;
  const at = uprightPoint(crop);
  return {
    width: percent(width / inside.width),
    height: percent(height / inside.height),
    transform: `rotate(${crop.turns * 90 + crop.tilt / 10}deg) translate(${percent(-at.x)}, ${percent(-at.y)})`,
  };
}

/** What lies on the turned picture, such as the faces, under the same frame. */
export function laidOver(picture: Size, crop: Crop, aspect: number): Laid {
  return laid(turned(picture, crop.turns), { ...crop, turns: 0 }, aspect);
}

/** The frame's middle in parts of the upright picture. */
function uprightPoint({ turns, x, y }: Crop): Point {
  const at = { x: x / WHOLE, y: y / WHOLE };
  if (turns === 1) return { x: at.y, y: 1 - at.x };
  if (turns === 2) return { x: 1 - at.x, y: 1 - at.y };
  if (turns === 3) return { x: 1 - at.y, y: at.x };
  return at;
}

function leaning({ tilt }: Crop): { angle: number; sin: number; cos: number } {
  const angle = (tilt / 10) * (Math.PI / 180);
  return { angle, sin: Math.abs(Math.sin(angle)), cos: Math.cos(angle) };
}

function middle(at: number, half: number): number {
  const [least, most] = [Math.ceil(half - SLACK), Math.floor(WHOLE - half + SLACK)];
  return least > most ? WHOLE / 2 : within(Math.round(at), least, most);
}

/** A frame as large as the picture stays in the very middle, whatever the rounding. */
const SLACK = 1e-6;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const percent = (part: number): string => `${Number((part * 100).toFixed(4))}%`;

/** Whether two crops show the same. */
export function sameCrop(a: Crop, b: Crop): boolean {
  return (['turns', 'tilt', 'x', 'y', 'zoom', 'face'] as const).every((part) => a[part] === b[part]);
}
