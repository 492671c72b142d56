import { meaningFinder } from "../../language/concepts.js";

/**
 * What messages that are no ordinary questions are told by, one meaning a line, in four languages and in dialect: who,
 * what harm, when, what is demanded. A cue decides nothing by itself; the classifier weighs them and their pairs.
 */
const cues = `
weapon,刀,菜刀,水果刀,匕首,砍刀,斧头,斧子,棍子,棒球棍,钢管,镐把,铁锹,锤子,酒瓶子,枪,猎枪,弩,家伙什,刃物,包丁,ナイフ,バット,銃,拳銃,鉄パイプ,칼,흉기,총,쇠파이프,몽둥이,도끼,망치,knife,knives,gun,rifle,pistol,machete,axe,bat,hammer,weapon,blade
attack,打人,打我,打他,打她,打了我,打架,打起来,干起来,揍,殴打,砍,捅,扎了,掐,扇耳光,扇巴掌,拳打脚踢,往死里打,围殴,踢我,踹我,动手,泼,撕扯,殴,殴られ,殴って,殴る,蹴,刺され,刺した,首を絞め,暴れ,때리,때려,맞고,찔,목을 조,폭행,패고,휘두르,hit,hitting,beat,beating,beaten,attack,attacked,stab,stabbed,punch,kick,kicking,chok,choking,strangle,assault,slapping,fight,fighting
threat,杀了你,弄死,同归于尽,灭口,杀全家,要杀,威胁,恐吓,泼汽油,殺す,殺され,脅され,脅して,죽이겠,죽인다,죽여,협박,위협,kill,threaten,threatening,gonna kill
break-in,撬,撬门,撬锁,拧门,拧我家门,砸门,踹门,翻窗,翻墙进,闯进来,闯进,进贼,有贼,小偷,家里有人,陌生人,蒙面,入室,押し入,侵入,忍び込,こじ開け,ドアノブ,ガチャガチャ,泥棒,空き巣,知らない男,문을 부수,문을 따,문고리,침입,도둑,낯선 남자,들어오려,break in,breaking in,broke in,burglar,intruder,prying,footsteps,door handle,jiggling,someone in my house,smashing
followed,跟踪我,尾随,跟着我,一直跟着,跟了我,跟了一路,甩不掉,つけられ,ついてくる,ついて来,後をつけ,따라와,따라오,쫓아오,미행,쫓아와,following me,follows me,followed me,stalking me,tailing,behind me,won't leave me
held,绑架,绑了,劫持,扣着,扣押,关在,锁在,反锁,不让走,不让出门,不让我走,不让出去,出不去,困在,塞进后备箱,拉上面包车,人贩子,抢孩子,拐走,收走手机,没收了手机,閉じ込め,監禁,誘拐,連れ去,さらわれ,パスポートを取られ,갇혀,갇혔,감금,납치,끌려,끌고,못 나가,여권을 뺏,locked in,locked up,locked us,won't let me,won't let us,cannot go out,can't leave,kidnap,kidnapped,held,hostage,took my passport,take passport,trapped,tied up,dragged,abducted,snatched,grabbed
robbery,抢劫,抢了,抢走,抢金店,打劫,劫匪,强奸,性侵,摸我,猥亵,强盗,ひったくり,強盗,襲われ,触られ,痴漢され,レイプ,강도,빼앗,성추행,더듬,만져,성폭행,rob,robbed,robbing,robbery,mugged,raped,rape,groping,groped,touching me
fire,着火,起火,失火,着了,冒烟,冒浓烟,浓烟,黑烟,火苗,大火,烧起来,烧着,烧焦,火势,窜火,火事,燃えて,燃えてる,煙,煙が,火が,炎,불이 나,불났,불이,연기,타고 있,화염,화재가 났,on fire,fire,flames,smoke,burning,burns
explosion,爆炸,炸了,轰的一声,要炸,炸弹,可疑包裹,爆発,爆弾,不審物,폭발,터졌,터질,폭탄,explosion,exploded,explode,bomb,blast,blew up
gas,煤气,煤气味,液化气,天然气,燃气泄漏,漏气,瓦斯,一氧化碳,煤炉,炭火,烧炭,蜂窝煤,毒气,刺鼻,ガス臭,ガス漏れ,ガスの,一酸化炭素,練炭,가스,가스 냄새,일산화탄소,번개탄,연탄,gas,gas leak,carbon monoxide,chlorine,fumes,leaking
water,落水,掉水里,掉河里,掉海里,掉进河,溺水,淹,沉下去,水里扑腾,掉冰窟窿,洪水,被冲走,涨水,漫上来,溺れ,流され,川に落ち,海に落ち,沈んだ,池に落ち,물에 빠,떠내려,익사,강에 빠,물이 차,drown,drowning,fell in the water,fell into,went under,swept away,flood,sinking,underwater
height,楼顶,天台,窗台,阳台外,栏杆外,护栏外,桥上,跳楼,跳桥,要跳,往下跳,塔吊上,铁轨,屋上,手すりの外,飛び降り,柵の外,ベランダの外,線路に,옥상,난간,뛰어내리,창틀,철로,다리 위,ledge,rooftop,roof edge,railing,jump off,jump from,going to jump,window sill,train tracks
suicide,自杀,不想活,活不下去,活着没意思,想死,去死,割腕,割手,轻生,遗书,安眠药,喝农药,百草枯,上吊,寻短见,结束生命,解脱,来世,下辈子,永别,撑不下去,撑不住,死にたい,自殺,首を吊,手首を切,遺書,消えたい,楽になりたい,さようならみんな,죽고 싶,자살,유서,손목을 그,살기 싫,목을 매,그만 살,약을 다 먹,농약,수면제,suicide,kill myself,kill himself,kill herself,end my life,end it,want to die,overdose,sleeping pills,pills,pesticide,hang himself,cut too deep,goodbye note,don't want to live,can't go on
unconscious,昏迷,晕倒,晕过去,昏过去,叫不醒,没反应,没动静,不动弹,不动了,不省人事,没呼吸,没气了,翻白眼,抽搐,口吐白沫,喘不上气,憋得慌,嘴歪,半边身子,胸口疼,心脏病,心梗,中风,噎着,卡住嗓子,脸紫,嘴唇发紫,過敏,意識が,意識がない,息をして,呼吸が,動かない,倒れ,けいれん,泡を吹,胸が苦し,心臓,喉に詰ま,ろれつ,의식,쓰러졌,쓰러지,숨을 안,숨을 못,숨이,경련,거품,가슴이,심장,목에 걸,입술이 파,말을 못,안 깨,반응이 없,unconscious,not breathing,can't breathe,cannot breathe,not waking,won't wake,passed out,collapsed,fainted,seizure,heart attack,chest pain,chest hurts,stroke,choking on,lips are blue,not responding,unresponsive,not moving,isn't moving,allergic
injury,流血,淌血,出血,血流不止,止不住血,满头血,满脸是血,一地血,骨头断,腿断,胳膊断,烧伤,烫伤,受伤,砸伤,压着人,压住,压底下,夹住,卡住了,摔下来,掉下来,坠落,快不行了,快死了,没命了,要生了,羊水破,血が,出血,流血,骨折,やけど,怪我,挟まれ,下敷き,落ちた,破水,産まれ,피가,피를,출혈,다쳤,다친,화상,깔려,깔렸,끼어,끼였,부러,떨어졌,추락,양수,blood,bleeding,bleed,injured,hurt,wounded,broken leg,burned,crushed,pinned,stuck under,fell off,fell from,fallen,dying,water broke,in labor,in labour,baby is coming
poison,中毒,毒蘑菇,误食,误喝,洗洁精,老鼠药,敌敌畏,吃错药,煤气中毒,食物中毒,上吐下泻,毒きのこ,誤飲,中毒で,漂白剤,농약을 마,독버섯,중독,잘못 먹,삼켰,poison,poisoned,poisoning,swallowed,drank bleach,toxic,mushrooms
crash,撞了,撞人,撞飞,撞车,追尾了,翻车,侧翻,车祸,碾,轧,被撞,掉沟里,肇事逃逸,逃逸,跑了,刹车失灵,はねられ,ひかれ,衝突,事故った,ひき逃げ,横転,ぶつかって,치였,치고 도망,뺑소니,충돌,뒤집혔,전복,사고 났,들이받,crash,crashed,hit by,ran over,hit and run,flipped,overturned,rolled over,collided,drove off,swerving,brakes
electric,触电,漏电,电到了,电线掉,感電,電線が,감전,전선이,electrocuted,electric shock,power line,live wire
collapse,塌了,坍塌,倒塌,塌方,滑坡,泥石流,埋里面,埋在下面,踩踏,挤倒,崩れ,土砂,生き埋め,倒壊,押しつぶ,将棋倒し,무너졌,무너져,붕괴,산사태,매몰,압사,collapsed building,caved in,landslide,mudslide,buried,stampede,crushed in the crowd,trampled
animal,疯狗,咬人,咬了,咬住,毒蛇,蛇咬,马蜂,野猪,藏獒,噛まれ,噛みつ,毒蛇に,スズメバチ,猪が,물렸,물고 있,물어,뱀,말벌,멧돼지,dog bite,biting,bitten,snake,wasps,wild boar,mauled,pit bull
lift,电梯,困电梯,電梯,エレベーター,엘리베이터,승강기,lift,elevator
missing,走丢,不见了,找不到了,找不着,走失,没回来,失踪,失联,联系不上,电话不接,手机关机,定位,一扭头,迷子,はぐれ,いなくなっ,行方不明,連絡がつか,帰ってこない,見つかりません,없어졌,안 보여,사라졌,잃어버렸,실종,연락이 안,안 들어오,길을 잃,missing,lost my son,lost my daughter,can't find my,cannot find my,disappeared,vanished,hasn't come home,not home yet,phone is off,wandered off
vulnerable,孩子,小孩,娃,闺女,儿子,宝宝,婴儿,老人,老太太,老头,奶奶,爷爷,老年痴呆,痴呆,孕妇,子供,子ども,息子,娘,赤ちゃん,祖母,祖父,認知症,妊婦,아이,애가,아들,딸,아기,할머니,할아버지,치매,임산부,child,kid,son,daughter,baby,toddler,grandmother,grandma,grandpa,grandfather,elderly,dementia,pregnant
family,老公,老婆,丈夫,妻子,对象,媳妇,男朋友,女朋友,前夫,前妻,前男友,爸,妈,爹,娘,舍友,室友,邻居,隔壁,楼上,楼下,夫,主人,妻,彼氏,彼女,元カレ,元夫,父,母,隣の,同僚,남편,아내,남자친구,여자친구,전남편,아버지,어머니,엄마,아빠,옆집,윗집,룸메이트,동료,husband,wife,boyfriend,girlfriend,ex,father,mother,dad,mom,neighbour,neighbor,next door,roommate,colleague
drunk,喝多了,喝醉,醉汉,醉鬼,耍酒疯,酔っ,泥酔,술에 취,술 취,만취,취객,drunk,wasted,drunken
help,救命,救救,快来,快点来,快派人,赶紧来,来人啊,快叫,求求,帮帮我,助けて,たすけて,早く来,来てください,救急車,살려,도와주세,도와줘,빨리 와,빨리요,구급차,제발,help me,please help,send help,send police,send someone,come quick,hurry,please come,ambulance,emergency,somebody help
now,正在,现在,这会儿,刚刚,刚才,刚,眼下,马上,就在,还在,一直在,到现在,今,今すぐ,さっき,たった今,ずっと,まだ,目の前,지금,방금,아까,계속,막,아직도,right now,just now,now,still,currently,at this moment,minutes ago,keeps
fear,害怕,好怕,怕,吓死,不敢,躲在,藏在,别出声,别打电话,小声,哭,惨叫,尖叫,喊救命,怖い,隠れて,悲鳴,叫び,泣き,声を出せ,무서,숨어,숨었,비명,울고,소리 못,scared,afraid,hiding,hid,hide,can't talk,whisper,scream,screaming,crying,begging,terrified
what-now,怎么办,咋办,咋整,咋弄,怎么弄,怎么办啊,どうすれば,どうしたら,どうしよう,어떡해,어떡하,어떻게 해야,어쩌죠,what do i do,what should i do,what to do,what now

authority,公安局,公安,警察,警官,民警,刑警,网警,检察院,检察官,法院,法官,海关,通管局,大使馆,使馆,领事馆,税务局,社保局,医保局,银保监,银监会,证监会,反诈中心,大使館,検察,税関,警察官,裁判所,入管,경찰,공안,검찰,검사,세관,대사관,영사관,금감원,법원,police,officer,prosecutor,customs,embassy,consulate,court,tax office,immigration
posing,自称,说是,冒充,假冒,说他是,声称,来电,打电话说,打电话给我,打来电话,接到电话,电话里,视频通话,加我微信,加微信,加qq,发短信,收到短信,发来,短信说,名乗る,名乗って,と言われ,電話が来,メールが来,ショートメール,라면서,이라고 하,라고 하면서,전화가 와,전화 와서,문자가 왔,문자 받,연락이 와,사칭,called me,calls me,call me,texted,text message,sms,email,emailed,says he is,says she is,said he,claims,claiming,pretend,video call,messaged,contacted me
business,客服,快递,理赔,卖家,买家,平台,主播,中介,房东,导师,老师,专员,投资经理,业务员,领导,老板,董事长,财务,供应商,战友,网友,网恋,对方,师傅,カスタマー,サポート,宅配,売り手,投資,先生,社長,上司,取引先,大家,業者,相手,ネットで知り合,고객센터,택배,판매자,구매자,상담원,사장,상사,거래처,집주인,업체,상대방,온라인에서 만난,customer service,courier,seller,buyer,agent,landlord,investment,broker,boss,ceo,professor,supplier,someone online,met online,recruiter,platform
transfer,转账,转钱,转给,转过去,转到,转了,转走,汇款,汇了,汇给,汇到,打款,打钱,打过去,打给他,付了,付款,垫付,垫钱,交钱,充值,充了,再充,补款,匯,振り込,振込,送金,入金,払え,払って,払う,支払,송금,이체,입금,보내라,보냈,보내달라,돈을 내,결제,transfer,wire,send money,sent money,pay,paid,top up,deposit,remit,payment
secure-account,安全账户,清查账户,核查账户,监管账户,资金清查,资金核查,指定账户,个人账户,私人账户,安全口座,指定口座,안전계좌,안전 계좌,국가계좌,safe account,secure account,government account,verification account
fee-first,保证金,解冻费,解冻,手续费,工本费,押金,定金,税金,个人所得税,激活费,会员费,培训费,备用金,刷流水,流水不够,验证金,违约金,保释金,罚金,先交,先付,保証金,手数料,前払い,税金を,着手金,保険料,보증금,수수료,선입금,세금을,예치금,먼저 내,벌금,fee,upfront,in advance,advance payment,insurance first,bail,release fee,unlock,tax first,activation
credentials,验证码,密码,银行卡号,卡号,身份证号,刷脸,人脸识别,共享屏幕,屏幕共享,下载软件,下载个,下个app,装个软件,会议软件,远程,点链接,链接,扫码,二维码,呼叫转移,飞行模式,認証コード,認証番号,暗証番号,パスワード,画面共有,画面を共有,リンク,アプリを入れ,カード番号,인증번호,비밀번호,카드번호,화면 공유,화면공유,링크,앱을 깔,앱 설치,원격,verification code,code,otp,password,card number,share my screen,shared my screen,screen sharing,link,install app,install an app,remote access,qr code,anydesk,teamviewer
legal-scare,涉嫌洗钱,涉案,洗钱,通缉令,逮捕令,传票,冻结令,协助调查,不能告诉,保密,别跟任何人,别挂电话,征信,影响征信,停机,拘捕,逮捕状,資金洗浄,口座が犯罪,誰にも言うな,切らないで,체포영장,자금세탁,명의가 도용,범죄에 사용,아무에게도,신용불량,arrest warrant,money laundering,deport,deported,don't tell anyone,stay on the line,suspended,blocked,under investigation
scheme,刷单,兼职,点赞,返利,佣金,做任务,投资,炒股,炒币,虚拟币,理财,高回报,稳赚,内部消息,提现,提不出来,取不出来,出金,中奖,领奖,免费领,礼品卡,点卡,游戏账号,装备,裸聊,杀猪盘,网贷,贷款,注销,退款,退费,赔偿,百万保障,会员自动扣费,补贴,代办,副業,いいね,仮想通貨,当選,ギフトカード,返金,出金できな,還付金,融資,알바,부업,투자,코인,당첨,상품권,환불,출금,대출,게임 계정,리딩방,gift card,crypto,bitcoin,usdt,investment platform,withdraw,prize,lottery,won,refund,loan,commission,part time job,game account,compensation,subsidy
suspicious,是不是骗子,骗子,是真的吗,真的假的,靠谱吗,靠谱不,能信吗,是诈骗吗,被骗了,上当,拉黑,联系不上了,不回了,不对劲,详細詐欺,詐欺です,本物です,怪しい,騙され,だまされ,ブロックされ,사기인가,사기 아닌,사기죠,진짜인가,진짜예요,진짜에요,믿어도,속았,차단,scam,scammed,scammer,legit,is this real,is it real,fraud,blocked me,fake,tricked
amount,万,千块,百块,万块,万元,元,千,块,万円,円,만원,만 위안,위안,천 위안,원,yuan,rmb,dollars,usd,k

forge,假证,假章,假公章,假的,伪造,私刻,办假,造假,p图,p一张,p一个,假发票,假驾照,假身份证,假证明,仿一个,套牌,遮挡号牌,偽造,偽の,偽物の,ニセ,위조,가짜,조작,fake,forge,forged,counterfeit,photoshop,falsify
evade,躲过,躲开,避开,绕开,绕过,逃避,规避,不被发现,不被查,不被抓,查不到,查不出,拍不到,拍不着,应付检查,糊弄,蒙混,逃れ,ばれない,ばれず,バレず,避け,捕まらない,見つからず,すり抜け,ごまか,안 걸리,걸리지 않,안 들키,들키지,피하는,피해 가,피할,속이,without getting caught,avoid,evade,dodge,hide from,not get caught,undetected,get around,bypass,beat the
bribe,塞钱,塞红包,送礼,红包,好处费,打点,意思意思,表示表示,通融,走后门,找关系,买通,托人,捞人,袖の下,賄賂,包めば,コネ,뇌물,뒷돈,봉투,잘 봐,촌지,bribe,envelope,slip him,grease,under the table,inside channel,connections
contraband,毒品,冰毒,摇头丸,大麻,k粉,迷药,听话水,炸药,黑火药,雷管,枪,子弹,弩,电击棒,丙酮,麻黄,麻薬,大麻を,覚醒剤,爆薬,睡眠薬を飲ませ,마약,대마,필로폰,폭약,총기,수면제를 타,drugs,meth,cocaine,weed,ketamine,explosives,ammo,bullets,date rape,roofies,silencer
spy,开房记录,定位他,定位她,装定位,装gps,跟踪器,监听,窃听,偷拍,针孔,聊天记录,查行踪,查位置,查岗,位置を,盗聴,盗撮,隠しカメラ,こっそり,도청,몰래,위치 추적,위치를,몰카,track,tracker,spy,hidden camera,wiretap,secretly,read her messages,read his messages,location of
hack,黑进,黑客,破解,盗号,攻击网站,入侵,改分,刷差评,ddos,木马,ハッキング,乗っ取,クラック,해킹,뚫는,악성코드,hack,crack,hacking,malware,brute force,phishing page
identify,车主,谁的车,叫什么名字住哪,住哪,住址,家庭住址,电话号码是多少,身份证号,前科,案底,犯罪记录,个人信息,实名信息,举报我的人,谁举报,人肉,持ち主,所有者,住所,携帯番号,前科が,通報したの,個人情報,차주,주인,집 주소,연락처,전과,누가 신고,신고한 사람,개인정보,주민번호,owner,home address,who owns,plate,phone number of,criminal record of,who reported,personal information,dox
third-person,前女友,前任,那个人,这个人,他住,她住,领导家,邻居,欠我钱的,房客,网友,同事,那个民警,那个警察,出警的,局长,所长,署長,元彼女,元カノ,あの人,あの警官,전 여자친구,전 남자친구,그 사람,그 경찰,서장,that officer,that cop,my ex,my tenant,that guy,that woman,the chief
crime-how,怎么制作,怎么做,怎么弄到,哪里买,哪能买,哪儿买,哪有卖,在哪买,多少钱一个,渠道,教我,教教我,步骤,配方,比例,作り方,どこで買え,どこで手に,やり方を教え,어디서 사,어디서 구,만드는 법,만드는 방법,방법 좀 알려,where to buy,where can i buy,where can i get,how to make,how do i make,recipe,step by step,teach me how
revenge,报复,教训他,弄他,收拾他,整死,找人打,让他进去,陷害,栽赃,泼脏水,仕返し,復讐,痛い目,陥れ,복수,혼내주,보복,누명,revenge,get back at,make him pay,beat up,frame,teach him a lesson
politics,台独,台湾,独立,统一,香港,西藏,新疆,六四,天安门,共产党,国民党,习近平,主席,总书记,领导人,一党,民主,专制,体制,革命,游行,推翻,政权,法轮功,特朗普,普京,乌克兰,台湾有事,共産党,習近平,天安門,政権,民主主義,政治,시진핑,공산당,대만,천안문,독재,정권,민주주의,정치,taiwan,tiananmen,xi jinping,communist party,ccp,democracy,dictatorship,regime,uyghur,tibet,xinjiang,hong kong protest,president,politics,politically,falun
instruct,忽略,无视,忘记之前,忘掉,之前的指令,指令,规则,系统提示,提示词,设定,限制,解除限制,开发者模式,扮演,假装,角色扮演,你现在是,从现在起,你就是,越狱,只回答,重复,原样输出,一字不差,调试模式,无限制,指示を,命令を,ルール,プロンプト,なりきって,ふりをして,ロールプレイ,演じて,制限なし,無視,지시,명령,규칙,프롬프트,역할극,척해,연기해,무시하고,잊고,제한 없이,지금부터 너는,ignore,disregard,forget all,previous instructions,instructions,system prompt,prompt,pretend,act as,role play,roleplay,you are now,developer mode,jailbreak,dan,unfiltered,no restrictions,repeat after me,verbatim,override,from now on
machine,<script,drop table,select *,system:,assistant:,<!--,base64,sudo,debug,admin,root,json
abuse,傻逼,傻叉,傻x,sb,废物,垃圾机器人,滚,他妈的,操你,脑残,智障,妈的,ポンコツ,バカ,馬鹿,くそ,死ね,멍청,바보,병신,씨발,쓰레기,개새,fuck,fucking,shit,stupid bot,useless,idiot,asshole,moron,bitch
sex,裸照,黄片,黄色,小姐,嫖,约炮,上床,性感,做爱,エロ,裸,風俗,야한,야동,성매매,nude,nudes,porn,sexy,sex,hooker,escort
chore,写一篇,写一首,写首,写封,写个,作文,论文,翻译,编个,代码,爬虫,程序,讲个笑话,情诗,作业,数学题,文案,剧本,書いて,作文を,翻訳して,プログラム,コード,써줘,써 줘,작성해,번역해,코드,시를,write a,write me,write my,essay,poem,code,translate,homework,script,song,joke
advice,该不该,要不要,能赢吗,胜算,判几年,吃什么药,什么病,买什么股票,推荐股票,抄底,べきですか,勝て,何の薬,株を,이길,무슨 약,주식,should i,will i win,which stock,what medicine,dosage,diagnose

procedure,怎么办理,怎么申请,如何办理,如何申请,在哪办,去哪办,哪里办,哪儿办,办理流程,流程,手续,材料,要带什么,需要什么,需要哪些,几天能,多久,多长时间,几个工作日,时限,窗口,网上办,预约,咨询,请问,申请,审批,办理,办事,备案,补办,换证,续签,挂失,手続,必要書類,申請,届出,窓口,何日,どのくらい,どこで申請,期限,절차,서류,신청,며칠,얼마나 걸,창구,발급,등록,갱신,어디서 신청,how do i apply,apply,application,documents,procedure,paperwork,requirements,how long does,how many days,which office,which department,register,renew,appointment,processing time
rule,规定,条例,法律,标准,措施,政策,文件,怎么处罚,怎么罚,会被罚,罚多少,怎么判,算不算,属于什么,是什么意思,有什么区别,立案标准,定义,条件,规则,規定,法律で,基準,措置,制度,罰則,違い,意味,규정,법률,기준,조치,정책,제도,처벌,차이,의미,law,rule,regulation,policy,measure,standard,penalty,punishment,legal,definition,criteria,difference between,what happens to,what happens if
police-work,你们有没有,你们有什么,警方有什么,公安机关,打击,专项,行动,破案,破获,侦破,统计,多少起,几起,下降,宣传,讲座,培训,演练,预防,防范,巡逻,机制,服务,统计数据,統計,取り締ま,対策,講習,防止,検挙,取り組み,통계,단속,예방,교육,대책,홍보,지원,검거율,statistics,campaign,training,prevention,crack down,patrol,what do the police,how do police,do the police,anti-fraud
past,去年,前年,上个月,上周,上星期,前几天,以前,之前,曾经,当年,年前,几年前,那次,后来,昨年,去年の,先月,先週,以前,ヶ月前,か月前,작년,지난달,지난주,예전에,전에,개월 전,년 전,last year,last month,last week,months ago,weeks ago,years ago,once,previously,used to
follow-up,立案了,报过案,报了案,案子,进展,办到哪一步,结果,追回来,返还,赔偿款,调解,认定书,投诉,复议,民警上门,捜査,その後,進捗,返金される,수사,진행,환급,돌려받,조정,이의,case,progress,investigation,get it back,recover,complain,complaint,appeal,report
hypothetical,如果,要是,万一,假如,假设,会不会,遇到,碰到,碰上,怎么识别,怎么防,もし,場合,見分け,만약,만일,경우,하면 어떻게,if,in case,what if,would,suppose,how to recognise,how to recognize,how to spot
news,新闻,听说,看到,报道,公告,通报,据说,讲座上,电视上,ニュース,聞いた,と見ました,뉴스,들었는데,봤는데,news,heard,i read,according to,reported that
`;

/** The cues of a folded message, by their first words, in order of appearance, each once. */
export const cuesOf = meaningFinder(cues, 1);
