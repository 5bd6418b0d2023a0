import { useHandedCheque } from '@renderer/stores/handed-cheque';
import { useEffect } from 'react';
import { ChequePaper } from './ChequePaper';

/** The receipt of a cheque that just went back to the customer. Stands once beside whatever shows cheques. */
export const HandedPaper = () => {
  const { handed, close } = useHandedCheque();
  useEffect(() => close, [close]);
  return handed && <ChequePaper {...handed} isSecondCopy={false} onClose={close} />;
};
