import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { Witness } from '@shared/domain/agreement/agreement-event';
import type { Customer } from '@shared/domain/customer';
import { documentErrorText, parseDocument } from '@shared/identity/document';

/** A witness as typed. */
export interface TypedWitness {
  readonly name: string;
  readonly cpf: string;
}

export interface SignDraft {
  /** Null while it is empty or cannot be read. */
  readonly day: CivilDay | null;
  readonly witnesses: readonly [TypedWitness, TypedWitness];
}

const nobody: TypedWitness = { name: '', cpf: '' };

export const signDraft = (today: CivilDay): SignDraft => ({ day: today, witnesses: [nobody, nobody] });

/** `day`, or the name or CPF of the first or second witness. */
export type SignField = 'day' | 'name-0' | 'name-1' | 'cpf-0' | 'cpf-1';

export interface SignProblem {
  readonly field: SignField;
  readonly text: string;
}

const cpfOf = ({ cpf }: TypedWitness): string | undefined => {
  const parsed = parseDocument(cpf);
  return parsed.ok && parsed.value.kind === 'cpf' ? parsed.value.value : undefined;
};

const dayProblem = (
  day: CivilDay | null,
  agreement: Pick<Agreement, 'day'>,
  today: CivilDay,
): string | null => {
  if (day === null) return 'Digite o dia em que assinaram.';
  if (day > today) return 'O dia da assinatura não pode ser depois de hoje.';
  return day < agreement.day ? 'O dia da assinatura não pode ser antes do acordo.' : null;
};

const witnessProblem = (
  witness: TypedWitness,
  at: 0 | 1,
  customer: Pick<Customer, 'document'>,
): SignProblem | null => {
  const [name, cpf] = [witness.name.trim(), witness.cpf.trim()];
  if (name === '') return cpf === '' ? null : { field: `name-${at}`, text: 'Escreva o nome da testemunha.' };
  if (cpf === '') return null;
  const parsed = parseDocument(cpf);
  if (!parsed.ok) return { field: `cpf-${at}`, text: documentErrorText(parsed.error) };
  if (parsed.value.kind !== 'cpf')
    return { field: `cpf-${at}`, text: 'Testemunha é pessoa: aqui vai um CPF, de 11 números.' };
  return parsed.value.value === customer.document
    ? { field: `cpf-${at}`, text: 'Este é o CPF do cliente: a testemunha é outra pessoa.' }
    : null;
};

/** Everything that stands against writing down a signing, a sentence a field. */
export const signProblems = (
  { day, witnesses }: SignDraft,
  agreement: Pick<Agreement, 'day'>,
  customer: Pick<Customer, 'document'>,
  today: CivilDay,
): SignProblem[] => {
  const [first, second] = witnesses;
  const ofDay = dayProblem(day, agreement, today);
  const ofWitnesses = [witnessProblem(first, 0, customer), witnessProblem(second, 1, customer)];
  const isTwice = cpfOf(first) !== undefined && cpfOf(first) === cpfOf(second);
  return [
    ...(ofDay ? [{ field: 'day' as const, text: ofDay }] : []),
    ...ofWitnesses.flatMap((problem) => problem ?? []),
    ...(isTwice ? [{ field: 'cpf-1' as const, text: 'É o mesmo CPF da primeira testemunha.' }] : []),
  ];
};

/** The witnesses as they are kept; who has no name is none. */
export const typedWitnesses = ({ witnesses }: SignDraft): Witness[] =>
  witnesses.flatMap((witness) => {
    const [name, document] = [witness.name.trim(), cpfOf(witness)];
    return name === '' ? [] : [{ name, ...(document && { document }) }];
  });

/** What the paper is worth with the witnesses typed so far. */
export const witnessesText = (draft: SignDraft): string =>
  typedWitnesses(draft).length === 2
    ? 'Com duas testemunhas o acordo é título executivo (CPC, art. 784, III).'
    : 'Com duas testemunhas o acordo é título executivo (CPC, art. 784, III). Sem elas ele vale do mesmo jeito, como prova do combinado.';
