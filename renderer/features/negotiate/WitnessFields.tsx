import { TextInput } from '@mantine/core';
import type { TypedWitness, TypedWitnesses, WitnessProblem } from '@shared/rules/negotiation/witness-entry';
import classes from './AgreementPapers.module.css';

interface WitnessFieldsProps {
  readonly witnesses: TypedWitnesses;
  readonly problems: readonly WitnessProblem[];
  readonly onChange: (witnesses: TypedWitnesses) => void;
}

/** Name and CPF of the two witnesses, where they are known. */
export const WitnessFields = ({ witnesses, problems, onChange }: WitnessFieldsProps) => {
  const [first, second] = witnesses;
  const change = (at: 0 | 1, part: Partial<TypedWitness>) =>
    onChange(at === 0 ? [{ ...first, ...part }, second] : [first, { ...second, ...part }]);
  const errorAt = (at: 0 | 1, field: keyof TypedWitness) =>
    problems.find((problem) => problem.at === at && problem.field === field)?.text;
  return (
    <>
      {([0, 1] as const).map((at) => (
        <div key={at} className={classes.witness}>
          <TextInput
            label={`${at + 1}ª testemunha`}
            placeholder="Nome completo"
            autoComplete="off"
            maxLength={200}
            value={witnesses[at].name}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
            error={errorAt(at, 'name')}
          />
          <TextInput
            label="CPF"
            aria-label={`CPF da ${at + 1}ª testemunha`}
            placeholder="opcional"
            autoComplete="off"
            inputMode="numeric"
            maxLength={18}
            value={witnesses[at].cpf}
            onChange={(event) => change(at, { cpf: event.currentTarget.value })}
            error={errorAt(at, 'cpf')}
          />
        </div>
      ))}
    </>
  );
};
