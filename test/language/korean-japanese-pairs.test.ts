import { describe, expect, it } from "vitest";
import { findInfidelities } from "../../src/language/fidelity/find-infidelities.js";

const check = (sentence: string, source: string, rendering: string, language: "ko" | "ja") =>
  findInfidelities({
    sentence,
    sources: [source],
    renderings: [rendering],
    context: "",
    asked: [],
    language,
    isPledge: true,
  }).map(({ type }) => type);

describe("a Korean or Japanese sentence beside its rendering", () => {
  const guards = [
    "指导企业防外部侵害、防内部职务犯罪",
    "外部からの侵害、内部の職務犯罪を防ぐよう企業を指導します。",
    "ja",
  ] as const;
  const oversize = [
    "大件运输许可，省内运输当日完成审核，省外运输3个工作日内完成审核。",
    "대형화물 운송 허가는 성내 운송은 당일, 성외 운송은 3근무일 이내에 심사를 완료합니다.",
    "ko",
  ] as const;
  const roads = [
    "195条道路1035个红绿灯路口纳入绿波协调",
    "195本の道路の1035か所の信号交差点が組み入れられました。",
    "ja",
  ] as const;
  const accidents = [
    "未发生较大以上道路交通事故",
    "「較大」以上に分類される道路交通事故は発生しませんでした。",
    "ja",
  ] as const;
  const share = [
    "高频服务全程网办率90％以上",
    "이용이 많은 서비스의 온라인 처리율은 90% 이상이었습니다.",
    "ko",
  ] as const;
  const campaign = [
    "开展“百万警进千万家”活动",
    "‘백만 경찰이 천만 가정으로’ 활동을 전개합니다.",
    "ko",
  ] as const;

  it.each([guards, oversize, roads, accidents, share, campaign])(
    "may say what its rendering says: %s",
    (source, rendering, language) => {
      expect(check(rendering, source, rendering, language)).toEqual([]);
    },
  );

  it.each([
    [
      "exchange what two items say",
      "misplaced",
      "内部からの侵害、外部の職務犯罪を防ぐよう企業を指導します。",
      guards,
    ],
    [
      "exchange two time limits",
      "misplaced",
      "대형화물 운송 허가는 성외 운송은 당일, 성내 운송은 3근무일 이내에 심사를 완료합니다.",
      oversize,
    ],
    [
      "say one case with the time limit of the other",
      "misplaced",
      "성외 운송은 당일 심사를 완료합니다.",
      oversize,
    ],
    ["exchange two figures", "misplaced", "1035本の道路の195か所の信号交差点が組み入れられました。", roads],
    ["leave out what narrows a denial", "dropped", "道路交通事故は発生しませんでした。", accidents],
    [
      "put another unit behind a figure",
      "added",
      "이용이 많은 서비스의 온라인 처리율은 90건 이상이었습니다.",
      share,
    ],
    ["shuffle the words of a name", "misplaced", "‘천만 경찰이 백만 가정으로’ 활동을 전개합니다.", campaign],
  ] as const)("may not %s", (_, type, sentence, [source, rendering, language]) => {
    expect(check(sentence, source, rendering, language)).toContain(type);
  });
});
