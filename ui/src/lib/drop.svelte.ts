// Files dropped on the window go to whoever takes their kind; of two takers, to the latest.
type Taker = { extensions: string[]; take: (path: string) => void };

const takers: Taker[] = [];

/** Takes the dropped files that end so (lower case, no dot). Gives the function that stops. */
export function onFiles(extensions: string[], take: (path: string) => void): () => void {
  const taker = { extensions, take };
  takers.unshift(taker);
  return () => void takers.splice(takers.indexOf(taker), 1);
}

/** Hands each dropped file over. Gives back what nobody takes, folders too. */
export function dropped(paths: string[]): string[] {
  return paths.filter((path) => {
    const taker = takerOf(path);
    taker?.take(path);
    return !taker;
  });
}

/** Whether somebody takes files of that kind. */
export const isTaken = (path: string): boolean => takerOf(path) !== undefined;

function takerOf(path: string): Taker | undefined {
  const extension = /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return takers.find((taker) => taker.extensions.includes(extension));
}

/** What is held over the window, before it is dropped. */
class Held {
  paths = $state.raw<string[] | null>(null);
}
export const held = new Held();
