import type { Quantity } from "../quantities.js";

/** Spans of time, which a text may say as “within”. */
export const isTime = ({ unit }: Quantity) =>
  unit === "workday" ||
  unit === "day" ||
  unit === "hour" ||
  unit === "minute" ||
  unit === "week" ||
  unit === "month";

const inHours = ({ value, unit }: Quantity) =>
  unit === "day" ? value * 24 : unit === "hour" ? value : Number.NaN;

/** Equal, as far as both say a unit; 24 hours are a day. */
export const isSame = (a: Quantity, b: Quantity) =>
  (a.value === b.value && (a.unit === b.unit || a.unit === null || b.unit === null)) ||
  inHours(a) === inHours(b);
