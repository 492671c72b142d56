/** A likely fraud on the asker or a relative, on folded text. */

/** The asker wants to know what the police do, or what the documents say: an ordinary question. */
export const asksAboutPrevention =
  /(?:培训|讲座|教育|专人办|国际警务|止付|冻|不归|训练)|(?:公安|警方|警察|市局|派出所|文件|措施|你们|政府).{0,14}(?:有没有|有什么|有啥|怎么|如何|做了|开展|打击|宣传|措施|机制|法子|办法|防|管不管|能不能帮|帮.{0,4}(?:拦|追|止付|冻结))|(?:反诈|防诈|防骗).{0,8}(?:宣传|培训|讲座|工作|机制|措施|成绩|活动|预警)|止付|冻结|考核|创建|无诈企业|what (?:do|does|did|are) the (?:\w+ )?police|how (?:do|does|did) the (?:\w+ )?police|training|serious about|police (?:do|doing|help|run|offer|train)|anti-fraud (?:training|campaign|work|publicity)|(?:경찰|공안).{0,16}(?:어떤|무엇|뭘|대책|하나요|합니까|홍보|교육)|예방|단속|대응|교육|정지할|対策|教育|戻りました|(?:警察|公安).{0,16}(?:どんな|どのような|何を|対策|してい|取り组)/;

const actors =
  "公安局|公安|警察|警官|民警|检察院|法院|法官|海关|通管局|通信管理局|反诈中心|96110|银行|客服|快递|医保局|社保局|税务局|老板|领导|总经理|董事长|police|officer|court|customs|prosecutor|bank|boss|ceo|customer service|tax office|경찰|검찰|법원|세관|은행|사장|고객센터|警察|检察|法院|税关|银行|社长|上司";
const demands =
  "转账|转钱|汇款|打款|打钱|转(?:到|入|过去|给)|安全账户|验证码|密码|银行卡号|卡号|共享屏幕|屏幕共享|下载.{0,6}(?:app|软件|会议)|保证金|解冻|手续费|交钱|交.{0,6}(?:保释|罚)金|充值|购物卡|礼品卡|transfer|wire|send (?:him|her|them|the|some)? ?money|gift card|verification code|password|\\bpin\\b|\\botp\\b|share my screen|screen shar|remote (?:access|control)|deposit|bail|pay (?:a )?(?:fee|fine|deposit)|송금|이체|입금|인증번호|비밀번호|화면 ?공유|보증금|수수료|앱을 (?:깔|설치)|상품권|振(?:り)?込|送金|暗证番号|认证(?:番号|コード)|パスワード|画面共有|画面を共有|保证金|手数料|プリペイド|ギフト";

