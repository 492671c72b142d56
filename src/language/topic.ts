import { withoutFacetWords } from "./facets.js";

/** Words that carry no matter of their own, by language, longest first. Folded forms (Simplified, lower case). */
const generic = [
  // Chinese: pronouns, courtesy, particles, verbs of asking and doing that fit any matter
  ..."请问一下 麻烦问下 帮我查一下 帮我看看 我想问问 我想问 想问一下 咨询一下 打听一下 来电人 来电 别的没说 别的没讲 只问 那个 这个 这些 那些 那边 这边 这种 那种 咱们 我们 你们 他们 它们 大家 您好 你好 喂 哈喽 请问 麻烦 谢谢 劳驾 师傅 同志 老师 大哥 办下来 下来 办理 办好 办完 办结 能办 要办 想办 办个 办 手续 业务 事情 事儿 这事 那事 事项 的事 证件 个证 材料 资料 东西 文件 需要 一般 大概 大约 正常 究竟 到底 时间 时候 什么 怎么样 怎么办 怎么弄 怎么 咋办 咋弄 咋 咋样 如何 哪里 哪儿 哪个 哪些 哪 谁 多少 几 吗 呢 啊 呀 吧 嘛 哦 哈 了 的 地 得 是不是 有没有 能不能 可不可以 可以 能 会 要 想 应该 知道 告诉 说 讲 问 查 看 一下 一个 最 快 慢 就 都 也 还 再 又 才 只 很 太 有 没有 没 不 在 到 去 来 给 拿 带 交 跟 和 与 以及 或 把 被 让 对 从 向 那 这 它 他 她 我 你 您 咱 俺 人 个 呗 呐 唉 嗯 呃 规定 政策 情况 内容 方面 具体 详细 单位 部门 支队 责任 负责 电话 地址 钱 日 天 号 条 窗口 事项 条件 流程 步骤 昨天 今天 明天 现在 刚才 上次 天气 那张表 表格 那张 张表 表 该事项 该 此 期限 时限 时侯 啥时侯 急用 着急 批下来 申请 受理 审批 审核 开始 结束 公安 公安局 警察 警方".split(
    " ",
  ),
  // English
  ..."please could can would you tell me know about how what when where which who whom whose why is are was were do does did it its it's this that these those they them there the a an of to in on at for from by with and or i we my our your need want have has get got go bring along take takes long much many thing things stuff paper papers document documents procedure procedures police public security bureau hello hi thanks thank then so also just only one done still any some all be been being will should must may might if not no yes ok okay sir madam up out deadline apply application possible thing start time day days today now good morning afternoon evening nice meet allowed able please ask question help info information eligible qualify where's what's how's counter window office place form".split(
    " ",
  ),
];
const latinGeneric = new Set(generic.filter((word) => /^[a-z']+$/.test(word)));
const hanGeneric = new RegExp(
  generic
    .filter((word) => !latinGeneric.has(word))
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
const koreanGeneric =
  /안녕하세요|여보세요|그거|그것|이거|이것|저거|저기|거기|여기|그럼|그리고|그건|이건|혹시|제가|저는|우리|무엇|뭐|뭘|언제|어디서|어디|어느|누가|누구|어떻게|어떻습니까|어떤가요|어때요|어때|얼마나|며칠|몇|걸려요|걸리나요|걸립니까|끝나나요|끝나요|끝납니까|돼요|되나요|됩니까|하나요|합니까|해요|인가요|입니까|이에요|예요|있나요|있습니까|있어요|알려 ?주세요|알고 싶(?:어요|습니다)|싶은데요|가르쳐 ?주세요|필요(?:한가요|해요|합니까)?|준비|서류|절차|신청|심사|처리|창구|오늘|내일|날씨|가면|가야|저도|저희|참|좋네요|할 수|경찰|공안|은|는|이|가|을|를|의|에|에서|로|으로|도|만|요|까지|부터|하면|하려면/gu;
const japaneseGeneric =
  /こんにちは|すみません|すいません|教えて(?:ください|下さい)?|お愿いします|それ|これ|あれ|その|この|あの|ここ|そこ|どこ|どれ|どの|どちら|どう|なに|何|いつ|だれ|谁|なぜ|いくら|くらい|ぐらい|どのくらい|かかりますか|かかる|ですか|ますか|でしょうか|ください|です|ます|ました|ません|したい|したら|すれば|する|して|いる|ある|あります|できます|できる|必要|手続き|手续き|窓口|窗口|申请|今日|お伺い|伺い|について|书类|警察|公安|私|は|が|を|に|へ|で|と|も|の|か|や|よ|ね|から|まで|では|じゃあ|じゃ/gu;

/**
 * What is left of folded text when everything that fits any matter is taken away. Empty or nearly so: the message
 * names no matter, and only the conversation can say what it is about.
 */
export function topicOf(folded: string): string {
  return withoutFacetWords(folded)
    .replace(/[a-z][a-z']*/g, (word) => (latinGeneric.has(word) ? " " : word))
    .replace(hanGeneric, " ")
    .replace(koreanGeneric, " ")
    .replace(japaneseGeneric, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Ways in which something is done or had, and signs of hesitation: beside these alone nothing says what is meant. */
const manner =
  /网上|线上|在线|手机上|弄|整|搞|别|旁|自己|本|代替|代|免费|请|找|让|叫|帮|替|恁|上|先|是|\b(?:online|free|pay|paid|someone|somebody|else|myself|behalf|um+|uh+|er|hmm|well)\b|온라인|인터넷|무료|대신|대리|オンライン|ネット|无料|代理|行けばいい|行ったらいい/gu;

/** Whether a topic says no more than in what way something is to be done: “网上能弄不？”, “is it free or do I have to pay?”. */
export const isMannerOnly = (topic: string): boolean => !/[\p{L}\p{N}]/u.test(topic.replace(manner, " "));

/** Whether a topic is more than a stray sign: two ideographs or hangul, three kana, a word of three letters, a telephone number. */
export function namesMatter(topic: string): boolean {
  const count = (pattern: RegExp) => topic.match(pattern)?.length ?? 0;
  return (
    count(/\p{Script=Han}/gu) >= 2 ||
    count(/\p{Script=Hangul}/gu) >= 2 ||
    count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) >= 3 ||
    count(/[a-z]{3,}/g) >= 1 ||
    count(/\d{3,4}[ -]\d{7,8}/g) >= 1
  );
}
