import { TextInput } from '@mantine/core';
import { MoneyTextField } from '@renderer/ui/MoneyTextField';
import type { LimitField } from '@shared/rules/negotiation/limits-entry';
import { lowerFirst } from '@shared/wording/letter-case';
import { useId } from 'react';
import classes from './Negotiation.module.css';
import type { PolicyEditor } from './use-policy-editor';

interface Limit {
  readonly field: LimitField;
  readonly label: string;
  readonly unit?: keyof typeof UNIT_WIDTH;
}

const UNIT_WIDTH = { dias: 48, '%': 30 } as const;

const GROUPS: readonly { readonly heading: string; readonly limits: readonly Limit[] }[] = [
  {
    heading: 'Limites de um acordo',
    limits: [
      { field: 'minInstallment', label: 'Menor parcela' },
      { field: 'maxCount', label: 'Parcelas, até' },
      { field: 'minDownPayment', label: 'Menor entrada', unit: '%' },
      { field: 'maxDaysToFirst', label: '1ª parcela em até', unit: 'dias' },
      { field: 'monthly', label: 'Juros ao mês, até', unit: '%' },
      { field: 'validDays', label: 'A proposta vale', unit: 'dias' },
    ],
  },
  {
    heading: 'Oferta pronta, se o cliente não disse quanto pode',
    limits: [
      { field: 'suggestedDownPayment', label: 'Entrada', unit: '%' },
      { field: 'suggestedCount', label: 'Parcelas' },
    ],
  },
  {
    heading: 'Quando a loja pode romper o acordo',
    limits: [
      { field: 'unpaid', label: 'Parcelas sem pagar' },
      { field: 'daysLate', label: 'ou em atraso há', unit: 'dias' },
      { field: 'noticeDays', label: 'e depois do aviso', unit: 'dias' },
    ],
  },
];

/** One number of the policy. What is wrong with it is said below its group, where there is room. */
const LimitInput = ({ limit, told, editor }: { limit: Limit; told: string; editor: PolicyEditor }) => {
  const { field, label, unit } = limit;
  const isWrong = editor.limitProblems[field] !== undefined;
  const shared = {
    label,
    size: 'sm' as const,
    autoComplete: 'off',
    error: isWrong,
    'aria-describedby': isWrong ? told : undefined,
    value: editor.limits[field],
  };
  if (field === 'minInstallment')
    return <MoneyTextField {...shared} onChange={(text) => editor.setLimits({ [field]: text })} />;
  return (
    <TextInput
      {...shared}
      inputMode={unit === '%' ? 'decimal' : 'numeric'}
      maxLength={6}
      rightSection={unit}
      rightSectionWidth={unit && UNIT_WIDTH[unit]}
      onChange={(event) => editor.setLimits({ [field]: event.currentTarget.value })}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
};

/** What holds for every agreement: amounts, times, interest, and when it may be broken. */
export const Limits = ({ editor }: { readonly editor: PolicyEditor }) => {
  const id = useId();
  return (
    <div className={classes.limits}>
      {GROUPS.map(({ heading, limits }, at) => {
        const told = `${id}-${at}`;
        const problems = limits.flatMap(({ field, label }) => {
          const text = editor.limitProblems[field];
          return text === undefined ? [] : [`${label}: ${lowerFirst(text)}`];
        });
        return (
          <fieldset key={heading} className={classes.group}>
            <legend>{heading}</legend>
            {limits.map((limit) => (
              <LimitInput key={limit.field} limit={limit} told={told} editor={editor} />
            ))}
            {problems.length > 0 && (
              <p id={told} role="alert" className={classes.problem}>
                {problems.join(' ')}
              </p>
            )}
          </fieldset>
        );
      })}
    </div>
  );
};
