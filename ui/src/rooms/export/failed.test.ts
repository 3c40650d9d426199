import { expect, test } from 'vitest';

import { has } from '../../lib/texts.svelte';
import { worded } from './failed';

test('each failure says what to do', () => {
  for (const code of ['disk-full', 'read-only', 'missing', 'unreadable', 'export', 'refused']) {
    for (const doing of ['write', 'print', 'show'] as const) {
      const { what, remedy } = worded({ doing, cause: { code, message: '', detail: 'ENOSPC' } as never }, '/docs/coach');
      expect([has(what), has(remedy)]).toEqual([false, false]);
      expect(what).not.toMatch(/^(export-room|error)-/);
      expect(remedy).not.toMatch(/^(export-room|error)-/);
    }
  }
});
