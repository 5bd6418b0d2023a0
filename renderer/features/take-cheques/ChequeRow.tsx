import { ActionIcon, TextInput } from '@mantine/core';
import { shallowEqual } from '@mantine/hooks';
import { DayField } from '@renderer/ui/DayField';
import { MoneyField } from '@renderer/ui/MoneyField';
import { TextButton } from '@renderer/ui/TextButton';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { LocalHoliday } from '@shared/calendar/holidays';
import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import { isWholeCmc7, readCmc7 } from '@shared/identity/cmc7';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useId, useState } from 'react';
import { ChequeDetails } from './ChequeDetails';
import classes from './ChequeRows.module.css';
import type { ChequeDraft } from './cheque-draft';
import { chequeNumbers, type FilledCheque } from './cheque-face';
import { type ChequeField, type ChequeProblem, fieldName, focusField } from './cheque-problem';
import { chequeRemarks } from './cheque-remarks';
import { problemTexts } from './face-problems';
import { RowProblems } from './RowProblems';
import { footPart } from './read-foot';
import { rowDetail } from './row-words';

/** Stable, so that of a long list only the rows that changed are drawn again. */
export interface RowActions {
  readonly change: (index: number, part: Partial<ChequeDraft>) => void;
  /** Its foot was read whole and right, and Enter came after it. */
  readonly read: (index: number) => void;
  readonly remove: (index: number) => void;
}

interface ChequeRowProps {
  readonly index: number;
  readonly filled: FilledCheque;
  readonly customer: ChequeDrawer;
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
  readonly problems: readonly ChequeProblem[];
  readonly tried: boolean;
  /** Where the cursor stands when the dialog around it opens. */
  readonly isFirst: boolean;
  readonly on: RowActions;
}

const DETAILS: ReadonlySet<ChequeField> = new Set(['drawerName', 'drawerDocument', 'issueDay']);

const Row = (props: ChequeRowProps) => {
  const { index, filled, customer, today, holidays, tried, isFirst, on } = props;
  const onChange = (part: Partial<ChequeDraft>) => on.change(index, part);
  const { key } = filled;
  const notes = useId();
  const [isOpen, setOpen] = useState(filled.drawer !== undefined);
  /** A foot that was left half typed is no longer being typed. */
  const [leftFoot, setLeftFoot] = useState(false);
  const problems = props.problems.filter(
    ({ field, isMissing }) => tried || !isMissing || (field === 'foot' && leftFoot),
  );
  const isDetailWrong = problems.some(({ field }) => DETAILS.has(field));
  const of = `do cheque ${index + 1}`;
  const field = (name: ChequeField, label: string) => {
    const isWrong = problems.some((problem) => problem.field === name);
    return {
      name: fieldName({ key, field: name }),
      'aria-label': `${label} ${of}`,
      'aria-describedby': isWrong ? notes : undefined,
      error: isWrong,
      autoComplete: 'off',
    };
  };
  const onFootKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || (filled.foot.trim() === '' && filled.bank !== '')) return;
    event.preventDefault();
    event.stopPropagation();
    const input = event.currentTarget;
    if (filled.foot.trim() === '') focusField(input.form, { key, field: 'bank' });
    else if (readCmc7(filled.foot).ok) on.read(index);
    else {
      // Read again, it takes the place of what was read wrong.
      setLeftFoot(true);
      input.select();
    }
  };
  /** A bank typed by its name is kept by its code. */
  const tidyBank = () => {
    const { bank } = chequeNumbers(filled);
    if (bank !== '' && bank !== filled.bank) onChange({ bank });
  };
  const typed = (name: 'bank' | 'branch' | 'account' | 'number', label: string, maxLength: number) => (
    <TextInput
      {...field(name, label)}
      maxLength={maxLength}
      value={filled[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={name === 'bank' ? tidyBank : undefined}
    />
  );
  return (
    <section className={classes.cheque} aria-label={`Cheque ${index + 1}`}>
      <div className={classes.row}>
        <span className={classes.place} aria-hidden>
          {index + 1}
        </span>
        <TextInput
          {...field('foot', 'Código do rodapé')}
          placeholder="Leitor, ou 30 números"
          data-autofocus={isFirst || undefined}
          maxLength={80}
          value={filled.foot}
          onChange={(event) => {
            if (!isWholeCmc7(event.currentTarget.value)) setLeftFoot(false);
            onChange(footPart(event.currentTarget.value));
          }}
          onKeyDown={onFootKey}
          onBlur={() => setLeftFoot(true)}
        />
        {typed('bank', 'Banco', 30)}
        {typed('branch', 'Agência', 8)}
        {typed('account', 'Conta', 24)}
        {typed('number', 'Número', 12)}
        <MoneyField
          {...field('cents', 'Valor')}
          value={filled.cents}
          onChange={(cents, misread) => onChange({ cents: cents === null && !misread ? undefined : cents })}
        />
        <DayField
          {...field('goodDay', 'Bom para')}
          description=""
          ahead
          value={filled.goodDay}
          today={today}
          onChange={(day, misread) => onChange({ goodDay: day === null && !misread ? undefined : day })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Tirar o cheque ${index + 1}`}
          onClick={() => on.remove(index)}
        >
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </div>
      <p className={classes.detail}>
        <span>{rowDetail(filled, customer, today)}</span>
        {chequeRemarks(filled, { today, holidays }).map((text) => (
          <span key={text} data-attention>
            <IconAlertTriangle size={16} aria-hidden />
            {text}
          </span>
        ))}
        <TextButton
          aria-expanded={isOpen || isDetailWrong}
          aria-label={`Mudar quem assinou, a emissão ou a praça ${of}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Fechar' : 'Mudar'}
        </TextButton>
      </p>
      {(isOpen || isDetailWrong) && (
        <ChequeDetails filled={filled} customer={customer} today={today} field={field} onChange={onChange} />
      )}
      <RowProblems id={notes} texts={problemTexts(problems)} />
    </section>
  );
};

const sameProblems = (a: readonly ChequeProblem[], b: readonly ChequeProblem[]): boolean =>
  a.length === b.length &&
  a.every((problem, at) => {
    const other = b[at];
    return other !== undefined && shallowEqual(problem, other);
  });

/** One cheque: its foot, or its numbers by hand; how much and for when; and what is seldom other than proposed. */
export const ChequeRow = memo(
  Row,
  (before, after) =>
    shallowEqual(
      { ...before, filled: null, customer: before.customer.name, problems: null },
      { ...after, filled: null, customer: after.customer.name, problems: null },
    ) &&
    shallowEqual(before.filled, after.filled) &&
    sameProblems(before.problems, after.problems),
);
