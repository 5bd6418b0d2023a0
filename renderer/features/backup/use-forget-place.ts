import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { forgetCopyPlace } from '@renderer/use-cases/copy-places';
import { useEffect, useRef, useState } from 'react';

const UNDO_MS = 10_000;

export interface ForgetPlace {
  /** The place that is being forgotten and can still be kept. */
  readonly forgotten: string | null;
  forget(placeId: string): Promise<void>;
  keep(): void;
}

/** Forgets a place after a while in which that can be taken back: choosing it again would mean finding it again. */
export const useForgetPlace = (onForgotten: () => void): ForgetPlace => {
  const { withOwner } = useOwnerApproval();
  const [forgotten, setForgotten] = useState<string | null>(null);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly finish: () => void }>(
    null,
  );

  const stopWaiting = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    setForgotten(null);
  };
  useEffect(() => () => waiting.current?.finish(), []);

  const forget = async (placeId: string) => {
    waiting.current?.finish();
    await withOwner('settings', (context) => {
      const finish = () => {
        stopWaiting();
        forgetCopyPlace(context, placeId).then(onForgotten, (error: unknown) => {
          notify.failed('O lugar não pôde ser tirado da lista. Tente de novo.');
          reportError(error);
        });
      };
      waiting.current = { timer: setTimeout(finish, UNDO_MS), finish };
      setForgotten(placeId);
    });
  };
  return { forgotten, forget, keep: stopWaiting };
};
