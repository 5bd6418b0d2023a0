import { nearestName } from './nearest';
import type { TemplatePart } from './parse-template';
import type { TemplateProblem } from './template-problem';

/** What a text may hold in its braces. */
export interface Known<Name extends string> {
  readonly names: readonly Name[];
  /** The variable a text names, or null. */
  readonly named: (name: string) => Name | null;
}

type Field = TemplateProblem['field'];

const unknownVariable = <Name extends string>(
  name: string,
  { names }: Known<Name>,
  field: Field,
  { start, end }: TemplatePart,
): TemplateProblem => {
  const near = nearestName(name, names);
  const problem = { kind: 'unknown-variable', severity: 'error', field, start, end } as const;
  return near === null
    ? { ...problem, says: `Não conhecemos {${name}}. Escolha uma palavra da lista ao lado.` }
    : { ...problem, says: `Não conhecemos {${name}}. Quis dizer {${near}}?`, instead: `{${near}}` };
};

/** A name in braces that is not known, or a brace without its pair. */
export const partProblem = <Name extends string>(
  part: TemplatePart,
  known: Known<Name>,
  field: Field,
): TemplateProblem[] => {
  if (part.kind === 'variable')
    return known.named(part.name) === null ? [unknownVariable(part.name, known, field, part)] : [];
  if (part.kind !== 'broken' || part.what !== 'brace') return [];
  const { start, end, text } = part;
  const says = `Falta o par desta chave “${text}”. Uma chave não pode ficar dentro de outra.`;
  return [{ kind: 'brace', severity: 'error', field, start, end, says }];
};
