// Where a finding comes from, short enough for one line under it.
import type { Fact, Message, Source } from '../../lib/bindings';
import { date, say, sentence, t } from '../../lib/texts.svelte';

/** An address is named by its site; the whole of it stands in the catalogue. */
export const siteOnly = (text: string): string =>
  text.replace(/https?:\/\/(?:www\.)?([^/\s),;]+)[^\s),;]*/g, '$1');

/** The year, month or day in a date as the source gives it; none in 'undated'. */
export const dated = (text: string): string | null =>
  /\b(?:19|20)\d{2}(?:-\d{2}){0,2}\b/.exec(text)?.[0] ?? null;

/** A site keeps its small letters. */
const capital = (text: string): string => (/^[\w-]+\.\w/.test(text) ? text : sentence(text));

export function sourceOf(source: Source): string {
  const what = capital(siteOnly(say(source.what)));
  const when = dated(source.date);
  const named = source.date
    ? t('profile-source', { source: what, date: when ? date(when) : t('profile-undated') })
    : t('profile-source-bare', { source: what });
  return source.verified ? named : `${named} ${t('profile-unverified')}`;
}

/** What a figure of the catalogue rests on. */
export function sourceOfFact({ source, date: when, confidence }: Fact<unknown>): string {
  const unchecked = source.includes('not checked');
  const general = unchecked || source.startsWith('own ');
  const said = { kind: 'text' as const, value: siteOnly(source).split(' (')[0] ?? '' };
  const what: Message = general ? { id: 'source-general', args: {} } : { id: 'source-fact', args: { source: said } };
  return sourceOf({ what, date: when, verified: confidence !== 'low' && !unchecked, address: null });
}

/** The page that the words of a source name, to open in the person's own browser. */
export const addressIn = (source: string): string | null =>
  /https:\/\/[^\s),;]+/.exec(source)?.[0] ?? null;
