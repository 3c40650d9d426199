// A file on its way to the room Import: dropped anywhere, or kept while a dossier is named.
class Incoming {
  /** The file or folder to read next; none where nothing waits. */
  path = $state<string | null>(null);
  /** How many others came with the last one: one is read at a time. */
  others = $state(0);

  /** The first is the one to read. */
  bring(paths: string[]): void {
    const [first] = paths;
    if (first === undefined) return;
    this.path = first;
    this.others = paths.length - 1;
  }

  /** Hands the path over; it waits no longer. */
  take(): string | null {
    const { path } = this;
    this.path = null;
    return path;
  }
}

export const incoming = new Incoming();
