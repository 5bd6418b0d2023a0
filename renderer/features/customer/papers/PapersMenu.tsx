import { Modal } from '@mantine/core';
import type { PaperSize } from '@renderer/documents/paper-size';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { useKeyHints } from '@renderer/ui/key-hints';
import { VirtualList } from '@renderer/ui/VirtualList';
import { useState } from 'react';
import classes from './PapersMenu.module.css';
import type { PaperOffer } from './paper-offer';

const ROW_HEIGHT = 44;

const SIZES = [
  { value: 'a4', label: 'A4' },
  { value: '80', label: 'Bobina 80 mm' },
  { value: '58', label: 'Bobina 58 mm' },
] as const;
type Choice = (typeof SIZES)[number]['value'];

const SIZE_OF: Record<Choice, PaperSize> = { a4: 'a4', '80': 80, '58': 58 };

/** The chosen size where the paper is made in it; otherwise the paper's own. */
const sizeFor = ({ sizes }: PaperOffer, wanted: PaperSize): PaperSize =>
  sizes.includes(wanted) ? wanted : (sizes[0] ?? 'a4');

const sizeText = (size: PaperSize): string => (size === 'a4' ? 'só em A4' : `só em ${size} mm`);

interface PapersMenuProps {
  readonly offers: readonly PaperOffer[];
  readonly onChoose: (key: string, size: PaperSize) => void;
  readonly onClose: () => void;
}

/** Every paper of the customer in one list. Arrows choose, Enter shows it, Esc closes. */
export const PapersMenu = ({ offers, onChoose, onClose }: PapersMenuProps) => {
  const [selected, setSelected] = useState(0);
  const [choice, setChoice] = useState<Choice>('a4');
  const wanted = SIZE_OF[choice];
  useKeyHints([
    { keys: ['↑', '↓'], label: 'escolher' },
    { keys: ['Enter'], label: 'ver o papel' },
    { keys: ['Esc'], label: 'fechar' },
  ]);
  const open = (index: number) => {
    const offer = offers[index];
    if (offer) onChoose(offer.key, sizeFor(offer, wanted));
  };
  return (
    <Modal opened onClose={onClose} title="Papéis" size={720} centered>
      {offers.length === 0 ? (
        <p className={classes.nothing}>Ainda não há papéis. Eles aparecem com a primeira venda.</p>
      ) : (
        <div className={classes.menu}>
          <ChoiceButtons label="Tamanho do papel" choices={SIZES} value={choice} onChange={setChoice} />
          <div className={classes.list}>
            <VirtualList
              autoFocus
              label="Papéis"
              items={offers}
              rowHeight={ROW_HEIGHT}
              selected={selected}
              onSelect={setSelected}
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
