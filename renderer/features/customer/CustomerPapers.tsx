import { readOperatorNames } from '@renderer/data/queries/done-by';
import { useLive, useShop } from '@renderer/data/shop-context';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useMemo, useState } from 'react';
import { ChoiceMenu } from './ChoiceMenu';
import type { FileDialogProps } from './file-dialog';
import { paperOffers } from './papers/paper-offers';

// pdfmake and its viewer load with the first paper that is looked at.
/** The papers of a customer: one that an entry of the history asks for, or the menu of all and then the one chosen. */
export const CustomerPapers = ({ file, action, onClose }: FileDialogProps) => {
  const { shop, terms, clauses, today, platform } = useShop();
  const [selected, setSelected] = useState(0);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const isMenu = action?.what === 'papers';
  const asked = isMenu ? chosenKey : action && `${action.what}:${action.id}`;
  const operators = useLive(
    (db) =>
      readOperatorNames(
        db,
        [...file.payments, ...file.sales, ...file.agreements].map(({ id }) => id),
      ),
    [file],
  );
  // The menu does not wait for who wrote what down: only the paper itself says so.
  const offers = useMemo(
    () =>
      action ? paperOffers({ file, shop, terms, clauses, today, operators: operators ?? new Map() }) : [],
    [action, file, shop, terms, clauses, today, operators],
  );
  const offer = offers.find(({ key }) => key === asked);
  const document = useMemo(() => (operators && offer?.make()) ?? null, [offer, operators]);
  const leavePaper = () => {
    setChosenKey(null);
    if (!isMenu) onClose();
  };
  return (
    <>
      {isMenu && !offer && (
        <ChoiceMenu
          title="Papéis"
          verb="ver o papel"
          nothing="Ainda não há papéis. Eles aparecem com a primeira venda."
          choices={offers}
          selected={selected}
          onSelect={setSelected}
          onChoose={setChosenKey}
          onClose={onClose}
        />
      )}
      {offer && (
        <PaperPreview
          document={document}
          refused={document || !operators ? undefined : offer.detail}
          title={offer.title}
          platform={platform}
          onClose={leavePaper}
        />
      )}
    </>
  );
};
