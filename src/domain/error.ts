/** What went wrong, as a word that a caller can branch on. */
export type ErrorCode =
  | "bad_configuration"
  | "bad_corpus"
  | "bad_annotation"
  | "bad_index"
  | "bad_input"
  | "not_found"
  | "unavailable"
  /** Who asked does not wait any more: nothing is answered, and nothing is wrong. */
  | "abandoned";

/** The one error type that faults are thrown as. The message is one clear line that says what to do next. */
export class YoujuError extends Error {
  override readonly name = "YoujuError";

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export const isAbandoned = (error: unknown): boolean =>
  error instanceof YoujuError && error.code === "abandoned";