export const frauds: readonly RegExp[] = [
  // somebody in authority or of the firm asks for money, codes or a screen
  new RegExp(
    `(?:自称|冒充|说是|假|来电|打电话|电话|短信|发(?:来|消息)|微信|加我|声称|让|要|叫|claim|says?|said|call|text|from|asks?|asked|told|wants?|라고|전화|문자|연락|라면서|名乗|电话|メール|连络|と言).{0,40}(?:${actors}|).{0,40}(?:${demands})`,
  ),
  new RegExp(`(?:${actors}).{0,50}(?:${demands})`),
  new RegExp(`(?:${demands}).{0,30}(?:${actors})`),
  // schemes that are known by name
  /安全账户|刷单|杀猪盘|解冻费|冒充(?:公检法|警察|公安|客服|领导|老板|熟人)|屏幕共享|共享屏幕|注销(?:校园贷|网贷|账户|贷款)|影响(?:您的|我的|你的)?征信|包裹(?:涉|藏|有)毒|涉嫌洗钱.{0,20}(?:账户|转|配合|视频|钱)|裸聊|投资.{0,14}(?:稳赚|高回报|提现|导师|带单|内幕)|(?:提现|提不出|取不出).{0,10}(?:交|充|转|税|解)|先交.{0,8}(?:费|钱|保证金)|返利|做任务.{0,10}(?:钱|佣金|返|垫)|垫付.{0,10}(?:返|佣|任务)|游戏(?:账号|装备).{0,16}(?:交易|买|卖|押金|解冻)|中奖.{0,12}(?:税|手续费|领|交)|(?:etc|医保|社保|退税|积分|快递).{0,16}(?:失效|停用|过期|认证|链接|点(?:击|开)|兑换|理赔|退款)|百万保障|退款.{0,14}(?:链接|验证码|会议|共享|备用金)|双倍(?:赔|返)|safe account|secure account|refund (?:agent|link)|loan .{0,24}(?:fee|upfront|advance)|(?:fee|pay|money) .{0,16}(?:before|release|unlock|first) .{0,20}(?:loan|prize|money|parcel)|romance scam|crypto .{0,40}(?:withdraw|invest|profit|platform)|(?:can'?t|cannot|couldn'?t) withdraw|click(?:ed)? .{0,16}link .{0,30}(?:card|code|bank|insurance|etc)|parcel .{0,20}(?:drugs|customs)|won .{0,20}(?:prize|lottery)|안전 ?계좌|보이스 ?피싱|로맨스 ?스캠|대출.{0,16}(?:수수료|선입금|먼저)|환불.{0,12}(?:링크|인증)|택배.{0,10}(?:링크|마약|주소)|당첨|リーディング投资|安全口座|ロマンス诈欺|当选|荷物.{0,10}(?:薬物|リンク)|还付金|副业.{0,14}(?:先に|振|払|立て替え)|タスク.{0,12}(?:报酬|先に|払)/,
  // money is gone already
  /(?:我|我妈|我爸|老人|家里|孩子|同学|朋友).{0,14}(?:被骗|上当|受骗|遭(?:了)?骗|叫人骗)|已经(?:转|汇|打)(?:了|过去)|刚(?:刚|才)?(?:转|汇|打)(?:了|过去|给)|转了.{0,8}(?:万|千|块|元).{0,20}(?:拉黑|联系不上|不回|骗)|钱被骗|骗(?:走|了)我|骗子(?:骗|让|叫|打|加)|i (?:was|got|have been|'ve been|just got) (?:scammed|cheated|defrauded|tricked)|scammer|(?:already|just) (?:sent|transferred|paid|wired)|속았|사기(?:를)? ?당|(?:이미|벌써|방금) ?(?:송금|보냈|이체|입금)|だまされ|骗され|诈欺に(?:遭|あ)|(?:もう|すでに|さっき)(?:振り込|送金|払)/,
  // is this real
  /(?:是不是|会不会是|是)(?:诈骗|骗子|骗局|骗人)|是真的(?:反诈|警察|公安)|(?:is (?:this|it|that)|it's) (?:a )?(?:scam|fraud)|(?:사기|피싱)(?:인가요|입니까|죠|예요|일까요|아닌가)|诈欺(?:です|でしょう|かも|では)/,
  // a “clearing account”, cash handed over, an instalment undone at an ATM, a warrant by link
  /清查账户|(?:存款|定存|积蓄|养老).{0,16}(?:挪|转|汇|解掉|取出|交给|保管)|(?:专员|快递员|有人).{0,10}(?:来家|上门).{0,6}(?:拿|取|收)|(?:atm|提款机|取款机).{0,16}(?:按|操作|取消|解除)|分期.{0,14}(?:取消|解除|设成|误)|(?:传票|逮捕令|通缉令).{0,20}(?:链接|点|填|短信|视频)|点链接|(?:退赔|理赔|退款).{0,24}(?:下载|下个|会议|软件|共享)|借(?:钱|我|不借|给|八千|[一二三四五六七八九十\d]+[千万百块])|哄着.{0,14}(?:汇|转|买|取)|洗(?:黑)?钱.{0,24}(?:账户|挪|转|存款)|(?:read|give|tell|send).{0,20}(?:code|digits?|number).{0,16}(?:sms|bank|text|phone)|(?:needs?|wants?|borrow|lend).{0,24}(?:\d[\d,]*|money).{0,40}(?:can'?t talk|cannot talk|right now|urgent)|(?:사장|친구|동창|가족).{0,20}(?:보내라|빌려|급하|급히|돈)/,
  // friend or boss borrows by chat
  /(?:qq|微信|短信|群里|企业微信|whatsapp|line|wechat|카톡|카카오톡).{0,30}(?:借(?:钱|我|点)|急用钱|转(?:账|钱|给)|打(?:款|钱)|send money|lend|transfer|빌려|송금|이체|振り込|贷して|お金)/,
];

export const paid =
  /已经?(?:转|汇|打|付|交)|刚(?:刚|才)?(?:转|汇|打|付)|转了|汇了|打了款|被骗(?:了|走)|骗走|already (?:sent|paid|transferred|wired)|i (?:sent|paid|transferred)|scammed|보냈|송금했|이체했|당했|振り込んで?しま|払ってしま|送って?しま|だまされ/;
