// The figures of a network's box: the catalogue's, and those that the person knows better.
import type { Dossier, Fact, FieldSpec, Figure, Network } from '../../lib/bindings';

export type Known = {
  figure: Figure;
  /** What the catalogue says; none where it is not published. */
  fact: Fact<number> | null;
  yours: number | null;
};

/** The figures that the catalogue gives for a box; its length in any case. */
export function figures(
  network: string,
  field: string,
  catalogue: Network[],
  { corrections }: Pick<Dossier, 'corrections'>,
): Known[] {
  const spec = catalogue.find((one) => one.id === network)?.fields?.find((one) => one.id === field);
  if (!spec) return [];
  const facts: [Figure, Fact<number> | null][] = [
    ['max', spec.max ?? null],
    ['max-bytes', spec.max_bytes ?? null],
    ['min', spec.min ?? null],
    ['fold', spec.fold ?? null],
  ];
  return facts
    .filter(([figure, fact]) => figure === 'max' || fact !== null)
    .map(([figure, fact]) => {
      const own = corrections.find(
        (one) => one.network === network && one.field === field && one.figure === figure,
      );
      return { figure, fact, yours: own?.value ?? null };
    });
}

/** Whether the limit that is shown is the person's. */
export const isYours = ({ max }: FieldSpec): boolean => max?.source === 'own';
