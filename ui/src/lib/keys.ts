// The keys that work everywhere. Each has a visible control too.
import { place } from './place.svelte';
import { jobs } from './rooms';
import { workspace } from './workspace.svelte';

export function onKey(event: KeyboardEvent): void {
  const command = event.ctrlKey || event.metaKey;
  if (!workspace.current) return;
  if (event.key === 'F6') {
    event.preventDefault();
    nextRegion(event.shiftKey ? -1 : 1);
    return;
  }
  if (!command || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 'z') {
    event.preventDefault();
    void (event.shiftKey ? workspace.redo() : workspace.undo());
  } else if (/^[1-9]$/.test(key)) {
    const room = jobs.flatMap((job) => job.rooms)[Number(key) - 1];
    if (!room) return;
    event.preventDefault();
    place.go(room.id);
  } else if (key === 'p') {
    event.preventDefault();
    place.go('export');
  }
}

/** Menu, editor, checklist: whatever the room marks as a region, in order, the innermost only. */
function nextRegion(step: number): void {
  const marked = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const regions = marked.filter((region) => !region.querySelector('[data-region]'));
  if (regions.length === 0) return;
  const here = regions.findLastIndex((region) => reaches(region, document.activeElement));
  const next = regions[(here + step + regions.length) % regions.length];
  next?.focus();
}

/** Whether the region holds the element, or stands before it. */
function reaches(region: Element, element: Element | null): boolean {
  if (!element) return false;
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_CONTAINED_BY } = Node;
  const place = region.compareDocumentPosition(element);
  return region === element || (place & (DOCUMENT_POSITION_FOLLOWING | DOCUMENT_POSITION_CONTAINED_BY)) > 0;
}
