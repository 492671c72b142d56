/**
 * Broader cues, for messages that no document answers: there a wrong alarm costs little and a missed one much. Two
 * cues must come together. On folded text.
 */
const now =
  /现在|正在|正|快来|快点|快|马上|赶紧|刚刚|刚才|刚|就在|还在|一直|救|求|怕|吓|不敢|怎么办|咋办|咋整|哭|喊|right now|just now|help|hurry|quick|please come|scared|afraid|what (?:do|should) i|still|지금|빨리|방금|도와|무서|어떡|어떻게|계속|今(?!年|日中)|早く|助け|怖|どうすれば|どうしたら|さっき|ずっと|ください|!|！/;
const harm =
  /打人|打我|打他|打她|殴|揍|砍|捅|扎|刀|枪|棍|血|要死|快死|死了|不行了|杀|受伤|撞|摔|跌|坠|掉[进到下]|压[在住]|烧|冒烟|浓烟|着了|焦味|臭鸡蛋|气味|晕|昏|倒[在下地了]|没气|喘|抽风|绑|锁(?:里|在|住|着)|困|堵(?:在|住|着)|追(?:我|着|了)|跟着|尾随|闯|撬|翻[墙窗进]|砸|踹|敲.{0,4}门|拧|陌生人|失踪|不见|走失|找不[到着]|淹|触电|漏电|中毒|农药|安眠药|跳(?:下|桥|楼|海|河)|天台|楼顶|桥上|自残|想不开|炸|毒气|咬(?:了|住|伤)|抢|劫|blood|bleed|knife|gun|weapon|hurt|dying|dead|kill|attack|hit|beat|fight|punch|threat|break(?:ing)? in|broke in|intruder|stranger|burglar|robb|chas|follow|stalk|trapped|stuck|locked|fire|smoke|burn|gas|explod|crash|fell|fall|faint|unconscious|breath|drown|choking|poison|pills|jump|ledge|roof|missing|lost|kidnap|grab|scream|피|칼|총|때리|맞|죽|다쳤|다쳐|쓰러|불|연기|가스|갇혔|갇혀|떨어|빠졌|빠져|숨|쫓|따라|침입|도둑|강도|협박|없어졌|사라졌|납치|비명|부서|血|刃|包丁|銃|铳|殴|蹴|叩|死|杀|怪我|倒|火|烟|ガス|閉じ込め|闭じ込め|落ち|溺|追|つけ|侵入|泥棒|脅|胁|いなく|行方|悲鸣|叫/;

const contact =
  /打来|来电|电话里|短信|微信|qq|加我|群里|视频|链接|客服|自称|说他是|说是|对方|网友|网恋|老板|领导|朋友|同学|亲戚|专员|老师|导师|平台|陌生|app|软件|called|call from|message|text(?:ed)?|sms|whatsapp|wechat|link|online|someone|he says|they say|claims?|website|app\b|friend|boss|agent|전화|문자|카톡|링크|메시지|상대|친구|사장|앱|온라인|사이트|电话|メール|ライン|line|sns|リンク|相手|友达|上司|アプリ|サイト|という(?:人|方|メール|电话)/;
const money =
  /转(?:账|钱|给|过去|了|到|\d)|汇(?:款|了|过|钱)|打(?:款|钱|过去)|付(?:款|了|钱)|交(?:钱|费|了|保证金|税|押金)|充(?:值|了)|垫|验证码|密码|银行卡|卡号|身份证号?|账户|存款|余额|贷款|借款|征信|提现|取现|本金|收益|返|佣金|中奖|退款|理赔|解冻|激活|认证|押金|保证金|现金|黄金|数字货币|usdt|比特币|礼品卡|借.{0,8}(?:块|万|千|百|钱)|[\d一二三四五六七八九十两]+(?:万|千|百)(?:块|元)?|money|pay|paid|transfer|wire|deposit|fee|loan|refund|invest|profit|withdraw|prize|gift card|bank|card|code|password|account|crypto|bitcoin|usdt|cash|gold|돈|송금|입금|이체|계좌|카드|인증|비밀번호|대출|환불|투자|수익|당첨|보증금|수수료|현금|金|振|送金|口座|カード|暗证|认证|パスワード|贷|ローン|返金|投资|利益|当选|手数料|现金|お金|ギフト/;
/** An ordinary question about a service: a fee, a permit, an office. */
const service =
  /办(?:理|证|事)|申请|审批|受理|窗口|许可|证件|居住证|签证|护照|通行证|签注|户口|落户|驾照|驾驶证|年检|车检|执照|规定|措施|政策|文件|几个工作日|政务|permit|visa|passport|licen[cs]e|registration|policy|measure|document|허가|비자|여권|면허|등록|규정|조치|许可|ビザ|旅券|免许|登録|规定|手続/;

export type Suspicion = "emergency" | "fraud_warning";

/** What a message that nothing answers is likely to be; null for an ordinary one. */
export function suspicionOf(folded: string): Suspicion | null {
  if (service.test(folded)) return null;
  if (contact.test(folded) && money.test(folded)) return "fraud_warning";
  const harms = new Set(folded.match(new RegExp(harm.source, "g")));
  return harms.size > 1 || (harms.size === 1 && now.test(folded)) ? "emergency" : null;
}
