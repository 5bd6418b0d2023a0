import { momentText } from '@renderer/features/backup';
import type { FoundCopy } from '@renderer/use-cases/find-copies';
import { heldText } from '@shared/backup/status';
import { lowerFirst } from '@shared/wording/letter-case';
import { IconAlertTriangle, IconCircleCheck, IconFileZip, IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import classes from './CopyList.module.css';
import { whereText } from './recovery-words';
import type { Checked, CheckedCopy } from './use-checked-copies';

const MARKS = {
  waiting: IconFileZip,
  good: IconCircleCheck,
  locked: IconLock,
  bad: IconAlertTriangle,
} as const;

const saying = (checked: Checked): string => {
  switch (checked.state) {
    case 'waiting':
      return 'ainda não aberta';
    case 'good':
      return `inteira: ${heldText(checked.totals.customers, checked.totals.openCents)}`;
    case 'locked':
      return 'fechada com a senha das cópias';
    case 'bad':
      return lowerFirst(checked.text);
  }
};

const LOCKED: Checked = { state: 'locked' };

const State = ({ checked }: { readonly checked: Checked | undefined }) => {
  if (!checked) return null;
  const Mark = MARKS[checked.state];
  return (
    <span className={classes.state} data-state={checked.state}>
      <Mark size={20} aria-hidden />
      <span>{saying(checked)}</span>
    </span>
  );
};

interface CopyListProps {
  /** Those that were not opened say no more than where they are. */
  readonly copies: readonly (Pick<CheckedCopy, 'copy'> & Partial<CheckedCopy>)[];
  readonly onChoose: (copy: FoundCopy) => void;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Copies, the newest first, each a button: walked by the arrows, opened by Enter. The first takes the focus. */
export const CopyList = ({ copies, onChoose }: CopyListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  useEffect(() => {
    list.current?.querySelector<HTMLButtonElement>('button')?.focus();
  }, []);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <ul ref={list} className={classes.list} aria-label="Cópias encontradas" onKeyDown={walk}>
      {copies.map(({ copy, checked }) => (
        <li key={copy.key}>
          <button type="button" className={classes.copy} onClick={() => onChoose(copy)}>
            <span className={classes.when}>{momentText(copy.at)}</span>
            <span className={classes.where} title={copy.name}>
              {whereText(copy)}
            </span>
            <State checked={checked ?? (copy.isLocked ? LOCKED : undefined)} />
          </button>
        </li>
      ))}
    </ul>
  );
};
