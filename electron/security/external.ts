import { isAllowedExternal } from '@shared/security/external-links';

export type OpenExternal = (url: string) => Promise<boolean>;

/** Hands a link to the computer, if it is one of those the app may open. False when nothing opened. */
export const createOpenExternal =
  (open: (url: string) => Promise<void>): OpenExternal =>
  async (url) => {
    if (!isAllowedExternal(url)) return false;
    try {
      await open(url);
      return true;
    } catch {
      // No program on this computer takes such links; the screen offers to copy the text instead.
      return false;
    }
  };
