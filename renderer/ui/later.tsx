import { type ComponentType, type FunctionComponent, lazy, Suspense, useState } from 'react';

/** A part of the page whose code is loaded when it is first shown, or before; until then its place is empty. */
export interface Later<P> extends FunctionComponent<P> {
  readonly load: () => Promise<unknown>;
}

interface Code<P> {
  /** Once it is there. */
  ready?: ComponentType<P>;
  readonly loading: ComponentType<P>;
}

interface ShownProps<P extends object> {
  readonly code: Code<P>;
  readonly given: P;
}

const Shown = <P extends object>({ code, given }: ShownProps<P>) => {
  // Chosen once: another kind of element would begin anew what is being shown.
  const [Part] = useState<ComponentType<P>>(() => code.ready ?? code.loading);
  return (
    <Suspense>
      <Part {...given} />
    </Suspense>
  );
};

/**
 * Once its code is there, the part is shown at once: what suspends even for a moment is kept back by React for up to
 * 300 ms.
 */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>): Later<P> => {
  const loadOnce = async (): Promise<ComponentType<P>> => {
    code.ready ??= await load();
    return code.ready;
  };
  const code: Code<P> = { loading: lazy(async () => ({ default: await loadOnce() })) };
  return Object.assign((props: P) => <Shown code={code} given={props} />, { load: loadOnce });
};
