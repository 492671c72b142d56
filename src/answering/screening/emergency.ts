/** Danger to life or a crime under way, on folded text (Simplified, lower case, Japanese kanji as Chinese). */

/** Words that set a message apart from an emergency: rules, statistics, the past, somebody's programme. */
export const notNow =
  /统计|方案|(?:大|较大)的?(?:车祸|事故)|老出|经常|每次|规则|rule|simplified|procedure|happened or|apply|정책|경찰.{0,20}(?:하나요|했나요|습니까)\??$|순찰|통제|점검|조치하|仕事と|结びつ|会社が困って|追いかけますか|企业家|公司门口|态度|被压减|条例|规定|措施|政策|办案|破获|侦破|去年|上个?月|上周|昨[天晚]|前[天年]|多少起|几起|怎么处罚|会不会|管不管|(?:警方|公安|警察)(?:对|怎么|如何|打击|有没有)|扫黑|专项|预防|宣传|演练|监管|许可|备案|what (?:do|does|did) the police|how do(?:es)? the police|statistics|campaign|last (?:year|month|week)|measures? (?:against|on)|rules? (?:for|on)|crack(?:ing)? down|대책|통계|작년|지난|단속|허가|규정|昨年|去年の|先月|対策|対处|取り缔まり|统计/;

interface Danger {
  readonly pattern: RegExp;
  readonly numbers: readonly ("110" | "119" | "120")[];
  /** True where the words alone are certain, whatever else the message says. */
  readonly certain?: true;
}

