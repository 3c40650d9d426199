// Where the eyes and the keys go when the page changes under them.

/** What takes the place of what had the focus takes the focus too. */
export function taken(element: HTMLElement): void {
  element.focus();
}

/** What has just been said is not left out of sight. */
export function seen(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
}
