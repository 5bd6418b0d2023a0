import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { Money } from '@renderer/ui/Money';
import type { ChequeFileProps } from './ChequeFile';

interface ChequePanelProps extends Omit<ChequeFileProps, 'chequeId'> {
  readonly file: ChequeFileRecords;
}

/** The sheet of one cheque, as high as what it stands in. */
export const ChequePanel = ({ file }: ChequePanelProps) => (
  <article aria-label={`Cheque ${file.cheque.number}`}>
    <Money cents={file.cheque.cents} size="xl" weight={650} />
  </article>
);
