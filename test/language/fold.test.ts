import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeUp, fold, foldWithOffsets, toSimplified, toTraditional } from "../../src/language/fold.js";

describe("folding", () => {
  it("brings width, case and Traditional characters to one form", () => {
    expect(fold("４５％ ＡＢＣ 證件")).toBe("45% abc 证件");
  });

  it("keeps the offset that every folded character came from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { text: folded, offsets } = foldWithOffsets(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets[folded.length]).toBe(text.length);
        for (let i = 1; i < offsets.length; i++)
          expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
      }),
    );
  });

  it("knows the vocabulary of Taiwan", () => {
    expect(toSimplified("計程車 網路")).toBe("出租车 网络");
  });

  it("knows the function words of written Cantonese", () => {
    expect(toSimplified("請問嗰個要點樣申請，幾耐攞到？")).toBe("请问那个要怎么申请，多久拿到？");
  });

  it("writes 台 the way people write it", () => {
    expect(toTraditional("烟台的办理时限")).toBe("煙台的辦理時限");
  });
});

describe("closing up line breaks", () => {
  it("joins what a page break tore apart inside a word", () => {
    expect(closeUp("重点企\n\n业较为集中")).toBe("重点企业较为集中");
  });

  it("keeps a space between Latin words", () => {
    expect(closeUp("one\ntwo")).toBe("one two");
  });
});
