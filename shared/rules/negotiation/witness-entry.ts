import type { Witness } from '../../domain/agreement/agreement-event';
import { documentErrorText, parseDocument } from '../../identity/document';

/** A witness as typed. */
export interface TypedWitness {
  readonly name: string;
  readonly cpf: string;
}

/** The two an agreement may have; either may be left empty. */
export type TypedWitnesses = readonly [TypedWitness, TypedWitness];

const nobody: TypedWitness = { name: '', cpf: '' };
export const noWitnesses: TypedWitnesses = [nobody, nobody];

export interface WitnessProblem {
  readonly at: 0 | 1;
  readonly field: keyof TypedWitness;
  readonly text: string;
}

const cpfOf = ({ cpf }: TypedWitness): string | undefined => {
  const parsed = parseDocument(cpf);
  return parsed.ok && parsed.value.kind === 'cpf' ? parsed.value.value : undefined;
};

const problemOf = (
  witness: TypedWitness,
  customerDocument: string | undefined,
): Omit<WitnessProblem, 'at'> | null => {
  const [name, cpf] = [witness.name.trim(), witness.cpf.trim()];
  if (cpf === '') return null;
  if (name === '') return { field: 'name', text: 'Escreva o nome da testemunha.' };
  const parsed = parseDocument(cpf);
  if (!parsed.ok) return { field: 'cpf', text: documentErrorText(parsed.error) };
  if (parsed.value.kind !== 'cpf')
    return { field: 'cpf', text: 'Testemunha é pessoa: aqui vai um CPF, de 11 números.' };
  return parsed.value.value === customerDocument
    ? { field: 'cpf', text: 'Este é o CPF do cliente: a testemunha é outra pessoa.' }
    : null;
};

/** Everything in the witnesses being typed that does not hold, a sentence a field. */
export const witnessProblems = (
  witnesses: TypedWitnesses,
  customerDocument: string | undefined,
): WitnessProblem[] => {
  const [first, second] = witnesses;
  const found = ([0, 1] as const).flatMap((at): WitnessProblem[] => {
    const problem = problemOf(witnesses[at], customerDocument);
    return problem ? [{ at, ...problem }] : [];
  });
  const isTwice = cpfOf(first) !== undefined && cpfOf(first) === cpfOf(second);
  return isTwice ? [...found, { at: 1, field: 'cpf', text: 'É o mesmo CPF da primeira testemunha.' }] : found;
};

/** The witnesses as they are kept and printed; who has no name is none. */
export const typedWitnesses = (witnesses: TypedWitnesses): Witness[] =>
  witnesses.flatMap((witness) => {
    const [name, document] = [witness.name.trim(), cpfOf(witness)];
    return name === '' ? [] : [{ name, ...(document && { document }) }];
  });

/** What the paper is worth with the witnesses typed so far: CPC art. 784 III. */
export const witnessesText = (witnesses: TypedWitnesses): string =>
  typedWitnesses(witnesses).length === 2
    ? 'Assinado pelas duas testemunhas, o acordo pode ser cobrado direto na Justiça (CPC, art. 784, III).'
    : 'As testemunhas podem assinar depois, nas linhas em branco. Sem duas testemunhas o acordo vale do mesmo jeito, como prova do combinado; só não pode ser cobrado direto na Justiça (CPC, art. 784, III).';
