/** What spreadsheets take for the beginning of a formula; a quote mark before it makes it text (OWASP, CSV injection). */
const startsFormula = /^\s*[=+\-@\t\r＝＋－＠]/u;

function cell(value: string): string {
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180 with CRLF, and a byte order mark so that spreadsheets read it as UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}
