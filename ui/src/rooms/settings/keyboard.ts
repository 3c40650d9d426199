// The keys as they are shown: names of more than two letters are worded, but for F6 and F8.
export type Key = { id: string; pressed: string[] };

export const keys: Key[] = [
  { id: 'undo', pressed: ['control', 'Z'] },
  { id: 'redo', pressed: ['control', 'shift', 'Z'] },
  { id: 'room', pressed: ['control', 'digit'] },
  { id: 'print', pressed: ['control', 'P'] },
  { id: 'region', pressed: ['F6'] },
  { id: 'finding', pressed: ['F8'] },
  { id: 'move', pressed: ['alt', 'arrows'] },
  { id: 'crop-move', pressed: ['ways'] },
  { id: 'crop-zoom', pressed: ['signs'] },
  { id: 'crop-turn', pressed: ['R'] },
  { id: 'crop-lean', pressed: ['brackets'] },
  { id: 'crop-straight', pressed: ['0'] },
];
