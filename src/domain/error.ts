/** What went wrong, as a word that a caller can branch on. */
export type ErrorCode =
  | "bad_configuration"
  | "bad_corpus"
  | "bad_annotation"
  | "bad_index"
  | "bad_input"
  | "not_found"
  | "unavailable";

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
