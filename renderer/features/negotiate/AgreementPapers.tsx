import { customerFile } from '@renderer/data/queries/customer-file';
import { useLive, useShop } from '@renderer/data/shop-context';
import { PaperPreview } from '@renderer/features/paper-preview';
import { useWitnesses, witnessesOf } from '@renderer/stores/witnesses';
import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import type { MadeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import type { Customer } from '@shared/domain/customer';
import { noWitnesses, witnessesText, witnessProblems } from '@shared/rules/negotiation/witness-entry';
import { IconArrowRight, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import classes from './AgreementPapers.module.css';
import { type AgreementPapersToPrint, papersToPrint } from './agreement-papers';
import { agreedFigures } from './figures';
import { WitnessFields } from './WitnessFields';

interface AgreementPapersProps {
  readonly made: MadeAgreement;
  readonly customer: Customer;
  readonly onClose: () => void;
}

/** The papers of the agreement just made: who witnesses it may be typed before they are printed and signed. */
export const AgreementPapers = ({ made, customer, onClose }: AgreementPapersProps) => {
  const { agreement, installments } = made;
  const { shop, terms, clauses, platform } = useShop();
  const account = useLive((db) => customerFile(db, customer.id), [customer.id]);
  const keep = useWitnesses((store) => store.type);
  const typed = useWitnesses((store) => witnessesOf(store, agreement.id));
  const witnesses = typed ?? noWitnesses;
  const [wasTried, setTried] = useState(false);
  const [shown, setShown] = useState<keyof AgreementPapersToPrint | null>(null);
  const papers = useMemo(
    () => account && papersToPrint({ agreement, account, shop, terms, clauses }, witnesses),
    [agreement, account, shop, terms, clauses, witnesses],
  );
  const problems = witnessProblems(witnesses, customer.document);
  const print = () => {
    setTried(true);
    if (problems.length === 0) setShown('agreement');
  };
  const printCarne = papers?.carne ? () => setShown('carne') : undefined;
  const title = shown === 'carne' ? 'Carnê do acordo' : 'Acordo';
  useShortcuts({ 1: print, 2: printCarne, Enter: print, Escape: onClose });
  useKeyHints([
    { keys: ['1'], label: 'imprimir o acordo' },
    ...(printCarne ? [{ keys: ['2'], label: 'imprimir o carnê' }] : []),
    { keys: ['Esc'], label: 'ir para o acordo' },
  ]);
  return (
    <Page
      title={`Acordo nº ${agreement.number} com ${customer.name}`}
      subtitle="Gravado. Imprima e assinem as duas vias, uma para cada um."
    >
      <FigureStrip figures={agreedFigures(agreement, installments)} />
      <form
        className={classes.papers}
        onSubmit={(event) => {
          event.preventDefault();
          print();
        }}
      >
        <WitnessFields
          witnesses={witnesses}
          problems={wasTried ? problems : []}
          onChange={(changed) => keep({ agreementId: agreement.id, witnesses: changed })}
        />
        <p className={classes.worth}>{witnessesText(witnesses)}</p>
        <div className={classes.actions}>
          <ActionButton autoFocus primary type="submit" icon={IconPrinter} keyHint="1" disabled={!papers}>
            Imprimir o acordo, 2 vias
          </ActionButton>
          {printCarne && (
            <ActionButton icon={IconPrinter} keyHint="2" onClick={printCarne}>
              Imprimir o carnê
            </ActionButton>
          )}
          <ActionButton icon={IconArrowRight} keyHint="Esc" onClick={onClose}>
            Ir para o acordo
          </ActionButton>
        </div>
      </form>
      <PaperPreview
        document={(shown && papers?.[shown]) ?? null}
        title={`${title} ${agreement.number} de ${customer.name}`}
        platform={platform}
        onClose={() => setShown(null)}
      />
    </Page>
  );
};
