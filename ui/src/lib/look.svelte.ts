// The theme and the size of the text, on the page's root. The system's theme until one is chosen.
import type { Settings } from './bindings';

const night = window.matchMedia('(prefers-color-scheme: dark)');

/** Gives the function that stops following the system. */
export function applyLook(settings: Settings | null): () => void {
  const root = document.documentElement;
  const set = () => {
    const chosen = settings?.theme ?? 'system';
    root.dataset.theme = chosen === 'system' ? (night.matches ? 'dark' : 'light') : chosen;
    root.style.fontSize = `${settings?.text_size ?? 100}%`;
  };
  set();
  night.addEventListener('change', set);
  return () => night.removeEventListener('change', set);
}
