import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { paths } from '@renderer/ui/paths';
import { toneFindings } from '@shared/rules/tone/tone-findings';
import { isSendable } from '@shared/rules/tone/verdict';
import { Link } from 'wouter';
import { PersonSearch } from './PersonSearch';
import classes from './PreviewPanel.module.css';
import { PreviewPaper } from './PreviewPaper';
import type { Preview, PreviewView, Treatment } from './use-preview';

const COUNTS = [
  { value: '1', label: '1 parcela' },
  { value: '3', label: '3 parcelas' },
] as const;

const TREATMENTS: readonly { readonly value: Treatment; readonly label: string }[] = [
  { value: 'first', label: 'Nome' },
  { value: 'sr', label: 'Sr.' },
  { value: 'sra', label: 'Sra.' },
];

const Filled = ({ filled, view }: { readonly filled: Preview; readonly view: PreviewView }) => {
  const isKind = isSendable(
    toneFindings(filled.text, { document: view.customer?.document, shopDocument: view.shopDocument }),
  );
  return (
    <>
      <PreviewPaper filled={filled} customer={view.customer} />
      {!isKind && (
        <p className={classes.note} role="status">
          Com estes dados, um trecho não poderia ser enviado.
        </p>
      )}
      {filled.shopGap && (
        <p className={classes.note}>
          {filled.shopGap} <Link href={paths.settings('loja')}>Abrir</Link>
        </p>
      )}
    </>
  );
};

/** What a customer would receive: with the amounts of a real one, on the day of the moment. */
export const PreviewPanel = ({ view }: { readonly view: PreviewView }) => (
  <section className={classes.panel} aria-label="Como vai ficar">
    <PersonSearch customer={view.customer} onChoose={view.choose} />
    <div className={classes.choices}>
      <ChoiceButtons
        label="Quantas parcelas"
        choices={COUNTS}
        value={view.count === 1 ? '1' : '3'}
        onChange={(count) => view.setCount(Number(count))}
      />
      <ChoiceButtons
        label="Tratamento"
        choices={TREATMENTS}
        value={view.treatment}
        onChange={view.setTreatment}
      />
    </div>
    <div className={classes.paper}>
      {view.filled ? (
        <Filled filled={view.filled} view={view} />
      ) : (
        <p className={classes.none}>Preparando o exemplo…</p>
      )}
    </div>
  </section>
);
