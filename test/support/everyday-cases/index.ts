import type { PermissionCase } from '../permission-cases';
import { agreements } from './agreements';
import { cheques } from './cheques';
import { customers } from './customers';
import { selling } from './selling';
import { talking } from './talking';

/** What a cashier does alone. */
export const everydayCases: readonly PermissionCase[] = [
  ...selling,
  ...cheques,
  ...agreements,
  ...talking,
  ...customers,
];
