// Copying a text, paragraphs and all, for another program.

/** False where the window refuses. Called from the handler of a click or a key, or it is refused. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromBox(text);
  }
}

/** The old way: from a box that nobody sees. The focus goes back to where it was. */
function copyFromBox(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'vh';
  box.setAttribute('aria-hidden', 'true');
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return done;
}
