/**
 * Meanings that turn a promise into another one. A sentence may hold such a meaning only if its source does; those
 * marked `kept` may not be lost on the way either. Expressions are for folded text; English ones for word starts.
 */
export interface Meaning {
  readonly name: string;
  /** How a sentence says it. */
  readonly said: { readonly zh: RegExp; readonly en: RegExp };
  /** What in the Chinese source allows it, where that is wider than how sentences say it. */
  readonly allowedBy?: RegExp;
  /** What in the source demands that the sentence says it too. */
  readonly kept?: RegExp;
  /** Where given, the demand holds only for sentences that match this. */
  readonly keptWith?: RegExp;
  /** Where given, only of the item of a list, or the piece between commas, that what demands it stands in. */
  readonly keptIn?: "item" | "piece";
  /** Looked for only where the document promises: reports and news tell of what was done. */
  readonly ofPledges?: true;
  /** Looked for only where the document tells of what was done. */
  readonly ofReports?: true;
  /** Taken out of texts before they are looked at: the meaning, denied. */
  readonly denied?: RegExp;
}

export const meanings: readonly Meaning[] = [
  {
    name: "free of charge",
    said: {
      zh: /免费|不收费|不要钱|无偿|不花钱/u,
      en: /\bfree of (?:charge|cost)|\bat no cost|\bfor free\b|(?<!-)\bfree\b(?! (?:trade|flow|market|mov|pass|from|to\b|of\b|ride))|without (?:charge|paying)|no (?:charge|fee|cost)/u,
    },
    allowedBy: /免费/u,
    kept: /免费/u,
  },
  {
    name: "a fee",
    said: {
      zh: /(?<!不|免)收费|付费|费用|缴费|交费|自费|出资|押金/u,
      en: /\b(?<!no )(?<!without )fees?\b|\bcosts?\b(?<!(?:free of|no) cost)|\bcharges? (?:a|of)\b|\bpa(?:y|id|ying)\b|\bon payment\b|\bprices?\b/u,
    },
  },
  {
    name: "compensation",
    said: {
      zh: /赔偿|赔付|补偿|奖励|补贴|奖金/u,
      en: /\bcompensat|\breward|\bsubsid|\brefund|\breimburs/u,
    },
  },
  {
    name: "exemption",
    said: { zh: /免于|免予|免除|豁免|免检|免罚|免处/u, en: /\bexempt|\bwaive/u },
    allowedBy: /免/u,
  },
  {
    name: "punishment",
    denied:
      /\b(?:(?:not|no|never)(?:\W+\w+){0,3}?|(?:without|instead of)(?:\W+\w+)?|(?:exempt\w*|waive\w*|free)(?:\W+\w+){0,4}?)\W+(?:fine[sd]?|penalt\w+|punish\w*|detention|detained)/gu,
    said: {
      zh: /(?<!免|免于|免予|不予|不予行政|处)(?:处罚|罚)|拘留|扣分|开除|追责/u,
      en: /\b(?:fine[sd]?\b|penalt|penali[sz]|punish|detention|detained|dismiss)/u,
    },
    allowedBy: /(?<!免|免于|免予|不予|不予行政|处)(?:处罚|罚)|拘|羁押|扣分|查处/u,
  },
  {
    name: "only",
    said: {
      zh: /仅|(?<!(?:以前|原来|原先|过去|此前|之前)[^,;。]{0,8})只(?=有\d)|只(?!有\d|要|跑|进|需)|只要(?=带|凭|拿|出示|提交|提供)|唯一|限于/u,
      en: /\bonly\b|\bsolely\b|\bexclusively\b|\bjust (?:need|bring|show|take)\b/u,
    },
    allowedBy: /仅|只|唯一|限于|凭/u,
    kept: /仅限|只限|仅对/u,
  },
  {
    name: "only so",
    said: { zh: /[只仅](?:能|可以?)(?!能)/u, en: /(?!)/u },
    allowedBy: /仅|[只]能|只可|只限|唯一|限于|只有/u,
  },
  {
    name: "all",
    // All 196 counters are the 196 counters.
    denied:
      /\bevery effort\b|\ball (?=\d|(?:[a-z]+ ){1,2}(?:except|outside|other than|apart from)\b)|(?:全部|所有)(?=\d)|一律(?=严禁|禁止|不得|不准)|(?<=严禁|禁止)[^,;。]{0,4}一律/gu,
    said: {
      zh: /所有|一切|一律|任何|全体|每一?(?:个|家|位|名)(?!月)|全部(?!路)|各类|无一例外|不论|无论/u,
      en: /\ball\b(?<!above all)(?!-| (?:be |force|strength|their |its |kinds|over|day|night|hours|told|the way))(?!(?<=\b(?:in|at|of|after) all)(?:[,.;]|$))|\bevery(?! (?:day|month|year|night))(?!where,? (?:except|outside|but|other))\w*|\bany (?:of|compan|enterpris|person|citizen|foreigner|firm|vehicle|truck|driver|applicant|business|dispute)|\banyone\b(?! (?:who|with|meeting))|\bentire\b|\bwithout exception\b|\balways\b/u,
    },
    allowedBy:
      /所有|全部|一切|一律|任何|全面(?=取消|推行|实行|放开)|全市(?=新办|范围)|全域|全覆盖|全体|各(?=类|级|区|项|方|地|个|部门|警种|分|企业|单位)|凡|每|均/u,
  },
  {
    name: "all of them",
    said: { zh: /(?<![、和与及两\d][\s\S]{0,60})(?<![天时])都(?=[可能由实])/u, en: /(?!)/u },
    allowedBy: /都|皆|全|均|一律|所有|各|每|凡|一切|任何/u,
  },
  {
    name: "anyone",
    said: { zh: /凡是?(?:人|群众|市民|申请)/u, en: /\banyone\b|\bwhoever\b/u },
    allowedBy: /凡|^(?![\s\S]*(?:企业|公司|单位))/u,
  },
  {
    name: "must",
    // 须…不超过6米 is the limit itself.
    denied:
      /\bmust not\b|\b(?:no longer|(?:do|does) not) (?:need|ha(?:ve|s)) to\b|\bonly (?:need|ha(?:ve|s)) to (?:go|come|visit)\b|\bmust (?:take|bear|fulfil|assume) (?:[a-z]+ ){0,3}responsibilit\w+|须(?=[^,;。]{0,6}(?:不超过|不低于|不少于|符合|满足|达到|具备))/gu,
    said: {
      zh: /必须|(?<![无不])须(?!知)|务必|应当|强制|(?:企业|单位|个人|群众|司机|申请人)(?:需要?|应)|不得不/u,
      en: /\bmust\b|\bha(?:ve|s) to\b|\bshall\b|\bobliged\b|\brequired\b|\bneed to\b|\bcompulsory|\bmandatory/u,
    },
    allowedBy: /必|须|应当|需|要求|严格|一律/u,
  },
  { name: "automatic", said: { zh: /自动/u, en: /\bautomat/u } },
  {
    name: "the same day",
    said: { zh: /当日|当天|即日|今天/u, en: /\bsame[- ]day\b|\btoday\b/u },
    allowedBy: /当日|当天|即日/u,
  },
  {
    name: "at once",
    said: {
      zh: /立即|马上|即时|立刻|实时|秒/u,
      en: /\bimmediate|\binstant|\bat once\b|\bright away\b|\breal[- ]time\b|\bin seconds\b/u,
    },
    allowedBy: /即|马上|实时|秒|第一时间|尽快|及时|随到|当场|批量|一次|同时/u,
  },
  {
    name: "on the spot",
    said: { zh: /当场|立等可取/u, en: /\bon the spot\b|\bwhile you wait\b/u },
    allowedBy: /当场|现场/u,
  },
  {
    name: "by post",
    said: { zh: /邮寄|寄送|快递/u, en: /\bby (?:post|mail|courier)\b|\bmail(?:s|ed|ing)?\b(?! ?box)/u },
    allowedBy: /邮|寄|快递/u,
  },
  {
    name: "delivery",
    said: {
      zh: /送(?:证|货|达|到家)|上门|到家/u,
      en: /\bdeliver|\bto (?:your|the) (?:door|home)|\bdoor-to-door|\bat (?:your )?home\b/u,
    },
    allowedBy: /送|上门|交付|邮寄|寄递|驻企|走访|现场检查|实地/u,
  },
  {
    name: "online",
    said: { zh: /网上|线上|在线|网办/u, en: /\bonline\b|\binternet\b|\bwebsite\b/u },
    allowedBy: /网|线上|在线|互联|平台|电子|掌上|微/u,
  },
  {
    name: "weekend or holiday",
    said: {
      zh: /周末|节假日|周[一二三四五六日]|星期/u,
      en: /\bweekend|\bholiday|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/u,
    },
    allowedBy: /周末|节假日|周[一二三四五六日]|星期|延时/u,
  },
  {
    name: "guarantee",
    said: { zh: /保证|(?<!打)包办|一定(?!程度)|承诺/u, en: /\bguarante|\bpromis|\bcertain to\b/u },
    allowedBy: /确保|保证|承诺|保障|一定/u,
  },
  {
    name: "priority",
    said: { zh: /优先|插队/u, en: /\bpriorit|\bfirst in line\b/u },
    allowedBy: /优先|率先|专|绿色|重点|突出/u,
  },
  {
    name: "prohibition",
    said: {
      zh: /禁止|严禁|不得(?!不)|不准|不许|(?<!不)禁行/u,
      en: /\bforb[ia]d|\bprohibit|\bbann?(?:ed|ing|s)?\b|\bmust not\b|\bmay not\b|\bnot (?:allowed|permitted)|\brefus/u,
    },
    allowedBy: /禁|严禁|不得|不准|防止|限制/u,
    kept: /严禁(?!”)|禁止(?!令|逐利执法“)/u,
  },
  {
    // Without it, what is fought seems to be treated as something else is: 包容 for what is 打击.
    name: "a crackdown",
    said: {
      zh: /打击|严打|打防|严惩|惩|查处|整治|治理|侦破|破获|破案|遏制|严查|防范|预防|犯罪行动|专项行动/u,
      en: /\b(?:crack|combat|fight|fought|curb|tackl|strik|struck|target|prevent|clamp|campaign|act against|come down|dealt with|deal with|punish|pursu|go after|focus|hit (?:\w+ )?hard)/u,
    },
    allowedBy: /./u,
    kept: /(?:严厉|重拳|依法|重点|深入)打击|严打/u,
    keptWith:
      /违法|犯罪|损害|扰乱|侵犯|制售|\b(?:crime|offence|offense|infring|disrupt|counterfeit|fake|harm)/u,
  },
  {
    name: "abolition",
    said: {
      zh: /取消|废止|撤销|免去|不再/u,
      en: /\babolish|\bcancel|\bscrap|\blifted\b|\bremoved?\b|\brevok|\bno longer\b/u,
    },
    allowedBy: /取消|废止|撤销|不再|免去|零门槛/u,
    kept: /取消/u,
  },
  {
    name: "ending",
    said: {
      zh: /终止|叫停|停止(?:开展|实行|推行|提供|办理)/u,
      en: /\bend(?:ed|s|ing)? (?:the|its|their|all) (?:practice|use|rule|policy|service|scheme)|\bput an end|\bdiscontinu|\bd(?:id|one|oing) away with|\b(?:was|were|been|is|are|being) dropped\b|\bwithdrawn\b/u,
    },
    allowedBy: /终|停|止|取消|不再|废|斩断/u,
  },
  {
    name: "exploring",
    said: {
      zh: /探索|试点|试行|拟|(?<!按)计划|争取|力争|酝酿|有望|(?<!优先|综合|统筹)考虑(?!到)/u,
      en: /\bexplor|\bpilot|\btrial|\btry|\btest(?:ing|ed)? whether|\bconsider(?:ed|ing|ation)\b|\bunder (?:discussion|study)\b|\bbeing (?:discussed|weighed|mulled|studied)\b|\bproposed\b/u,
    },
    allowedBy: /探索|试点|试行|拟|计划|争取|力争|努力|创新|年底前|任务/u,
    kept: /探索|试点|试行/u,
    keptIn: "piece",
  },
  {
    name: "the last",
    said: {
      zh: /最后(?:一[起个家次名项批位]|[的1])|倒数|末[位尾]/u,
      en: /\b(?:the|its|their) last\b(?! (?:year|month|week|mile|resort|quarter|\w+ years))/u,
    },
    allowedBy: /最后|末|终|倒数|上[年月周]|去年|近/u,
  },
  {
    name: "a past achievement",
    ofPledges: true,
    said: {
      zh: /已(?!婚|故|知)|目前[^,;。]{0,12}达到?\s*\d/u,
      en: /\balready\b|(?<!should |must |to )\b(?:ha(?:s|ve) (?:now )?been|was|were) (?:newly |all |also )?(?:set up|built|established|completed|finished|achieved|moved|migrated|opened)|\b(?:is|are) in operation\b/u,
    },
    allowedBy:
      /已|建成|运行|实现了|完成了|成为|累计|[总一合]共|共(?=[\d有建设开办])|目前|^(?![\s\S]*(?:探索|推进|加快|抓紧|年底|年内|逐步|推动|拟|力争|计划))[\s\S]*(?:设立|设置|开通|运行|(?<!线)上线|缩短|放宽|取消|不再|新建|改建|交付)/u,
  },
  {
    name: "an aim as reached",
    ofReports: true,
    said: {
      zh: /(?:已经?|成功)[^,;。]{0,6}(?:建成|打造|成为|实现|达成)|(?:建|打造|转变?|达|变)成了/u,
      en: /\bha(?:s|ve) (?:now |already |successfully )?(?:been )?(?:built|achieved|become|turned|made|reached|realised|realized)\b/u,
    },
    allowedBy: /^(?![\s\S]*(?:围绕“|下一?步|为目标|目标[是为]))/u,
  },
  {
    name: "more often",
    said: {
      zh: /增加[^,;。]{0,6}(?:频次|检查|次数)|更(?:加)?频繁/u,
      en: /\bmore (?:frequent|often)(?!ly used)|\bincreas\w+ (?:\w+ )?(?:inspection|check)/u,
    },
  },
  {
    name: "fully",
    said: {
      zh: /全面(?=恢复|放开|取消|禁止|解除)|完全(?=恢复|放开|取消|禁止|免)/u,
      en: /\b(?:fully|completely|entirely) (?:resum|restor|lift|open|ban|forb|abolish|exempt)/u,
    },
    allowedBy: /全|一律|彻底|均|都/u,
  },
  {
    name: "a paper that is asked for",
    said: {
      zh: /凭(?!借|什么|啥)[^,;。]{1,14}?(?:证|证明|执照|材料)(?=即可|就|便|可|办|申|到|在|,)/u,
      en: /\bon (?:presentation|production|the strength) of\b/u,
    },
    allowedBy: /凭|持|提交|出示|依据|提供[^,;。]{0,8}(?:证|材料|手续)/u,
  },
  {
    name: "on working days",
    said: {
      zh: /(?<![\d一二两三四五六七八九十个])工作日(?!内)|工作时间/u,
      en: /\bon (?:(?:working|business) |week)days?\b|\b(?:working|office|business) hours\b/u,
    },
    allowedBy: /(?<![\d一二两三四五六七八九十个 ])工作日(?!内)|工作时间|上班|办公/u,
  },
  {
    name: "raising",
    said: { zh: /上调|调高/u, en: /\b(?:be|is|are|was|were) raised\b(?! (?:by|with))/u },
    allowedBy: /[提增升高扩]/u,
  },
  {
    name: "closing",
    said: {
      zh: /关闭|关停|停办|停业/u,
      en: /\bclosed\b(?![- ]loop)|\b(?:is|are|be) closing\b|\bclosure|\bshut\b/u,
    },
  },
  {
    name: "carrying",
    said: {
      zh: /携带|随身/u,
      en: /\bcarry(?:ing)? (?!out)[^,;.]{0,40}\b(?:papers?|documents?|cards?|licen[cs]es?|permits?|certificates?)\b/u,
    },
    allowedBy: /携带|随身|运输/u,
  },
  {
    name: "still",
    said: {
      zh: /仍(?:然)?(?:需|须|要)|还(?:是)?(?:需要|得|须)/u,
      en: /\bstill\b|\byet to\b|\bnot yet\b/u,
    },
    allowedBy: /仍|还|尚|继续|进一步|未|既/u,
  },
  {
    name: "one thing in place of another",
    said: { zh: /而不是|而非|取代|代替/u, en: /\b(?:instead of|rather than|in place of)\b/u },
    allowedBy:
      /而不是|而非|不|取代|代替|替代|改为|变为|变|转|由[^,;。]{1,16}(?:至|到|为)|从[^,;。]{1,16}到|免|放宽|缩短|压减|延长|升级|取消|无需/u,
  },
  {
    name: "the speaker",
    said: {
      zh: /(?<!自)我(?![市省县区国局])/u,
      en: /\b(?:i|we)(?:'(?:ve|ll|m|re)| (?:have|will|can|am|are|did))\b/u,
    },
  },
  {
    name: "a trip",
    said: {
      zh: /(?:要|得|需|必须)[^,;。]{0,8}跑(?:一|两|几|多|\d)?[次趟]/u,
      en: /\b(?:needs?|ha(?:ve|s)|must)(?: to)? (?:make|go|come|visit)\b[^.;,]{0,24}\b(?:once|twice|times|trips?|in person)\b/u,
    },
    allowedBy: /跑[一1]|最多跑/u,
  },
  {
    name: "leaving",
    said: { zh: /远离|撤离|撤出|调离/u, en: /\baway from\b/u },
    allowedBy: /离|撤|避/u,
  },
  {
    name: "under way",
    said: {
      zh: /正在[^,;。的]{1,6}的|在[办侦审]案件/u,
      en: /\b(?:under|pending) (?:investigation|review|trial)\b|\b(?<=(?:is|are|was|were|cases?|still|currently|now) )being (?:investigat|handl|process|prosecut)\w+|\bongoing (?:\w+ )?(?:cases?|investigations?)/u,
    },
    allowedBy: /正在|还在|在[办侦审建]|推进/u,
  },
  {
    name: "a time to come",
    // Measures are what is going to be done.
    ofReports: true,
    said: {
      zh: /将(?=于|在|会|要|从)|即将|今后|明年|下一步|以后会/u,
      en: /\bwill\b|\b(?:is|are) to (?:be (?:built|set up|established|opened|launched)|build|set up|establish|open|launch|create)\b|\bnext (?:year|month|week)\b|\bgoing to\b|\bin (?:the )?future\b/u,
    },
    allowedBy:
      /将|拟|计划|下步|今后|继续|逐步|推动|推进|年底前|加快|有序|确保|内(?:完成|办结|反馈|审核|开展)|提供|可/u,
  },
  {
    name: "after",
    denied: /(?:上线|建成|建设|启用|开通|接入|整合|实施|推行|升级|完善|优化)后/gu,
    said: {
      zh: /以后|之后|后(?=[，,]|要|再|就|才)/u,
      en: /(?<!look(?:s|ed)? )\bafter\b(?! all)|(?<!at )\bonce\b|\bafterwards?\b/u,
    },
    allowedBy: /后|通过|完|已|凭|次|属实|符合|来不及|起/u,
  },
  {
    name: "before",
    said: {
      zh: /之前(?!已)|(?<!以|之|目|提)前(?=[，,要先须应])|以前(?=[，,要先])|事先|提前/u,
      en: /\bbefore\b(?!hand)|\bprior to\b|\bin advance\b/u,
    },
    allowedBy: /前|先|预|从|由|同比|过去|原/u,
    kept: /(?<!年底|提|以|之|目)前[，,]/u,
  },
  {
    name: "increase",
    said: {
      zh: /延长|放宽|增加|提高|上升|增长|扩大|提升|上涨|增至/u,
      en: /\bextend|\blengthen|\bincreas|\brais(?:e|ed|ing) (?:the|to|by \d|from)\b|\brose\b|\brising\b|\bgrew\b|\bgrow(?:n|th)\b|\bexpand|\bwiden|\brelax|\bwent up\b|(?<!\bma(?:k(?:e|es|ing)|de) )\bup (?:by )?\d|% up\b/u,
    },
    allowedBy: /延长|放宽|增|提高|上升|扩|提升|提效|提速|拓展|延伸|深化|加强|加大|优化|强化|壮大|做强|延时/u,
    kept: /(?:上升|提升|增长|增加|提高)\s*[\d.]+%/u,
    keptWith: /%|per ?cent|百分之/u,
  },
  {
    name: "decrease",
    said: {
      zh: /缩短|压缩|减少|压减|降低|下降|降了|缩小|缩减|收紧|控制在/u,
      en: /\bshorten|\breduc|\bcut(?:s|ting)?\b(?! across)|\bdecreas|\blower|\bdrop|\bfell\b|\bfall(?:s|en|ing)?\b(?! (?:under|within|into|below|short))|\bdeclin|\bnarrow|\bless (?!than)|\btighten|\bdown (?:by )?\d|% down\b/u,
    },
    allowedBy: /缩短|压缩|减|降低|下降|缩小|收紧|整合|精简|简化|挤压|取消|从.{1,12}(?:至|到)|最大限度/u,
    kept: /下降\s*[\d.]+%/u,
    keptWith: /%|per ?cent|百分之/u,
  },
  {
    name: "new",
    said: { zh: /新办|新开办|新设立|新成立|新注册/u, en: /\bnew/u },
    allowedBy: /新|增/u,
  },
  {
    name: "high-level",
    said: { zh: /高层次|高端|高级/u, en: /\bhigh[- ](?:level|end|calibre|caliber)|\btop\b/u },
    allowedBy: /高层次|高端|高级|高技能/u,
  },
  {
    name: "private",
    said: { zh: /民营|私营|民企|私企/u, en: /\bprivate(?:ly)?\b/u },
    allowedBy: /民营|私|民企/u,
  },
  {
    name: "minor",
    said: { zh: /轻微/u, en: /\bminor\b|\bslight/u },
    allowedBy: /轻微|轻违/u,
  },
  {
    name: "repetition",
    said: {
      zh: /连续|两次|再次|第二次/u,
      en: /\btwice\b|\bin a row\b|\bconsecutive|\bsuccessive|\b(?:second|third|fourth|fifth|sixth|tenth) time\b/u,
    },
    allowedBy: /连续|[两二三四五六十]次|再/u,
    kept: /连续[一二两三四五]次/u,
  },
  {
    name: "or above",
    said: {
      zh: /以上|及更|更(?:大(?!力度)|高(?!效|质|水)|重(?!视|要))(?![了,;。]|$)/u,
      en: /\bor (?:above|worse|more|higher|larger|greater|bigger|graver)\b|\b(?:and|or) (?:above|larger|higher|up(?! to)|worse)\b|\bat least\b|(?<!no |not )\bmore than\b|(?<!hand(?:ed)?(?: [a-z]+){0,3} )(?<!\ball )\bover\b(?! (?:the )?(?:last|previous|same|year))|\babove\b(?! all)/u,
    },
    allowedBy: /以上|及更|更(?:大|高|重)|超|不低于|不少于|至少/u,
    kept: /(?<![\d名家台项个%])\p{Script=Han}(?<!名|家|台|项|个)以上/u,
    keptIn: "item",
  },
  {
    name: "to apply",
    said: { zh: /申|办|领|通行码/u, en: /\bappl|\bget\b|\bobtain|\bcodes?\b|\bissu/u },
    allowedBy: /./u,
    kept: /申领(?=不)/u,
  },
  {
    name: "what is done online",
    said: {
      zh: /备案|许可|审批|变更|证明|申领|申请|申报|查|约|登记|办|开具|业务|事项/u,
      en: /\bpermit|\blicen[cs]|\bfil(?:e|ing)|\bapprov|\bchang|\bcertif|\bappl|\benquir|\bbook|\bregist|\bmatter|\bservice|\bprocedure/u,
    },
    allowedBy: /./u,
    kept: /(?:备案|许可|审批|变更|证明|申领|申请)[^,;。]{0,12}(?:网办|网上|线上)/u,
    keptWith: /网上|线上|在线|网办|\bonline/u,
  },
  {
    name: "booking",
    said: { zh: /约/u, en: /\bbook|\bappointment|\breserv/u },
    allowedBy: /约|预留/u,
    kept: /(?:网上|线上)预约/u,
    keptWith: /网上|线上|在线|\bonline/u,
  },
  {
    name: "issuing",
    said: {
      zh: /签发|颁发|核发/u,
      en: /\bissu(?:ed|ing)\b|\bissues? (?:an? )?(?:licen|permit|certif|document|card)/u,
    },
    allowedBy: /发|制|出具|出台|开|办|领|证/u,
  },
  {
    name: "beyond a limit",
    said: { zh: /超|越/u, en: /\bbeyond\b|\bexceed|\bover(?:step)?\b|\bexcess|\boutside\b/u },
    allowedBy: /./u,
    kept: /超(?:权限|范围|数额|时限|期限|标准)/u,
  },
  {
    name: "in principle",
    said: {
      zh: /原则|一般|通常|大多|基本/u,
      en: /\bin principle\b|\bgeneral|\bas a rule\b|\bnormally\b|\busually\b/u,
    },
    allowedBy: /./u,
    kept: /原则上/u,
    keptIn: "piece",
  },
  {
    name: "conversion",
    said: {
      zh: /改(?:为|成|由)|变(?:为|成)|转(?:为|成)|调整(?:为|成)|换成|代替|取代/u,
      en: /\bchang(?:ed|es|ing) (?:in)?to\b|\bturn(?:ed|s|ing) into\b|\breplaced (?:by|with)\b|\bconvert(?:ed|s|ing)? (?:in)?to\b/u,
    },
    allowedBy: /改(?:为|建|革)|变为|转变|调整|整合|取消|(?:由|从).{1,24}(?:至|到|为)/u,
  },
  {
    name: "exception",
    // 除A外，还有B takes nothing out.
    denied: /除[^,;。]{1,24}?,[^;。]{0,10}?(?:还|也|另)/gu,
    said: {
      zh: /除|以外|之外|例外/u,
      en: /\bexcept|\bapart from\b|\bother than\b|\boutside\b|\bunless\b|\bexclud|\bbut not\b|\bbar\b/u,
    },
    allowedBy: /除|以外|之外|外[，,]/u,
    kept: /除.{1,20}外|以外|之外/u,
  },
];
