import type { Shape } from '../shapes';
import { backupOnce, proveOnce, rawCopyOnce } from './backup';
import { makeCarnes } from './carne';
import { fillCheques, readDrawerTwice } from './cheques';
import { db } from './context';
import { fill } from './fill';
import { importOnce } from './notebook';
import { readOverdueRaw } from './raw';
import { payable, receivePayments } from './receive';
import { makeSchedules } from './schedule';
import { search, searchTexts } from './search';
import { today } from './today';

/** What the runner can ask of the page. Arguments and results go through JSON. */
export const bench = {
  fill: (shape: Shape) => fill(db, shape),
  today,
  readOverdueRaw,
  searchTexts,
  search,
  payable,
  receivePayments,
  importOnce,
  backupOnce,
  rawCopyOnce,
  proveOnce,
  makeCarnes,
  makeSchedules,
  fillCheques,
  readDrawerTwice,
};
export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}
