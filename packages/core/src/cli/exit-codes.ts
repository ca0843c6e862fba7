/** How a run ended, as the shell sees it. */
export const EXIT_CODES = {
  /** All well; also when the reader of standard output went away. */
  done: 0,
  /** Some input was skipped, or reading or writing failed. */
  failed: 1,
  /** Wrong use of the command line, or no input matched. */
  usage: 2,
  /** Stopped by SIGINT. */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
