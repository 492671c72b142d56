import { findQuantities } from "../../language/quantities.js";
import type { ConversationState, Intent } from "../understand.js";
import type { Patience } from "./guard.js";
import type { Writer } from "./writer.js";

/** Of the time for an answer, the share that rephrasing may take; the rest is for writing. */
const shareOfTime = 0.35;

/**
 * A follow-up as a question that stands on its own. It is only searched for; city, facets and every decision stay with
 * what was understood by rule. Null where the model is late or brings in a figure that nobody said.
 */
export async function rephraseFollowUp(
  writer: Writer,
  { question, cities }: Intent,
  state: ConversationState,
  { deadline, signal }: Patience,
): Promise<string | null> {
  const earlier = state.query;
  const until = deadline - writer.deadlineMs * (1 - shareOfTime);
  const rephrased = await writer.rephrase({ question, earlier, cities }, { deadline: until, signal });
  if (rephrased === null) return null;
  const known = findQuantities(`${question}\n${earlier}`).map(({ value }) => value);
  const isInvented = findQuantities(rephrased).some(({ value }) => !known.includes(value));
  return isInvented ? null : rephrased;
}
