// What could not be done, and what to do about it, in plain words.
import { fileName } from '../../lib/dossiers';
import { t } from '../../lib/texts.svelte';
import type { Failed } from './saving.svelte';

const OF_THE_PLACE = ['read-only', 'missing', 'disk-full'];

export function worded({ doing, cause }: Failed, folder: string): { what: string; remedy: string } {
  const { code, detail } = cause;
  if (doing === 'write' && OF_THE_PLACE.includes(code)) {
    return { what: t(`export-room-fail-${code}`), remedy: t(`export-room-fail-${code}-do`, { folder: fileName(folder) }) };
  }
  if (code === 'export') return { what: t('error-export'), remedy: t('error-export-do', { detail }) };
  if (doing === 'write') return { what: t('export-room-failed'), remedy: t('export-room-failed-do', { path: folder, detail }) };
  return { what: t(`export-room-fail-${doing}`), remedy: t(`export-room-fail-${doing}-do`, { detail }) };
}
