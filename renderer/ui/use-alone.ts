import { useRef } from 'react';
import { notify } from './notify';

/**
 * Runs what writes one at a time: a second Enter while the first is being written would be a second step. Gives null
 * for that one. When the disk fails it says so in `failed`, and lets the error go on.
 */
export const useAlone = (failed: string): (<T>(write: () => Promise<T>) => Promise<T | null>) => {
  const busy = useRef(false);
  return async (write) => {
    if (busy.current) return null;
    busy.current = true;
    try {
      return await write();
    } catch (error) {
      notify.failed(failed);
      throw error;
    } finally {
      busy.current = false;
    }
  };
};
