/** How much of the log is kept, and how much may be added at once. */
export const logLimits = {
  /** Characters of a line. */
  line: 500,
  /** Lines of one call. */
  lines: 100,
  /** Bytes of a file; the present one, and so many older ones. */
  fileBytes: 512 * 1024,
  oldFiles: 3,
} as const;

/** All files together. */
export const mostLogBytes = logLimits.fileBytes * (1 + logLimits.oldFiles);

/** As much of these lines as one call may hold. */
export const fittingLines = (lines: readonly string[]): string[] =>
  lines.slice(0, logLimits.lines).map((line) => line.slice(0, logLimits.line));
