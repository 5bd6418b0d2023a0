import { readChequeFile } from '@renderer/data/queries/cheques';
import { useLive } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { IconFileUnknown } from '@tabler/icons-react';
import { ChequePanel } from './ChequePanel';

export interface ChequeFileProps {
  readonly chequeId: string;
  /** Its letters belong to something else at the moment, such as several cheques that were marked. */
  readonly isCovered?: boolean;
}

/** One cheque: where it is, what it covers, what happened to it, and what can be done. */
export const ChequeFile = ({ chequeId, ...rest }: ChequeFileProps) => {
  const file = useLive((db) => readChequeFile(db, chequeId), [chequeId]);
  if (file === undefined) return null;
  if (file === null)
    return (
      <EmptyState
        icon={IconFileUnknown}
        title="Este cheque não existe mais"
        text="Ele pode ter sido desfeito com a importação. Procure pelo número em Cheques."
      />
    );
  return <ChequePanel key={file.cheque.id} file={file} {...rest} />;
};
