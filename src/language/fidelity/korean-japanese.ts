type Wording = Readonly<Record<"ko" | "ja", RegExp>>;

/** What stands at the end of Korean words and says only how they hang together. */
const koreanEndings =
  /(?:으로부터|에서는|에게는|까지는|으로는|에서도|이라도|에서|에게|에는|으로|까지|부터|처럼|이며|하며|하고|하여|해서|하면|하게|합니다|입니다|됩니다|했습니다|되었습니다|됐습니다|였습니다|습니다|해야|하는|되는|하지|된|한|할|함|을|를|이|가|은|는|의|에|로|와|과|도|고|면|서|인)$/u;

/** Words that may be said for one another, by how they begin. */
const groups = (
  "이내 안에 내에 안|마치 마친 마칩 완료 끝내 끝냅 끝난 처리 종료|신규 신설 새로 신설된|설립 신설|전체 전역 전반|갖춘 갖추 충족 맞는 해당|발급 교부 제작|직원 담당자|한번 한꺼번 일괄|자동차 차량|검사 점검|" +
  "근무일 영업일 업무일|전자인장 인장 도장|인장 도장|답변 회신 피드백|신고 민원 제기|시행 실시|무료 무상|현장 즉석 그자리|운행 통행 주행|가능 수있|트럭 화물차|회사 기업|업체 기업|シ|トン t|トラック 貨物車|エネルギー 能源"
)
  .split("|")
  .map((line) => line.split(" "));

/** Ways of saying things that claim nothing by themselves. */
const light =
  /^(?:모두|경우|사람|바로|안에|때|수|있|없이|것|등|및|또는|그|이를|관련|대한|위한|위해|통해|따라|대해|모두에게|シ|その|この|これ|それ|ため|こと|もの|とき|ところ|よう|まで|から|より|です|ます|する|した|して|され|されます|されました|します|しました|できます|できる|なり|なりました|ます|まし|いる|ある|あり|ており|には|では|にて|へは|とは|について|による|により|ごと|ほか|など|また|および|および|えた|めた|した|った|れた|せた|いた)/u;

/** Words of one script alone, without what only ties them to others; empty where nothing is left that claims anything. */
export function claimsOf(run: string): string[] {
  return (run.match(/\p{Script=Hangul}{2,}|[\p{Script=Katakana}ー]{2,}|\p{Script=Hiragana}{3,}/gu) ?? [])
    .map((word) => {
      let bare = word;
      for (let step = 0; step < 3 && bare.length > 2; step++) bare = bare.replace(koreanEndings, "");
      return bare;
    })
    .filter((word) => [...word].length > 1 && !light.test(word));
}

/** Whether a word of Korean or Japanese, or one that may be said for it, stands in squeezed evidence. */
export function isSaidIn(word: string, evidence: string): boolean {
  if (evidence.includes(word)) return true;
  if (/\p{Script=Hangul}/u.test(word) && word.length > 2 && evidence.includes(word.slice(0, -1))) return true;
  return groups.some(
    (words) =>
      words.some((other) => word.startsWith(other)) && words.some((other) => evidence.includes(other)),
  );
}

/** What turns a promise round, with what in the Chinese source allows it. */
const meanings: readonly (Wording & { readonly allowedBy: RegExp })[] = [
  { ko: /무료|무상/u, ja: /無料|無償/u, allowedBy: /免费/u },
  {
    ko: /모든|누구나|전원|모두|전체 기업/u,
    ja: /すべて|全て|全員|あらゆる|誰でも/u,
    allowedBy: /所有|全部|一律|凡|各|全面|均|任何/u,
  },
  { ko: /만 (?:가능|할|이용)|뿐/u, ja: /だけ|のみ|しか/u, allowedBy: /仅|只|限/u },
  { ko: /당일/u, ja: /当日|即日/u, allowedBy: /当日|当天|即日/u },
  { ko: /반드시|의무/u, ja: /必ず|義務/u, allowedBy: /必|须|应|一律|严格/u },
  { ko: /우편|택배/u, ja: /郵送|宅配/u, allowedBy: /邮|寄/u },
  { ko: /경찰이/u, ja: /警察が/u, allowedBy: /公安|警/u },
];
const conditional: Wording = {
  ko: /조건|경우|갖춘|충족|맞는|하면|으면|이면|라면|시에는|한 사람|하는 (?:기업|사람)|있는|사실/u,
  ja: /条件|場合|満た|には|とき|時は|者|事実|れば|なら|ある企業/u,
};

/** What a Korean or Japanese sentence adds to its Chinese source, or a condition of the source that it loses. */
export function findForeignFault(
  sentence: string,
  source: string,
  hasCondition: boolean,
  language: "ko" | "ja",
): string | null {
  for (const meaning of meanings) {
    const said = meaning[language].exec(sentence)?.[0];
    if (said !== undefined && !meaning.allowedBy.test(source)) return said;
  }
  const isBranched = /省内/u.test(source) && /省外/u.test(source);
  if (isBranched && !/성내|성외|성 밖|성 안|省内|省外/u.test(sentence)) return "which of two cases";
  return hasCondition && !conditional[language].test(sentence) ? "a condition" : null;
}
