// What only the desktop can do: its own dialogs, its browser, files dropped on the window.
import { Channel, convertFileSrc } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWebview } from '@tauri-apps/api/webview';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { open, save } from '@tauri-apps/plugin-dialog';
import { openUrl } from '@tauri-apps/plugin-opener';

export type Filter = { name: string; extensions: string[] };

/** Asks for one file, of any kind without a filter; null where the person gives up. */
export async function pickFile(title: string, filter?: Filter): Promise<string | null> {
  return open({ title, multiple: false, directory: false, filters: filter ? [filter] : [] });
}

/** Asks for any number of files; none where the person gives up. */
export async function pickFiles(title: string, filter: Filter): Promise<string[]> {
  return (await open({ title, multiple: true, directory: false, filters: [filter] })) ?? [];
}

export async function pickFolder(title: string, defaultPath: string): Promise<string | null> {
  return open({ title, multiple: false, directory: true, defaultPath });
}

/** Asks where to write a file; null where the person gives up. */
export async function pickPlace(
  title: string,
  defaultPath: string,
  filter: Filter,
): Promise<string | null> {
  return save({ title, defaultPath, filters: [filter] });
}

/** Opens an address in the person's own browser. */
export async function browse(address: string): Promise<void> {
  await openUrl(address);
}

export async function setTitle(title: string): Promise<void> {
  await getCurrentWindow().setTitle(title);
}

/**
 * Files dropped on the window, by their paths, and those held over it before (null: none any more).
 * Gives the function that stops listening.
 */
export async function onDrop(
  take: (paths: string[]) => void,
  hold: (paths: string[] | null) => void,
): Promise<() => void> {
  return getCurrentWebview().onDragDropEvent(({ payload }) => {
    // What is dragged inside the window, such as words, has no path.
    if (payload.type === 'enter') hold(payload.paths.length > 0 ? payload.paths : null);
    if (payload.type === 'drop' || payload.type === 'leave') hold(null);
    if (payload.type === 'drop') take(payload.paths);
  });
}

/** A dossier that was double-clicked while the program runs. */
export async function onOpenDossier(take: (path: string) => void): Promise<() => void> {
  return listen<string>('open-dossier', (event) => take(event.payload));
}

/** Called before the window closes; it closes once `last` is done. */
export async function onClose(last: () => Promise<void>): Promise<() => void> {
  return getCurrentWindow().onCloseRequested(last);
}

/** By which a command that takes a while says how far it is. */
export function channel<T>(take: (message: T) => void): Channel<T> {
  return new Channel(take);
}

/** Where the window finds a photo of the open dossier. */
export function photoAddress(hash: string): string {
  return convertFileSrc(hash, 'photo');
}
