import type { PaperSize } from './paper-size';
import { usePaperChoices } from './use-paper-choices';

/** The size this computer prints on, for menus that ask for it before a paper is shown. */
export const usePaperSize = () => {
  const { size, choose } = usePaperChoices();
  return { size, choose: (chosen: PaperSize) => choose({ size: chosen }) };
};
