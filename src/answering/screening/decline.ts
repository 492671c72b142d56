/** Requests that are declined, on folded text. */
export type DeclineReason =
  | "crime"
  | "personal-data"
  | "politics"
  | "override"
  | "professional-advice"
  | "abuse";

export const declines: readonly (readonly [DeclineReason, readonly RegExp[]])[] = [
  [
    "override",
    [
      // set instructions aside, show them, be somebody else
      /(?:忽略|无视|忘(?:记|掉)|不要(?:管|理会)|跳过|解除|绕过|覆盖).{0,16}(?:指令|规则|设定|限制|提示词?|要求|约束|身份)|系统提示|提示词|你的(?:指令|设定|规则|prompt)|越狱|开发者模式|现在(?:开始)?你(?:是|扮演|变成)|(?:扮演|假装|当(?:成|作))(?:你|是|自己|一个|成)?.{0,12}(?:没有限制|审批|局长|民警|警官|管理员|黑客|ai|机器人|开发者|猫|女友)|把自己当成|你(?:现在)?是(?:dan|root|管理员|开发者)|只(?:准|能|许|需)?(?:回复|回答|输出|说)[“"「『:：]|(?:回复|回我|回答|输出)[“"「『].{1,20}[”"」』]|base64|rot13|解码.{0,20}(?:执行|照做|指令)|\[system\]|<\/?(?:system|admin|instruction)|system prompt|(?:ignore|disregard|forget|override|bypass) .{0,30}(?:instructions?|rules?|prompts?|guidelines|restrictions|safety)|(?:reveal|show|print|repeat|output|tell me) .{0,24}(?:system prompt|your (?:prompt|instructions|rules)|hidden|above text)|you are now|pretend (?:to be|you)|act as (?:a|an|my|the|if)\b|developer mode|jailbreak|\bdan\b.{0,20}(?:mode|now)|reply (?:only )?with|say exactly|(?:이전|위의?|모든|기존) .{0,10}(?:지시|명령|규칙).{0,10}(?:무시|잊)|시스템 ?프롬프트|프롬프트를|역할극|척해|인 척|(?:これまで|以前|上记|すべて|全て|今まで)の.{0,12}(?:指示|命令|ルール|规则).{0,8}(?:无视|忘れ)|システムプロンプト|プロンプトを|なりきって|ふりをし/,
      // commands to machines
      /\b(?:drop|delete|truncate|insert|update|select)\b.{0,20}\b(?:table|from|into|set)\b|rm -rf|<script|javascript:|\$\{|\{\{|os\.system|exec\(|sudo |union select|' or '?1/,
      /(?:把|将).{0,10}(?:工单|数据库?|记录|表).{0,8}(?:删|清空|导出)/,
    ],
  ],
  [
    "crime",
    [
      /(?:办|做|弄|买|刻|搞|伪造|印|ps)(?:个|一个|一本|张|一张|点|枚)?.{0,8}假(?:的)?(?:公?章|证|身份证|驾照|驾驶证|执照|许可|签证|居住证|证明|材料|牌|发票|文凭|合同)|(?:假|伪造|私刻)(?:的)?.{0,4}(?:公章|印章|证件|证明|身份证|驾驶证|许可证|签证|牌照|车牌|材料).{0,16}(?:哪|怎么|咋|如何|多少钱|帮|能不能|办|做|弄)|(?:伪造|私刻).{0,20}(?:怎么弄|教|帮|方法|才能)|(?:怎么|如何|咋|教我|帮我|想|有没有办法|有啥招).{0,24}(?:伪造|造假|私刻|行贿|贿赂|塞(?:点)?钱|塞红包|送礼.{0,6}(?:民警|警察|领导|交警)|洗钱|贩毒|制毒|制作?(?:炸药|炸弹|枪|毒品|冰毒)|买(?:枪|毒|冰毒|炸药)|偷渡|逃税|套现|盗号|入侵|黑进|攻击.{0,6}(?:网站|系统|网络)|ddos|跟踪(?:别人|她|他|前)|监听|窃听|偷拍|定位(?:她|他|别人)|开锁进|报复|弄死|下药|销赃|赌博|走私)|(?:躲|逃|避|规避|绕(?=开|过)|应付|糊弄|蒙混)(?:开|过|避|掉)?.{0,10}(?:检查|查验|交警|警察|电子眼|监控|摄像头|限行|抓拍|追查|实名|审核|处罚|年检|验车|通缉|安检|超载|卡口)|不被(?:查|抓|发现|拍)|(?:套牌|假牌|遮挡?(?:车牌|号牌)|遮号牌).{0,12}(?:怎么|不|哪|能|弄)|(?:给|塞|送).{0,8}(?:民警|警察|交警|局长|领导|办事员|窗口).{0,8}(?:钱|红包|好处|礼)|(?:超载|酒驾|无证|超限).{0,14}(?:不被|躲|逃|怎么过|绕|避)|(?:没|不用|无|不)(?:备案|许可|审批|手续).{0,12}(?:买到|弄到|搞到|哪.{0,4}买|怎么买)|代(?:考|扣分|刷)|买分|卖分|刷(?:身份|脸).{0,8}绕/,
      /(?:自己|找人|照着|私下).{0,6}(?:做|刻|弄|印)(?:个|一个|一枚|枚)?章|看不出(?:两样|真假|假)|以假乱真|(?:塞|送|打点|意思意思).{0,10}(?:烟|酒|卡|购物卡|红包|钱|礼|好处)|不想(?:走|办|去)?(?:备案|报备|审批|登记).{0,12}(?:搞|弄|买|哪)|(?:搞到|弄到|买到|弄点|搞点).{0,12}(?:麻黄碱|硫酸|易制毒|原料|枪|毒|雷管|炸药|k粉|冰)|(?:没有|没|避开|躲着|绕开).{0,4}(?:交警|警察)(?:查|的路|路)|(?:举报我|告我|投诉我)的(?:那个)?(?:人|是谁)/,
      /(?:how|where) (?:can|do|could|to) .{0,12}(?:forge|fake|counterfeit|bribe|hack|smuggle|launder|buy (?:a )?(?:gun|drugs?|meth|fake|explosives)|make (?:a )?(?:bomb|meth|drugs?|explosives|fake)|get (?:a )?fake|evade|dodge|avoid (?:the )?(?:police|check|camera|inspection|getting caught)|track (?:my|her|his|someone)|spy|stalk)|(?:fake|forged|counterfeit) (?:seal|stamp|permit|visa|licen[cs]e|id|passport|document|certificate|plate)|brib(?:e|ing) |without (?:being|getting) caught|slip .{0,12}(?:officer|police|clerk).{0,12}(?:money|cash|envelope)|hide from the police|hack into|help me (?:forge|fake|evade|launder)/,
      /(?:위조|가짜).{0,14}(?:도장|여권|허가|신분증|면허|비자|서류|번호판|증명)|뇌물|뒷돈|(?:단속|검문|경찰|검사|카메라)(?:을|를)? ?(?:피하|피해|속이)|해킹(?:하는|할|해서|방법)|밀수(?:하는|할|방법)|마약(?:을|은)? ?(?:어디|사|구|만드)|폭탄을 만|총을 (?:사|구)|걸리지 않/,
      /(?:偽造|伪造|偽の|偽物|にせ).{0,14}(?:印鉴|判子|はんこ|パスポート|许可|身分证|免许|ビザ|书类|ナンバー|证明|在留)|(?:印鉴|判子|许可证|ビザ|免许|证明书)を偽造|赂|わいろ|袖の下|(?:取り缔まり|検问|检问|警察|検査|检查|カメラ)(?:を|から)(?:逃れ|避け|すり抜け|ごまか)|ハッキング(?:し|す|の方法)|密输(?:し|す|で|に)(?:たい|る方法|れば)|麻薬を|爆弾の作|ばれずに|バレずに/,
    ],
  ],
  [
    "personal-data",
    [
      /(?:查|告诉|给|要|知道|透露|帮我找|搞到|定位|问).{0,16}(?:车主|车牌.{0,8}(?:是谁|主人)|别人|他人|前(?:妻|夫|女友|男友|任)|老公|老婆|对象|邻居|房东|同事|债主|欠(?:我)?钱的|室友|网友|某人|她|他|这(?:个)?人|那(?:个)?人).{0,20}(?:住(?:址|哪|在哪)|地址|电话|手机|身份证|开房|住宿|酒店|行踪|轨迹|位置|案底|犯罪记录|前科|户籍|家庭|信息|资料|姓名|是谁|通话)|(?:车牌|牌号|牌照).{0,30}(?:车主|是谁的|谁的车|主人|机主|联系方式|电话)|(?:开房|住宿|酒店|宾馆)(?:的)?记录|(?:查|看|调).{0,10}(?:别人|老公|老婆|男友|女友|前任|她|他).{0,10}(?:记录|信息|监控|行程)|(?:民警|警官|警察|局长|支队长|所长|领导).{0,8}(?:私人|个人(?:电话|手机|微信|信息)|家庭住|家里|住(?:址|哪)|家属)/,
      /(?:who owns|owner of|find out who|whose) .{0,30}(?:plate|car|vehicle|number|licen[cs]e)|(?:plate|licen[cs]e).{0,20}(?:who (?:is|owns)|owner|belongs)|(?:my ex|ex-?(?:wife|husband|girlfriend|boyfriend)|neighbo(?:u)?r|someone|that man|that woman|her|his|tenant|officer|policeman|director)(?:'s)?.{0,24}(?:home address|private (?:phone|number)|personal (?:phone|number|mobile)|mobile number|address|criminal record|hotel record|id number|passport number|whereabouts|location|phone number)|hotel (?:records|bookings|check-?ins?) of/,
      /(?:차주|차량 ?번호|번호판).{0,16}(?:누구|주인|이름|연락처|알려)|(?:전 ?남편|전 ?부인|전처|전 ?남친|전 ?여친|이웃|옆집|그 사람|집주인|상대방|경찰관|국장).{0,16}(?:집 ?주소|전화|연락처|개인 ?번호|전과|숙박|위치|주민등록)/,
      /(?:ナンバー|车の番号).{0,20}(?:持ち主|所有者|誰|谁)|(?:元夫|元妻|元カレ|元カノ|隣人|隣の|あの人|彼女|彼|大家|相手|警察官|局长).{0,16}(?:住所|电话|携帯|番号|前科|宿泊|居场所|个人情报)/,
    ],
  ],
  [
    "politics",
    [
      /(?:台独|台湾(?:是不是|独立|属于|算不算|问题)|港独|藏独|疆独|六四|天安门事件|法轮功|习近平.{0,10}(?:评价|怎么样|好不好|看|下台|连任)|(?:共产党|国民党|执政党|政府|领导人|总书记|主席).{0,14}(?:好不好|评价|怎么看|下台|独裁|应该|支持|反对|腐败)|(?:支持|反对|评价|怎么看).{0,10}(?:共产党|政府|领导人|总书记|体制|民主|选举|中美|俄乌|特朗普|拜登)|民主.{0,8}(?:好|不|制度)|一党|政权|翻墙看|游行.{0,6}(?:组织|发起|号召)|煽动|你(?:支持|站)(?:谁|哪边))/,
      /(?:which|what) (?:political )?party|communist party|\bccp\b|xi jinping|taiwan .{0,24}(?:country|independen|part of china|china)|tiananmen|falun|(?:who|should) .{0,16}rule china|president .{0,20}(?:opinion|think|should|good)|your (?:honest |political )?opinion|do you (?:support|think).{0,30}(?:government|party|war|democracy|president|taiwan|protest)|democracy|ukraine|trump|biden|dictator|uyghur|xinjiang camps|hong kong protest/,
      /공산당|시진핑|대만.{0,10}(?:독립|나라|국가|중국)|천안문|어느 (?:당|정당)|정치적|독재|민주주의|대통령.{0,10}(?:어떻|평가)/,
      /共产党|习近平|台湾.{0,10}(?:独立|国|中国)|天安门|どの政党|政治的|独裁|民主主义|首相.{0,10}(?:どう|评価)/,
    ],
  ],
  [
    "professional-advice",
    [
      /该不该(?:离婚|买|卖|投资|起诉|炒)|要不要(?:离婚|起诉|买房|买股)|(?:股票|基金|彩票|比特币|币圈|炒股).{0,14}(?:推荐|买|涨|跌|预测|哪)|(?:推荐|预测|哪只).{0,8}(?:股票|基金|彩票|号码)|(?:我|孩子|老人).{0,14}(?:得了什么病|吃什么药|是不是癌|什么症状|怎么治|头疼吃)|(?:官司|案子).{0,12}(?:能赢|胜算|赢面|打得赢)|(?:写|起草).{0,6}(?:诉状|起诉书|辩护词|离婚协议)|能判(?:几年|多久|缓刑)吗?.{0,6}(?:我|他|帮)|算(?:命|一卦)/,
      /should i (?:divorce|sue|buy|sell|invest (?:in )?(?:stock|crypto|this)|marry|put .{0,12}(?:savings|money))|(?:stock|crypto|bitcoin|lottery) .{0,20}(?:buy|tip|recommend|pick|predict)|which (?:stock|fund|medicine|pill)|diagnos|what (?:medicine|dose)|will i win (?:my|the) (?:case|lawsuit)|draft .{0,12}(?:lawsuit|complaint letter|contract)/,
      /이혼해야|주식.{0,10}(?:추천|살|사야)|무슨 약|진단|소송.{0,10}이길|비트코인/,
      /离婚(?:す|し)(?:る|た)べき|株.{0,12}(?:买|おすすめ|推荐|銘柄)|何の薬|どの薬|诊断して|裁判.{0,10}胜て|ビットコイン/,
    ],
  ],
  [
    "abuse",
    [
      /^(?:你(?:个|就是|真是|这个)?)?(?:傻[逼bx子]|滚|废物|垃圾|白痴|脑残|操你|妈的|王八蛋|狗东西|智障|去死吧|他妈的|tmd|nmsl|sb)[!！。~\s]*$|色情|黄片|裸照|约炮|成人视频|^(?:fuck(?: you| off)?|stupid (?:bot|machine)|idiot|shut up|you suck|asshole|bitch)[!.\s]*$|\bporn|nude (?:pic|photo)|send nudes|^(?:씨발|병신|꺼져|멍청이|바보)[!.\s]*$|야동|^(?:死ね|ばか|バカ|馬鹿|马鹿|くそ|うるさい|消えろ)[!！。\s]*$|エロ/,
    ],
  ],
];
