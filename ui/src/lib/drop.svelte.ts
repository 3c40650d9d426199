// Files dropped on the window go to whoever takes their kind; of two takers, to the latest.
type Taker = { extensions: string[]; take: (path: string) => void };

const takers: Taker[] = [];

/** Takes the dropped files that end so (lower case, no dot). Gives the function that stops. */
export function onFiles(extensions: string[], take: (path: string) => void): () => void {
  const taker = { extensions, take };
  takers.unshift(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

/** Hands each dropped file over; what nobody takes is left alone. */
export function dropped(paths: string[]): void {
  for (const path of paths) {
    const extension = /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
    takers.find((taker) => taker.extensions.includes(extension))?.take(path);
  }
}
