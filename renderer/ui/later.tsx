import { type ComponentType, lazy, Suspense } from 'react';

/** A part of the page whose code is loaded when it is first shown; until then its place is empty. */
export const later = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  const Part = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
};
