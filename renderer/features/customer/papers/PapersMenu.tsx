import { Modal } from '@mantine/core';
import { useKeyHints } from '@renderer/ui/key-hints';
import { VirtualList } from '@renderer/ui/VirtualList';
import classes from './PapersMenu.module.css';
import type { PaperOffer } from './paper-offer';

const ROW_HEIGHT = 44;

interface PapersMenuProps {
  readonly offers: readonly PaperOffer[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** Every paper of the customer in one list. Arrows choose, Enter shows it, Esc closes. */
export const PapersMenu = ({ offers, selected, onSelect, onChoose, onClose }: PapersMenuProps) => {
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: 'ver o papel' },
    { keys: ['Esc'], label: 'fechar' },
  ]);
  const open = (index: number) => {
    const offer = offers[index];
    if (offer) onChoose(offer.key);
  };
  return (
    <Modal opened onClose={onClose} title="Papéis" size={720} centered>
      {offers.length === 0 ? (
        <p className={classes.nothing}>Ainda não há papéis. Eles aparecem com a primeira venda.</p>
      ) : (
        <div className={classes.menu}>
          <VirtualList
            autoFocus
            label="Papéis"
            items={offers}
            rowHeight={ROW_HEIGHT}
            selected={selected}
            onSelect={onSelect}
            onOpen={open}
            renderRow={(offer) => (
              <div className={classes.row}>
                <strong>{offer.label}</strong>
                <span className={classes.detail}>{offer.detail}</span>
              </div>
            )}
          />
        </div>
      )}
    </Modal>
  );
};
