import { Modal } from '@mantine/core';
import type { PaperSize } from '@renderer/documents/paper-size';
import { usePaperSize } from '@renderer/documents/use-paper-size';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { useKeyHints } from '@renderer/ui/key-hints';
import { VirtualList } from '@renderer/ui/VirtualList';
import classes from './PapersMenu.module.css';
import { type PaperOffer, sizeFor } from './paper-offer';

const ROW_HEIGHT = 44;

const SIZES = [
  { value: 'a4', label: 'A4', size: 'a4' },
  { value: '80', label: 'Bobina 80 mm', size: 80 },
  { value: '58', label: 'Bobina 58 mm', size: 58 },
] as const;

const sizeText = (size: PaperSize): string => (size === 'a4' ? 'só em A4' : `só em ${size} mm`);

interface PapersMenuProps {
  readonly offers: readonly PaperOffer[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

/** Every paper of the customer in one list. Arrows choose, Enter shows it, Esc closes. */
export const PapersMenu = ({ offers, selected, onSelect, onChoose, onClose }: PapersMenuProps) => {
  const { size: wanted, choose } = usePaperSize();
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
          <ChoiceButtons
            label="Tamanho do papel"
            choices={SIZES}
            value={String(wanted)}
            onChange={(chosen) => choose(SIZES.find(({ value }) => value === chosen)?.size ?? 'a4')}
          />
          <div className={classes.list}>
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
                  {sizeFor(offer, wanted) !== wanted && <small>{sizeText(sizeFor(offer, wanted))}</small>}
                </div>
              )}
            />
          </div>
        </div>
      )}
    </Modal>
  );
};
