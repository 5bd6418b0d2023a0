import { cpus, totalmem } from 'node:os';

/** One line on what the times were measured with; no names. */
export const machineLine = (chromiumVersion: string): string => {
  const cores = cpus().length;
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cores} cores, ${memory} GB, ${process.platform}; Node ${process.versions.node}, Chromium ${chromiumVersion}`;
};
