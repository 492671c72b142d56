import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/desk/csv.js";

describe("toCsv", () => {
  it("begins with a byte order mark and ends lines with CRLF", () => {
    expect(
      toCsv([
        ["城市", "值"],
        ["淄博市", "5个工作日"],
      ]),
    ).toBe("\uFEFF城市,值\r\n淄博市,5个工作日\r\n");
  });

  it("quotes commas, quote marks and line breaks", () => {
    expect(toCsv([['他说"好"', "a,b", "x\ny"]])).toBe('\uFEFF"他说""好""","a,b","x\ny"\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "  =1", '=HYPERLINK("http://a")'])(
    "never lets %j begin a formula",
    (value) => {
      const [, cell = ""] = toCsv([[value]]).split("\uFEFF");
      expect(cell.startsWith(`"'`)).toBe(true);
      expect(cell.trimEnd()).toBe(`"'${value.replaceAll('"', '""')}"`);
    },
  );
});
