import { YoujuError } from "../domain/error.js";

/** The result, or `unavailable` where it does not come in time. */
export async function within<T>(ms: number, result: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new YoujuError("unavailable", `nothing came within ${ms} milliseconds`)),
      ms,
    );
  });
  try {
    return await Promise.race([result, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
