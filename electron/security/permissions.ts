import { isAppUrl } from './app-origin';

/** Copying a Pix code or a message, and asking that the shop's data is never cleared to make room. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** The part of Electron's Session that answers what a page may use. */
export interface GuardedSession {
  setPermissionRequestHandler(
    handler: (
      contents: unknown,
      permission: string,
      callback: (granted: boolean) => void,
      details: { requestingUrl?: string; isMainFrame: boolean },
    ) => void,
  ): void;
  setPermissionCheckHandler(
    handler: (contents: unknown, permission: string, requestingOrigin: string) => boolean,
  ): void;
  setDevicePermissionHandler(handler: () => boolean): void;
}

/** Camera, microphone, place, notifications, devices: no. The app needs none of them. */
export const denyPermissions = (session: GuardedSession): void => {
  session.setPermissionRequestHandler((_contents, permission, callback, details) =>
    callback(granted.has(permission) && details.isMainFrame && isAppUrl(details.requestingUrl ?? '')),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => granted.has(permission) && isAppUrl(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
};
