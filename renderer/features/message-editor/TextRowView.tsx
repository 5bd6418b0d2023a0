import { Pill } from '@renderer/ui/Pill';
import { IconEyeOff, IconPencil, IconUser } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { forWhom } from './message-words';
import { ShownText } from './ShownText';
import classes from './TextList.module.css';
import type { TextRow } from './text-rows';

interface TextRowViewProps {
  readonly row: TextRow;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}

/** One text of the list. */
export const TextRowView = ({ row, isSelected, onSelect, onOpen }: TextRowViewProps) => {
  const { template, origin, isOn } = row;
  const { segment, subject, text } = template;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onOpen();
  };
  return (
    <button
      type="button"
      role="option"
      className={classes.row}
      aria-selected={isSelected}
      data-off={!isOn || undefined}
      tabIndex={isSelected ? 0 : -1}
      onClick={onSelect}
      onDoubleClick={onOpen}
      onKeyDown={onKeyDown}
    >
      {(segment || origin !== 'app' || !isOn) && (
        <span className={classes.pills}>
          {segment && (
            <Pill tone="neutral" icon={IconUser}>
              {forWhom(segment)}
            </Pill>
          )}
          {origin !== 'app' && (
            <Pill tone="good" icon={IconPencil}>
              {origin === 'own' ? 'Da loja' : 'Mudado pela loja'}
            </Pill>
          )}
          {!isOn && (
            <Pill tone="attention" icon={IconEyeOff}>
              Desligado
            </Pill>
          )}
        </span>
      )}
      {subject !== undefined && (
        <span className={classes.subject}>
          <ShownText text={subject} />
        </span>
      )}
      <span className={classes.words}>
        <ShownText text={text.replace(/\n{2,}/g, '\n')} />
      </span>
    </button>
  );
};
