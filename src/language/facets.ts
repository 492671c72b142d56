import type { Clause, FactType } from "../domain/document.js";

/** What kind of thing a question asks for. */
export const facets = [
  "duration",
  "time-of-day",
  "phone",
  "responsible",
  "fee",
  "address",
  "opening-hours",
  "materials",
  "website",
  "penalty",
  "person",
  "case-status",
  "rate",
  "enumeration",
  "quantity",
  "roster",
  "completion-date",
  "age",
  "validity",
  "speed-limit",
  "size",
  "compensation",
  "refund",
  "language",
  "masked",
  "name",
  "count",
  "list",
  "compare",
] as const;
export type Facet = (typeof facets)[number];

/** Words that ask for a facet, on folded text (lower case, Simplified). All languages stand in one expression. */
const asks: Readonly<Record<Facet, RegExp>> = {
  duration:
    /(?:谁|哪(?:个|家|边|里|儿|头)?)[^,，。]{0,8}(?:批|办|审|拿|出|下)[^,，。]{0,3}快|which .{0,40}(?:faster|quicker|fastest)|어디가 (?:더 )?빨|どちらが(?:早|速)|多久(?!.{0,5}(?:一次|一回|一遍|一趟|一圈)|排?查)|多长时间(?!.{0,5}(?:一次|一回|一遍|练|更新))|多少(?:个)?(?:工作日|天|小时|分钟|日)|(?<![这好停过住玩待呆])几(?:个)?(?:工作日|天|小时|分钟|日)|(?:办结|办理|审批|审核)?时限|什么时候(?:能|可以)?(?:拿|办|下|领|取|好)|啥时候(?:能|可以)?(?:拿|办|下|领|取|好)|最快|要等(?!到|闹|大了|公安|警|那)|(?<!\b(?:lane|path|road|route|track|loop)s?\b.{0,60})how (?:long(?! is the| a |,? and from| (?:is|will|are) .{0,24}\b(?:lane|path|road|route|track|loop)s?\b)|soon|fast|quick(?:ly)?|many (?:working |business |work )?(?:days|hours|minutes))|time limit|turnaround|processing time|며칠|얼마나 (?:걸|빨리|기다)|얼마 만에|몇 (?:일|시간|분)(?! ?번)|기한(?!을 넘)|소요|언제까지|何日|何营业日|何时间|何分|どのくらい(?:かか|の期间|の时间)|どれくらい(?:かか|の期间|の时间)|いつ(?:まで|もら|受け)/,
  "time-of-day":
    /几点|什么时间段|哪个时段|时段|什么时候(?:可以|能)?(?:进|走|开|通行|上路)|what (?:time|hours)|which hours|when (?:can|may|are) .*(?:enter|drive|run|travel)|몇 시|시간대|何时(?!间)(?=.*[ぁ-ん])|时间带/,
  phone:
    /(?:哪个|什么|啥|联系|咨询|举报|投诉|服务|报警|预约|求助|监督)电话|电话(?:给我|报|发给|号码|号|是?多少|为何|为多少|是?几|是啥|是什么|打哪|怎么打)|有.{0,8}电话(?:可以打)?(?:吗|没|么|不)?[?？]?$|(?:哪个|什么|啥|服务|投诉|举报|咨询)热线|热线(?:电话|号码|是多少|是什么|打哪)|拨打|打(?:什么|哪个|多少)号|电话号|手机号|号码(?:是|多少|几)|phone (?:number|line)|(?:which|what|is there a|any) (?:\w+ ){0,3}hotline|hotline number|telephone (?:number|line)|call which|which number|what number (?:do|should|to|can)|number (?:to|can|should|do|i) |전화 ?(?:번호|어디|몇|주세요)|(?:어디로|몇 번으로) ?(?:전화|걸)|电话番号|何番に/,
  responsible:
    /谁(?:负责|管(?!管)|牵头|主管)|归谁|责任单位|负责单位|牵头单位|责任部门|责任主体|负责的(?:对|吧|是|没|吗)|责任(?:写|归|在)|(?:支队|大队|部门|分局)负责|牵头(?:的)?(?:警种|部门|单位|科室)|(?:归|由|是|找|落[到在])(?:哪个|哪些|什么|哪几个)(?:单位|部门|支队|警种|科室|机关)|(?:哪个|哪些|什么|哪几个)(?:单位|部门|支队|警种|科室|机关)(?:来|去|在)?(?:负责|牵头|管|主管|落实|主抓|承办|承担|抓|处理)|who(?:'s| is| are) (?:responsible|in charge)|responsible (?:unit|department)|(?:which|what) .{0,40}(?:responsible|in charge)|which (?:unit|department|brigade|detachment|police units?|division)s? (?:is|are|runs?|handles?|deals?|must|should|takes?)|unit in charge|담당 ?(?:부서|기관|지대)|담당(?:은|이) (?:어디|누구)|책임 ?(?:부서|기관|단위)|어느 (?:부서|기관|지대)(?:가|이|에서)? ?(?:담당|책임|맡|관리)|担当(?:部署|部门|机关)|担当は(?:どこ|どの|谁)|どの(?:部署|部门|机关|支队)が|责任(?:部署|单位)/,
  fee: /(?<![赔罚奖补退挣]了?|挽回)多少钱|收费|收多少(?!件|份|材料)|费.{0,10}(?:多少|几块)|费用|(?:不)?要钱(?:吗|不|么|的)|花钱(?!雇|买|请|写)|交(?:多少|几)钱|(?:要|用|得|需|须|不)(?:再|另|另外)?交钱(?!才让|一个窗)|多交(?:多少|几|钱)|(?<!哪)几块(?!业务|工作|地)|几元|手续费|工本费|价格|押金|免费|谁(?:来)?(?:出|掏|付|承担)(?:钱|费|的钱|这钱|这笔)|(?:费|钱)(?:用)?(?:是)?(?:由)?谁(?:出|掏|付|来|承担)|多少(?=[^,，。?？]{0,6}(?:经费|预算))|(?<=(?:经费|预算)(?:是|有|总额)?)多少|how (?:much|big)(?= .{0,20}(?:budget|funding))|예산(?:은|이|을)? ?얼마|予算は|who pays|how much (?:does|do|is|will|money|would|extra)|how many money|\bfees?\b|\bcosts?\b|\bprice|(?<!in |overall |take |took )\bcharges?\b(?! of)|\bcharged (?:for|extra|to)|free of charge|누가 (?:내|부담|지불)|谁が(?:払|负担)|비용|요금|수수료|얼마를? 내|(?:돈|값|가격|금액|요금)(?:은|이|을)? ?얼마|料金|费用|手数料|いくら(?:です|かか|払)|无料/,
  address:
    /(?<![改换]|变更|名称)地址(?!编号|牌|编码|栏|变更|上)|(?:支队|大队|分局|公安局|车管所)(?:在|位于)(?:哪|什么地方)(?![些个几天年种方])|(?:在|去)(?:[哪那]条|什么)路|几楼|几号楼|门牌号是|(?:到|去|往|路|开车|坐车).{0,12}怎么走|在哪条街|(?:具体|什么)位置|位置在哪|(?:^|\s)(?:位置|地图)(?:\s|$)|在哪个路口|street address|(?:the|its|exact|what) address\b|which (?:street\b(?!s)|floor)|directions to|where exactly|주소(?! ?번호)|몇 층|위치가 어디|(?:住所|所在地)(?=.*[ぁ-ん])|何阶/,
  "opening-hours":
    /上班时间|几点(?:上班|下班|开门|关门|开始办|开窗)|(?:周末|周六|周日|星期[六天日]|礼拜[六天日]|节假日|中午|午休|双休日).{0,10}(?:上班|开门|开|办|休|值班|营业)|营业时间|办公时间|工作时间|上不上班|(?:还)?有(?:没有)?人(?:上班|值班|在(?:不|吗|没|那))|(?:晌午|中午|晚上|夜里).{0,6}(?:上班|有人(?:不|吗|没|在)|办)|开不开门|opening hours|(?<!after )office hours|business hours|open (?:on|at|during|(?:in )?(?:saturdays?|sundays?|weekends?))|what time open\b|closed on|what time .{0,20}(?:open|close)|(?:saturdays?|sundays?|weekends?).{0,12}open|(?:what|how) about (?:on |at )?(?:the )?(?:weekends?|saturdays?|sundays?|(?:public )?holidays?)|(?:周末|周六|周日|星期[六天日]|礼拜[六天日]|节假日)呢|영업 ?시간|운영 ?시간|업무 ?시간|점심 ?시간|주말에|토요일|일요일|营业时间|受付时间|(?:土曜|日曜|土日|昼休み|祝日)/,
  materials:
    /(?:带|准备|提交|上传|交|(?<!公安|警方|威海|淄博|烟台|泰安)拿|要|需|须|用|备|附|凭|出示)(?:齐|点|些|好|上|的|用|要)?(?:什么|啥|哪些|哪几样|几样)(?:材料|资料|证件|手续|东西|证明|文件|文档|证)|(?:什么|啥|哪些|哪几样|几样)(?:证明|申请)?(?:材料|资料)|(?:带|准备|提交|交|拿)(?:些)?(?:什么|啥|哪些)(?!当|做|作|来|时|资源|分析|看|规范|管)|(?:材料|资料)(?:清单|要哪些|有哪些|是啥|是什么)|which (?:papers|documents) (?:do|should|must|need|are needed|to bring)|what (?:papers?|documents?|materials?|paperwork)|(?:papers?|documents?) (?:do|should|must|need|are (?:needed|required)|to bring|required)|need to bring|bring along|[带代](?:什么|啥|哪些)[材财才][料科]|(?:어떤|무슨|필요한) ?서류|(?:내야|제출해야|준비해야) ?(?:하는|할) ?서류|서류(?:는|가|로)? ?(?:뭐|무엇|무슨|어떤|필요)|준비물|뭐(?:가|를) (?:필요|가져)|무엇을 (?:준비|가져)|(?:どんな|どの|何の|必要な)书类|书类は何|必要な(?:もの|物)|何が必要|持って(?:行|い)|书类を(?:全|すべて|教|并)/,
  website:
    /网址|链接|(?:哪|上哪|去哪|在哪)(?:里|儿)?(?:能|可以)?下载|下载(?:在哪|哪)|(?:哪个|什么)(?:网站|网页)|网站是|二维码|下载地址|群号|微信号|公众号(?:叫|是)|小程序码|拉我进群|邮箱|website (?:address|url)|what(?:'s| is) .{0,20}website|\burl\b|(?:the|a|send.{0,8}) link(?! between| of| to the city)|web address|qr code|(?:the|an|which|what|your) e-?mail|홈페이지 ?주소|링크|주소창|웹사이트 ?주소|이메일 ?(?:주소|로)|サイトの(?:url|アドレス|住所)|リンク|ホームページの|メールアドレス/,
  penalty:
    /fine amount|amount of the fine|罚(?:款)?.{0,3}(?:多少|几[天个百千块])|(?:多少|几[百千]块?)(?:钱)?的?罚|罚款(?:金额|标准|数额)|(?:拘留|关|判)(?:了|决)?(?:多少|几|多久)|怎么(?:处罚|判|罚)|扣几分|扣多少分|什么处罚|判刑|坐牢|(?:what|which)(?:'s| is| are|) (?:the |a )?(?:fine|penalty|penalties|punishment)|how (?:big|much|large) .{0,10}fine|days of detention|how long in (?:jail|prison)|\bsentence[ds]?\b(?! or)(?<!a sentence)|벌금(?:은|이|을)? ?(?:얼마|얼만|몇|내)|구류|(?:어떤|무슨) 처벌|처벌(?:은|이) ?(?:뭐|무엇|어떻|어느|얼마)|몇 점|징역|과태료|罚金(?:は|の额|いくら)|拘留(?:は|され|何日)|何点|处罚は|惩役/,
  person:
    /(?:长|警|专员|联络员|领导|人|主任|他|她|谁|哪位|员)(?:都|分别|到底)?(?:叫什么|叫啥|什么名字|姓[什啥]|咋称呼|怎么称呼)|姓[什啥]|姓名|尊姓|哪位(?:局长|领导|民警|警官)|(?:局长|支队长|所长|领导|负责人)是谁|name of the (?:director|officer|chief|head|person)|\b(?:director|chief|head|commissioner)(?=(?:'s| of .{0,40}) name\b)|who (?:heads|commands) the|who is the (?:director|chief|head|officer|commissioner)|(?:국장|지대장|책임자|담당자|서장|대장|경찰관|연락원|누구)의? ?이름|성함|(?:국장|지대장|책임자)(?:은|는|이|가) 누구|(?:局长|支队长|责任者|担当者|担当の人|警察官|人|谁)の名前|お名前|(?:局长|支队长|责任者)は谁/,
  "case-status":
    /受理号\s*\d|(?:邮|寄|送|走)到(?:哪|哪儿|哪里|哪里去)了|我(?:的|上周|昨天|前天|上个月)?.{0,12}(?:办到哪|进度怎么样|到哪一步|批下来没|批了没|(?<![抄记写查])下来没有?|审核通过了吗|查一下进度)|我的(?:案子|申请|证件|签证|护照).{0,6}(?:怎么样|好了没|到哪)|status of my|my (?:application|case).{0,20}(?:status|progress|approved)|제 (?:신청|사건).{0,10}(?:어떻게|상태|진행)|私の(?:申请|件).{0,10}(?:状况|进み)/,
  rate: /百分之(?:几|多少)|比例|通过率|成功率|批准率|what (?:share|percent(?:age)?|proportion)|success rate|approval rate|비율|몇 ?퍼센트|통과율|割合|何割|何パーセント|通过率/,
  enumeration:
    /[二两三四五六七八九2-9][个项种条类样][^，。？?]{0,12}(?:分别|具体|一条一条|逐)|(?:是|都是|分别是|具体是)?哪(?:几|\d+|[二三四五六七八九十]+)(?:种|个(?!市|城市|地方)|家|处|类|项|样|条|所|件)|都是哪(?:些|几)|(?:一条一条|逐个|逐一|逐条)|\bwhich (?:two|three|four|five|six|seven|eight|nine|[2-9])(?=[?.!,]|$)|name (?:each|every|all)|list (?:each|every|them)|하나하나|1つずつ/,
  quantity:
    /(?<!第)多少(?:台|个人|家|处|人|名|秒|辆|座|起|件|间|艘|条船|回|公里)|(?<![第好十这那剩]|还有|红灯)几(?:台|个人(?!才)|家|处|人|名|秒|辆|座|起|件|间|艘|条船|回|公里)(?!串|商量|陪|互相|一块|一起|凑|捆|各|被|逼|拦|躺|挤|事)|how many (?!(?:working |business |work )?(?:days|hours))|몇 ?(?:대|명|곳|건|개소)|何(?:台|人|件|か所|箇所|社)/,
  roster:
    /(?<![白黑红户任])名单(?!制)|都叫(?:什么|啥)|(?:名称|名字|店名|路名)[^,，。]{0,10}列|列[^,，。]{0,6}(?:名称|名字|姓名)|(?:list of |all (?:the|their) |the )names|명단|이름을 (?:모두|다|전부)|名簿|名前を(?:全|すべ|一)/,
  "completion-date":
    /哪年哪月|哪一年(?:能|会|才)|(?:何时|什么时候|啥时候|多咱|几时)(?:才)?(?:能|会|才)?(?:全部)?(?:修完|修好|建成|建好|建完|盖好|通车|完工|完成|弄完)|(?:从|到)?几月(?:份)?(?:几号)?(?:开始|到|结束|起|能|会|[?？]|$)|几号(?:开始|起|开|结束|截止|到)|哪(?:一)?天(?:开始|起|开|上线|实施|结束|截止|到期)|(?:啥|什么)时候(?:结束|截止|停)|(?:from|until|by|on) (?:what|which) (?:date|month|day)|when does .{0,30}\bend\b|몇 ?월|何月|何日から|when (?:it |they )?will .{0,40}(?:open|(?:be )?(?:finished|completed|built|ready))|何年何月|언제 (?:완공|개통|완료)|いつ(?:完成|开通)/,
  age: /[几多]少?(?:周)?岁|多大(?:岁数|年纪|年龄)|年龄(?:限制|要求|上限|下限|条件|段|是|有|多|几|到|得|要|够)|(?:限|超|够|到)(?:了|多大)?年龄|how old (?:do|must|should|can|may|does)|\bage (?:limit|requirement|restriction|range)|\b(?:what|which|minimum|maximum|at what|certain) age\b|몇 ?(?:살|세)|나이(?:가| ?제한|는)|연령|何(?:岁|歳)(?:から|まで|以|で|の)|年(?:齢|龄|令)(?:制限|の|は)/,
  validity:
    /有效期(?!从|由)|有效(?:多久|多长|几|多少)|(?:能|可以|可)?(?:管|用|使)(?:几|多少)(?:年|个?月|天)|管多久|能用多(?:久|长)|几年(?:有效|一换)|(?:多久|几年|啥时候|什么时候)(?:到期|过期|失效)|how long .{0,40}\bvalid|\bvalid (?:for how|how long|until|till)|valid(?:ity)? period|period of validity|when .{0,30}expires?|유효 ?기간|유효한가요|얼마(?:나|동안) (?:유효|쓸)|有効期(?:间|限)|有效期(?:间|限)|いつまで(?:有効|使え)|何年(?:间)?(?:有効|使え)/,
  "speed-limit":
    /限速|时速(?:是|限|几|多少|上限)|(?:跑|开|骑)(?:多快|到多少迈|多少迈)|speed limits?|제한 ?속도|속도 ?제한|최고 ?속도|制限速度|最高速度|スピード制限/,
  size: /几寸|(?:照片|证件照)?(?:尺寸|大小)(?:是|多|要|几)|(?:占地|建筑)面积(?:多|是|有|几)|面积(?:多|几)|多少(?:个)?平(?:方|米)|多宽|多高(?=[?？]|的|才|以|$)|载重(?:多|几|是|上限)|how (?:big|wide|tall|heavy|large) (?:is the (?!drive)|are|can|may|must|should|does)|square met|photo size|size of the photo|면적|몇 ?평|크기|몇 ?미터|사이즈|広さ|サイズ|何メートル|何平/,
  compensation:
    /(?:赔|补|奖)(?:多少|几|给?我?[几多])|赔(?:吗|不赔|钱)|(?:赔偿|补偿|补贴|补助|奖励|奖金)(?:多少|金额|标准|几|有多少|是多少|怎么算|怎么领|咋领|能拿|能领|款)|(?:有|给|发|拿|领)(?:没有|不|点|什么|啥|多少)?(?:赔偿|补偿|补贴|补助(?!警)|奖励|奖金|现金)|how much .{0,20}(?:compensation|subsid|reward|bonus)|\b(?:compensation|subsid(?:y|ies)|rewards?|bonus|compensated|reimburse)|보상금|보조금|지원금|포상|보상(?:은|을|받)|补助金|奖励金|报奖金|赔偿(?:金|は|して)|谢礼/,
  refund: /退(?:钱|款|费|给我|回来)|能退|refund|환불|返金/,
  language:
    /(?:英|日|韩|俄)(?:文|语)(?:版|的表|服务|讲|说|能办|接待|窗口|客服|表格|说明)|(?:会|能|说|讲)(?:英|日|韩)语|in (?:english|korean|japanese)\b(?! article)|english[- ]speaking|speaks? (?:english|korean|japanese)|한국어|영어(?:로|를)|英语(?:で|は|が)|日本语(?:で|の|が|は|を)/,
  masked:
    /(?:打|加)(?:了|着)?星|星号|\*{2,}|马赛克|打了?码|(?:遮|盖|隐)(?:住|去|掉|着)的?|(?:名字|名称).{0,6}补(?:上|全)|asterisk|redacted|masked|blanked out|별표|가려진|가린|伏せ字|伏字|アスタリスク/,
  name: /叫(?:个)?(?:啥|什么)|(?:名字|名称|全名)(?:是|叫)|什么(?:名字|名称|名堂)|哪个(?:专项)?行动|what (?:is|was) .{0,24}(?:called|name)|name of (?:the|this|that)|이름|무슨 작전|何という(?:名前|作戦)|名前は何|何という/,
  count:
    /多少(?:个|家|名|起|处|人|条|项|次|件|辆|座|位|所|台|钱挽回|万)?|(?<![哪好这那少跑前第十])几(?:个|家|名|起|处|人|条|项|次|件|辆|座|位|所|类|种|台)|总共|一共|how many|how much|(?<!\ban? )number of|percentage|what (?:share|percent)|몇(?! ?년도)|얼마나|총(?!괄)|いくつ|何(?:人|件|か所|箇所|社|台|种类|项目|回|名|处|%|パーセント)|どれだけ/,
  list: /哪些|哪几|有什么|都有啥|都(?:有|包括|包含|指导|打击|管)(?:哪|什么|啥)|列出|列全|逐项|分别是|包括什么|which .{0,30}(?:s|ies)\b|\blist\b|what (?:are|kinds|types|categories)|name all|\ball (?:the )?|어떤 .{0,12}(?:들|것)|모두|무엇무엇|종류|どんな|どのような|一览|すべて|全て|何と何/,
  compare:
    /区别|对比|比较|相比|不同|不一样|差别|哪(?:几个|些)(?:市|城市|地方)|哪(?:个|一个)?(?:市|城市)(?!民|场|区|里|内|局)|哪个(?:市|城市|地方)?更|哪(?:个)?(?:市|边|里)(?:最|更)?快|各(?:做|是|自|有)|分别|compare|comparison|difference|differ|versus|\bvs\b|which (?:city|cities|of (?:the|these) (?:\w+ )?cities)|(?:any|each) of (?:the|these) (?:\w+ )?cities|비교|차이|다른(?:가|지|점)|각각|어느 도시|比较|违い|それぞれ|どちら|どの(?:市|都市|街)/,
};

/** “我们公司有几辆货车，…”, “俺有几台货车想…”: some, not how many. */
const some =
  /(?:我|俺|咱|公司|单位|厂|店|家里)[^，,。？?]{0,8}[有了](?:十|好)?几(?:个|名|辆|台|家|位|条|艘|间|处|件)(?:[^，,。；;？?]{2,}[，,。；;]|[^，,。；;？?]{2,}?(?=想|要|能|可以|会|怎|咋|多|哪|啥|什么|[吗嘛]))/gu;

/** The facets that folded text asks for. */
export function facetsOf(folded: string): ReadonlySet<Facet> {
  const asked = folded.replace(some, " ");
  return new Set(facets.filter((facet) => asks[facet].test(asked)));
}

/** Folded text without the words that ask for a facet: what is left is the matter. */
export function withoutFacetWords(folded: string): string {
  let rest = folded;
  for (const facet of facets) rest = rest.replace(new RegExp(asks[facet].source, "g"), " ");
  return rest;
}

/** The kinds of fact that answer a question for a facet. */
export const factTypesFor: { readonly [F in Facet]?: readonly FactType[] } = {
  duration: ["time-limit", "window"],
  "time-of-day": ["window"],
  phone: ["phone"],
  responsible: ["responsible-unit"],
  fee: ["money"],
  rate: ["percentage"],
  "completion-date": ["date"],
  count: ["count", "percentage", "amount", "money", "threshold"],
};

const wordsFor: { readonly [F in Facet]?: RegExp } = {
  duration: /年底|年内|\d\s?日(?!时)|时限|等待时间|定期/,
  count: /\d|[一二两三四五六七八九十](?:个|家|名|起|处|次|条|项|届|类|种|级|位)/,
  fee: /免费|收费|费用|\d\s*元/,
  address: /[\p{Script=Han}]{2,}(?:路|街|大道)\s*\d+\s*号|地址/u,
  "opening-hours": /上班|下班|周末|节假日|营业时间|24\s?小时|全天|延时服务/,
  materials:
    /凭(?!什么)[^，。]{4,}|(?:提交|提供|携带|出示)[^，。]*(?:证件|证明|执照|合同|照片)|不再需要[^，。]*证/,
  website: /https?:|www\.|网址|二维码/,
  rate: /\d\s*[%％]|百分之/,
  enumeration: /、|”\s?[二两三四五六七八九十\d]+\p{Script=Han}/u,
  roster: /[^，。、]{2,12}、[^，。、]{2,12}、/,
  quantity:
    /[\d一二两三四五六七八九十百千万]\s?(?:余|多)?(?:个|台|人|家|处|名|秒|辆|座|起|件|项|条|次|类|所|届|色|站)|\d\s?[%％]|责任单位/,
  penalty: /罚款|拘留\s*\d|处[^，。]{0,10}罚|免于处罚|不予(?:行政)?处罚|免罚|警告|刑/,
  responsible:
    /责任单位|由[^，。]{2,12}(?:负责|牵头)|[\p{Script=Han}]{2,8}(?:部门|支队|大队|专员|警长|专班|联络员)/u,
  "time-of-day": /\d\s*时|全天|夜间/,
  "completion-date": /年内|年底|月底|\d\s?年\d+\s?月/,
  age: /岁|年龄|老年|未成年/,
  validity: /有效|长期|到期|效期/,
  "speed-limit": /公里\s?\/|时速|限速/,
  size: /平方|吨|寸|\d\s?(?:米|公斤|T)/,
  compensation: /赔|补偿|补贴|补助|奖励|奖金/,
  refund: /退/,
  language: /英文|英语|外语|外文|多语|双语|翻译/,
};

/** Facets that any clause on the matter answers. */
const undemanding: readonly Facet[] = ["responsible", "name", "count", "list", "compare"];
/** Facets of one office or case, which no list of clauses answers. */
export const ofOneOffice: readonly Facet[] = [
  "address",
  "opening-hours",
  "materials",
  "website",
  "penalty",
  "person",
  "case-status",
];
/** Facets that a clause must state itself. */
export const demandingFacets: readonly Facet[] = facets.filter((facet) => !undemanding.includes(facet));

/** Asked for in words that seldom mean anything else: a clause that does not state them is no answer, however near. */
export const unmistakableFacets: readonly Facet[] = ["duration", "fee", "quantity", "address"];

/** What a question counts, and how a clause gives a count of that. */
const counted: readonly (readonly [asked: RegExp, stated: RegExp])[] = [
  [/(?<!第)(?:几|多少)秒|how many seconds|몇 ?초|何秒/, /[\d一二两三四五六七八九十]\s?秒/],
  [/(?<!第)(?:几|多少)公里|how many k(?:m|ilomet)|몇 ?(?:킬로|km)|何(?:キロ|km)/, /\d\s?公里/],
  [
    /(?<!第)(?:几|多少)(?:个人|人|名|位)|how many (?:people|officers|persons|suspects|staff|members)|몇 ?(?:명|사람)|何[人名]/,
    /[\d一二两三四五六七八九十百千万]\s?(?:余|多)?[名人位]|前[一二三四五六七八九十\d]/,
  ],
  [
    /(?<!第)(?:几|多少)(?:辆|台|条船|艘)|how many (?:cars|vehicles|trucks|lorries|boats|ships)|몇 ?[대척]|何[台隻艘]/,
    /[\d一二两三四五六七八九十百千万]\s?(?:余|多)?[辆台艘个]/,
  ],
  [
    /(?<!第)(?:几|多少)[起件宗次回趟]|how many (?:cases|times)|몇 ?[건차]|何[件回]/,
    /[\d一二两三四五六七八九十百千万]\s?(?:余|多)?(?:[起件次项个届万]|[辆人]次)|未发生|\d\s?[%％]/,
  ],
  [
    /(?<!第)(?:几|多少)[家处座所间]|how many (?:places|stations|outlets|companies|firms|sites|points)|몇 ?(?:곳|개소|군데)|何(?:か所|箇所|ヶ所|カ所|社)/,
    /[\d一二两三四五六七八九十百千万]\s?(?:余|多)?[家处个座所间]|\d\s?[%％]|责任单位/,
  ],
];

const numberWords: Readonly<Record<string, number>> = {
  ...{ 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9 },
};
const howMany =
  "([2-9]|[二两三四五六七八九]|two|three|four|five|six|seven|eight|nine|[두세네]|다섯|여섯|일곱|여덟|아홉)";
const namedOneByOne = [
  `哪${howMany}(?:个|项|种|条|类|样|家|处|所|件|方面|步)`,
  `${howMany}[个项种条类样][^，。？?]{0,12}(?:分别|具体|各|一条一条|逐)`,
  `(?:which|what are the|name the|list the) ${howMany}\\b`,
  `어떤 ${howMany} ?(?:가지|개|곳)`,
  `${howMany} ?(?:가지|개)(?:는|가|를|은)`,
  `どの${howMany}つ`,
  `${howMany}つ(?:は|とは|を)`,
].map((pattern) => new RegExp(pattern, "u"));

/** How many things a question wants named one by one; null where it gives no number. */
function askedNumber(folded: string): number | null {
  for (const pattern of namedOneByOne) {
    const word = pattern.exec(folded)?.[1];
    if (word !== undefined) return numberWords[word] ?? Number(word);
  }
  return null;
}

/** Whether a text names so many things in a row: “甲、乙和丙”; a name in quotation marks exactly so many. */
function namesSoMany(text: string, number: number): boolean {
  const lengthOf = (part: string) =>
    part
      .split(/(?<![高中初平])等(?![院级于同待候])/u, 1)[0]
      ?.split(/、|和|及(?:其)?|以及|与/u)
      .filter((item) => item.trim() !== "").length ?? 0;
  const isRow = (part: string) => lengthOf(part) === number;
  return (
    text
      .replace(/“[^”]*”/gu, "")
      .split(/[，。；：,;:（）()]/u)
      .some((part) => lengthOf(part) >= number) ||
    text.split(/[，。；：,;:（）()]/u).some(isRow) ||
    [...text.matchAll(/“([^”]+)”/gu)].some(
      ([, quoted = ""]) => [...quoted].length === number || isRow(quoted),
    )
  );
}

/** Whether a clause states what a facet asks for; the question's own words say of what it wants the number. */
export function states(clause: Clause, facet: Facet, folded = ""): boolean {
  if (facet === "quantity") {
    const kinds = counted.filter(([asked]) => asked.test(folded));
    if (kinds.length > 0) return kinds.some(([, stated]) => stated.test(clause.quote));
  }
  if (facet === "opening-hours" && /晚|夜|24|通宵|night|밤|심야/u.test(folded)) {
    return /24\s*小时|全天候|延时服务|夜间/u.test(clause.quote);
  }
  if (facet === "enumeration") {
    const number = askedNumber(folded);
    if (number !== null) return namesSoMany(clause.quote, number);
  }
  if (factTypesFor[facet]?.some((type) => clause.facts.some((fact) => fact.type === type)) === true)
    return true;
  return wordsFor[facet]?.test(clause.quote) ?? false;
}
