import { Modal } from '@mantine/core';
import { useKeyHints } from '@renderer/ui/key-hints';
import { VirtualList } from '@renderer/ui/VirtualList';
import classes from './ChoiceMenu.module.css';

const ROW_HEIGHT = 44;

export interface MenuChoice {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
}

interface ChoiceMenuProps {
  readonly title: string;
  /** What Enter does: `ver o papel`. */
  readonly verb: string;
  /** Said instead of an empty list. */
  readonly nothing?: string;
  readonly choices: readonly MenuChoice[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** Several things to choose from in one list. Arrows choose, Enter takes, Esc closes. */
export const ChoiceMenu = (props: ChoiceMenuProps) => {
  const { title, verb, nothing, choices, selected, onSelect, onChoose, onClose } = props;
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: verb },
    { keys: ['Esc'], label: 'fechar' },
  ]);
  const open = (index: number) => {
    const choice = choices[index];
    if (choice) onChoose(choice.key);
  };
  return (
    <Modal opened onClose={onClose} title={title} size={720} centered>
      {choices.length === 0 ? (
        <p className={classes.nothing}>{nothing}</p>
      ) : (
        <div
          className={classes.menu}
          style={{ height: `min(62vh, 520px, ${choices.length * ROW_HEIGHT + 2}px)` }}
        >
          <VirtualList
            autoFocus
            opensByClick
            label={title}
            items={choices}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            onSelect={onSelect}
            onOpen={open}
            renderRow={(choice) => (
              <div className={classes.row}>
                <strong>{choice.label}</strong>
                <span className={classes.detail}>{choice.detail}</span>
              </div>
            )}
          />
        </div>
      )}
    </Modal>
  );
};
