import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';

interface ListSearchProps {
  readonly label: string;
  readonly placeholder: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Up and down in the list while the cursor stays here. */
  readonly onMove: (step: number) => void;
  readonly onOpen: () => void;
  /**
   * False while the list is still the one of the letters before. Enter then waits for the right one, so that who types
   * fast never opens somebody else. True when absent.
   */
  readonly isCurrent?: boolean;
  /** Enter was pressed already, before the cursor was here. */
  readonly isEntered?: boolean;
  /** In a dialog Esc closes it, also while something is typed. */
  readonly inDialog?: boolean;
  /** Takes the focus when the screen opens. True when absent. */
  readonly autoFocus?: boolean;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The search box above a list that follows each letter and is walked without leaving the box. */
export const ListSearch = ({
  label,
  placeholder,
  typed,
  onType,
  onMove,
  onOpen,
  isCurrent = true,
  isEntered = false,
  inDialog = false,
  autoFocus = true,
}: ListSearchProps) => {
  const waits = useRef(false);
  useEffect(() => {
    waits.current = isEntered;
  }, [isEntered]);
  useEffect(() => {
    if (!waits.current || !isCurrent) return;
    waits.current = false;
    onOpen();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = STEPS[event.key];
    waits.current = event.key === 'Enter' && !isCurrent;
    if (step !== undefined) onMove(step);
    else if (event.key === 'Enter' && isCurrent) onOpen();
    else if (event.key === 'Escape' && typed !== '' && !inDialog) onType('');
    else if (!waits.current) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <TextInput
      size="md"
      autoFocus={autoFocus && !inDialog}
      data-autofocus={inDialog || undefined}
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={20} />}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
};

/** The place in a list of `length` after a step, kept inside it. */
export const movedBy = (selected: number, step: number, length: number): number =>
  Math.min(Math.max(selected + step, 0), Math.max(length - 1, 0));
