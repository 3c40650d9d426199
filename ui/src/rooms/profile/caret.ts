// Where a place in a text stands on the screen. The layer under a box holds the same text, line for
// line; a textarea does not say.

/** The rectangle of a place in the text, without width. */
export function rectAt(layer: Element, at: number): DOMRect | null {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (before + length > at) {
      const range = document.createRange();
      range.setStart(node, at - before);
      range.setEnd(node, at - before + 1);
      const [first] = range.getClientRects();
      return first ?? range.getBoundingClientRect();
    }
    before += length;
  }
  return null;
}

/** Brings a place in a long text into view. */
export function show(box: Element, at: number): void {
  const rect = box.previousElementSibling && rectAt(box.previousElementSibling, at);
  if (rect) window.scrollBy({ top: rect.top - window.innerHeight / 2 });
  else box.scrollIntoView({ block: 'center' });
}
