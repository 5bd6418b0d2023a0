import type { Operator } from '@shared/domain/operator';
import { readOperators } from './settings';
import { useLive } from './shop-context';

const NOBODY: readonly Operator[] = [];

/** Everybody who works or worked here: the journal names them by their ids. */
export const usePeople = (): readonly Operator[] => useLive(readOperators, [])?.people ?? NOBODY;
