import { readAllCheques } from '@renderer/data/queries/cheques';
import { useLive } from '@renderer/data/shop-context';
import { foldText } from '@shared/domain/search-tokens';
import { type DrawerExposure, exposureByDrawer } from '@shared/rules/cheques/exposure';
import { useMemo } from 'react';

/** Who signed what is open, found by what is typed; undefined until read. */
export const useSigners = (typed: string): readonly DrawerExposure[] | undefined => {
  const cheques = useLive(readAllCheques, []);
  const all = useMemo(() => cheques && exposureByDrawer(cheques), [cheques]);
  return useMemo(() => {
    const words = foldText(typed.trim());
    return all?.filter(
      ({ name, document = '' }) => foldText(name).includes(words) || document.includes(words),
    );
  }, [all, typed]);
};
