// Every word of the window, from the same files as the terminal and the exports.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Arg, Language, Message } from './bindings';

const files = import.meta.glob<string>('../../../src-tauri/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Spoken = 'fr' | 'en';

function read(language: Spoken): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/locales/${language}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles = new Map<Spoken, FluentBundle>();

/** Read when it is first spoken: most people speak one language. */
function spoken(language: Spoken): FluentBundle {
  const bundle = bundles.get(language) ?? read(language);
  bundles.set(language, bundle);
  return bundle;
}

class Texts {
  language = $state<Spoken>('fr');

  use(language: Language): void {
    this.language = language === 'fr' ? 'fr' : 'en';
    document.documentElement.lang = this.language;
  }
}

export const texts = new Texts();

/** A message of `locales/`; its id where it is missing, which a test rules out. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  const bundle = spoken(texts.language);
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : id;
}

/** Whether the words hold this message. */
export function has(id: string): boolean {
  return spoken(texts.language).hasMessage(id);
}

/** What the core says, in words. */
export function say(message: Message): string {
  const args = Object.entries(message.args).map(([name, arg]) => [name, worded(arg)] as const);
  return t(message.id, Object.fromEntries(args));
}

function worded(arg: Arg): FluentVariable {
  if (arg.kind === 'word') return t(arg.value);
  if (arg.kind === 'date') return date(arg.value);
  return arg.value;
}

/** '30 juin 2027' for `2027-06-30`, 'juin 2027' for `2027-06`, else the text itself. */
export function date(text: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  if (!year) return text;
  if (!month) return year;
  const named = t(`month-${Number(month)}`);
  if (!day) return t('date-month', { month: named, year });
  const id = Number(day) === 1 ? 'date-first' : 'date-day';
  return t(id, { day: String(Number(day)), month: named, year });
}

/** '14 h 32', '2:32 pm'. */
export function time(moment: Date): string {
  const hour = moment.getHours();
  const minute = String(moment.getMinutes()).padStart(2, '0');
  return t('time', {
    hour: String(texts.language === 'fr' ? hour : hour % 12 || 12),
    minute,
    half: hour < 12 ? 'am' : 'pm',
  });
}

/** '45 min', '2 h', '1 h 30'. */
export function minutes(total: number): string {
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  if (hours === 0) return t('minutes', { minutes: rest });
  if (rest === 0) return t('hours', { hours });
  return t('hours-minutes', { hours, minutes: String(rest).padStart(2, '0') });
}

/** A number as it is written in the language of the window. */
export function number(value: number): string {
  return value.toLocaleString(texts.language);
}

/** 'lundi, mardi et jeudi'. */
export function listed(words: string[]): string {
  return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(words);
}

/** With a capital at its head. */
export function sentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase(texts.language) + words.slice(1);
}