export const dangers: readonly Danger[] = [
  // own or another's suicide
  {
    pattern:
      /不想活|不想(?:再)?(?:待|呆)在这(?:个)?世|活不下去|想死(?!你|我了)|去死算了|自杀|跳楼|跳河|割腕|轻生|喝农药|喝了农药|吞(?:了)?安眠药|(?:把)?(?:一整?瓶|半瓶|很多|好多|整瓶).{0,6}(?:安眠)?药.{0,4}(?:吃|吞|喝|咽)|(?:吃|吞|喝|咽)了.{0,6}(?:一整?瓶|半瓶|很多|好多|整瓶).{0,6}药|烧炭|遗书|结束(?:自己的)?生命|kill (?:myself|himself|herself)|want to die|don'?t want to (?:live|be here|be alive)|pills in my hand|end (?:my|it) (?:life|all)|suicid|jump off|overdos|swallowed .{0,20}pills|죽고 싶|자살|뛰어내리|살기 싫|손목을 그|약을 (?:다 )?먹고|死にたい|自杀|飞び降り|首を吊|手首を切/,
    numbers: ["110", "120"],
  },
  // fire, explosion, gas
  {
    pattern:
      /着火|起火|失火|火灾了|冒(?:黑|浓)?烟|烧起来|燃起来|大火(?!车|锅|箱)|火势|爆炸了|要爆炸|煤气(?:味|泄漏|漏)|燃气(?:味|泄漏|漏)|瓦斯(?:味|漏|外泄)|(?:闻到|有).{0,6}(?:煤气|燃气|瓦斯)|困在(?:电梯|火|楼)|on fire|(?:house|kitchen|building|car|room|flat|apartment) .{0,12}(?:fire|burning)|there'?s (?:a )?fire|fire (?:in|at) (?:my|the|our)|smoke (?:is )?(?:coming|everywhere|filling)|smell (?:of )?gas|gas (?:leak|smell)|explosion|불이 났|불났|화재가|연기가|가스 ?(?:냄새|누출|새)|폭발|火事|燃えて|烟が|ガス(?:臭|漏れ|の匂い|のにおい)|爆発/,
    numbers: ["119"],
  },
  // injuries, illness, drowning
  {
    pattern:
      /流血|出血不止|好多血|大出血|全是血|血流|昏迷|晕倒|晕过去|没(?:有)?呼吸|不省人事|喘不(?:上|过)气|心脏病(?:发|犯)|心梗|胸口(?:很|好)?(?:疼|痛)|抽搐|(?:叫|摇|喊|推)(?:都|也|怎么都)?.{0,3}不醒|不动弹|没反应了|溺水|落水|掉(?:进|到)?(?:水|河|海|井)里|中毒了|触电|被压(?:住|在)|骨头.{0,4}断|bleed(?:ing)?|\bblood\b.{0,20}(?:ear|head|nose|everywhere|lot)|not wak(?:e|ing)|unconscious|not breathing|can'?t breathe|passed out|collapsed|heart attack|chest pain|drowning|fell into the (?:water|river|sea)|having a seizure|electrocuted|피(?:를|가) (?:많이|흘|나)|의식(?:이|을) (?:없|잃)|숨을 (?:안|못) ?쉬|숨을 쉬지|쓰러(?:졌|져)|물에 빠|심장마비|가슴이 (?:너무 )?아|血が(?:止まら|たくさん|出て)|大量の血|意识が(?:ない|なく|ありません)|息をして(?:い)?ない|倒れ|溺れ|胸が苦しい|心臓発作|心脏発作/,
    numbers: ["120", "110"],
  },
  // crash
  {
    pattern:
      /(?:撞|轧|压|碾)(?:了|到|倒|伤|死|飞)(?:了)?(?:个|一个)?(?:人|老人|孩子|小孩|行人|骑车)|被(?:车|货车|轿车|电动车)(?:撞|轧|刮)|车祸|撞车了|车.{0,6}(?:怼|撞)(?:一块|一起|上)|卡(?:在)?(?:车)?里(?:头|面)?|(?:人|司机).{0,6}(?:卡|困|夹)(?:在|住|里)|(?:fall|fell) (?:from|off) .{0,16}(?:bike|motorbike|roof|horse|stairs|building)|翻车了|连环撞|(?:car|traffic|truck|bus|motorbike) (?:crash|accident)|hit by a (?:car|truck|bus)|ran over|교통사고(?:가|로)? ?(?:났|나서|다)|차에 치|사고가 났|交通事故(?:が|で|に)|车にはねられ|ひかれ|はねられ|事故を起こ/,
    numbers: ["110", "120"],
  },
  // violence, weapons, break-in, abduction, stalking, threats
  {
    pattern:
      /(?:正)?(?:在|又)(?:打|揍|掐|砍|捅|追|砸|踹|撬)(?!击|造|工|扫|开|卡|印|包|听|算|电话|车|官司|折|个|交道|架子)|打我|揍我|掐我|砍人|捅人|捅了|砍了|被(?:人)?(?:打|砍|捅|掐|绑|抢|劫|强奸|拖|围住|跟踪|尾随|勒)(?!击|造|印|扫|折|断)|拿(?:着)?(?:刀|菜刀|枪|斧头|棍)|持刀|持枪|动刀|撬(?:我)?(?:家|门|锁|窗)|砸(?:我)?(?:家)?(?:门|玻璃|窗)|踹(?:我)?(?:家)?门|闯(?:进|入)|(?:家|屋|房子?|店)里?(?:进来|有|来了).{0,4}(?:人|陌生人|贼|小偷)(?!才)|躲在(?:衣柜|床|厕所|柜|屋|车)|不敢(?:出声|大声|回家|进|开门|动)|不(?:让|给|许)(?:我|我们|走|出|回).{0,4}(?:走|出去|门|家)|锁(?:住|着|在|门).{0,12}(?:不让|打|里)|扣(?:着|押)(?:我|人)|打人.{0,4}(?:现在|了|快)|跟(?:了|着)我|拧(?:我)?(?:家)?门|翻(?:墙|窗)(?:进|入)|进贼|有贼|小偷(?:在|正)|抢劫|打劫|抢了我|绑架|劫持|强奸|跟踪我|尾随我|一直跟着我|跟着我(?:不放|走|好|一路)|要(?:杀|弄死|砍|打死)(?:了)?(?:我|他|她|人|全家)|杀人了|家暴|打(?:老婆|孩子|妈|爸|人)(?:呢|了|！|!|$)|打起来了|打群架|斗殴.{0,4}(?:快|来)|救命|救救(?:我|他|她)|炸弹|(?:someone|somebody|a man|he|they|she|guy|stranger|husband|ex|neighbo(?:u)?r|boyfriend).{0,24}(?:breaking in|broke in|in my (?:house|room|flat|apartment)|is (?:beating|hitting|attacking|stabbing|choking|chasing|following|threatening)|(?:has|have|with|holding) a (?:knife|gun)|trying to (?:kill|break|get in|rape)|kicking (?:in )?(?:my|the) door|beat(?:s|ing)? (?:me|my|her|him))|(?:being|getting) (?:attacked|beaten|robbed|followed|chased|stabbed|kidnapped)|\bfollowing me\b|robbed (?:me|us) (?:just )?now|help me|kidnap|bomb|shots? fired|shooting|rape[ds]?\b|때리고|때려요|맞고 있|찌르|칼을 (?:들|휘)|칼로|총을|침입|(?:집|방|누가|누군가|사람이).{0,10}들어왔|들어오려|문을 (?:부수|두드리|따)|도둑이|강도|납치|쫓아오|따라오|미행|죽이겠|살려 ?주|폭탄|성폭행|殴られ|殴って|蹴られ|刺され|刃物|包丁|ナイフ|侵入|押し入|泥棒(?:が|に)|强盗|诱拐|つけられ|つけてき|ついて(?:きて|来て)|追いかけ|杀される|杀すと|助けて|爆弾|爆弹|ドア(?:を|ノブを|ノブ).{0,8}(?:叩|蹴|壊|坏|回し|ガチャ)|ガチャガチャ|レイプ/,
    numbers: ["110"],
  },
  // a missing child or elder, now
  {
    pattern:
      /(?:孩子|小孩|儿子|女儿|娃|闺女|宝宝|老人|爷爷|奶奶|我妈|我爸).{0,10}(?:不见了|找不到了?|丢了|走丢|走失|失踪|没回来|被抱走|被拐)|(?:child|son|daughter|kid|boy|girl|baby|grandmother|grandfather).{0,24}(?:missing|lost|disappeared|vanished|can'?t find|gone)|(?:아이|애|아들|딸|할머니|할아버지)(?:가|를|이)? ?.{0,8}(?:없어졌|안 보여|사라졌|잃어버|실종)|(?:子供|子ども|息子|娘|祖母|祖父)(?:が|を).{0,10}(?:いなく|行方不明|见つから|迷子|连れ去)/,
    numbers: ["110"],
  },
  // a drunk driver in front of the asker
  {
    pattern:
      /前面.{0,8}(?:酒驾|喝(?:多|醉)了?.{0,4}开车)|(?:driver|car) (?:in front|ahead).{0,20}drunk|앞.{0,8}음주운전|前の车.{0,10}饮酒运転/,
    numbers: ["110"],
  },
];
