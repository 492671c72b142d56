/**
 * Words that mean the same thing, one concept a line: Chinese (the official word first, then what people say), then
 * English, Korean and Japanese, parted by `|`; words of one language by commas. General language of public services and
 * law; nothing here is about particular documents. Only true equals stand on one line: what is merely near does not.
 */
export const lexicon = `
互联网上网服务营业场所,网吧,网咖|internet cafe,cyber cafe|피시방,PC방|ネットカフェ
饮酒后驾驶机动车,饮酒驾驶,酒驾,喝酒开车,喝了酒开车,酒后驾车,酒后驾驶|drunk driving,drink driving,driving under the influence|음주운전|飲酒運転,酒気帯び運転
居住证,暂住证|residence permit for migrants,residence card|거주증|居住証
外国人居留许可,居留许可,居留证,外国人居留证件,外国人居留证|foreigner residence permit,foreigner's residence permit,residence permit|거류허가,거류증,체류허가,체류증,외국인 거류증|居留許可,在留許可,在留カード
永久居留,绿卡,永居|permanent residence,green card,permanent residency|영구거류,영주권,영구 거류|永久居留,永住権,永住許可,永住
工作许可,就业许可,工作签,工签|work permit,work authorization|취업허가,취업 허가,워크퍼밋,노동허가|就労許可,就労ビザ,労働許可
签证,签注|visa,endorsement|비자,사증|ビザ,査証
护照,出国本子|passport|여권|パスポート,旅券
港澳通行证,往来港澳通行证,去香港的证,去港澳的证|exit-entry permit for hong kong and macau,hong kong macau permit|홍콩마카오 통행증|香港マカオ通行証
台湾通行证,往来台湾通行证,大陆居民往来台湾通行证|taiwan travel permit|대만 통행증|台湾通行証
出入境,出国境,出境入境|exit and entry,exit-entry,immigration|출입국|出入国
身份证,居民身份证,身份证件|identity card,id card|신분증,주민증,신분 카드|身分証,身分証明書,IDカード
临时身份证,临时居民身份证|temporary id card,temporary identity card|임시 신분증|臨時身分証
户口,户籍,户口本,户口簿|hukou,household registration,household register|호구,호적,후커우|戸籍,戸口
落户,迁户口,上户口,户口迁入,户口迁移,转户口,入户|transfer hukou,settle hukou,register hukou,move hukou|호적 이전,호구 이전,입적|戸籍を移す,転籍,戸籍移転
集体户,集体户口|collective household,collective hukou|집체호,단체 호적,집단 호적|集団戸籍,集体戸
新生儿,刚出生的孩子,宝宝,刚生的娃,小孩刚出生|newborn,new baby|신생아,갓난아기|新生児,赤ちゃん
夫妻,两口子,配偶|spouse,husband and wife|배우자,부부|配偶者,夫婦
老人,老年人,老头老太,上年纪的|elderly,senior citizen,old people|노인,어르신|高齢者,お年寄り
未成年人,小孩,孩子,娃,未满十八周岁的人|minor,child,kid|미성년자,아이|未成年者,子ども,子供
学生,在校生|student|학생|学生
大学生,高校毕业生,毕业生|graduate,university student|대학생,졸업생|大学生,卒業生
人才,高层次人才,高端人才|talent,high-level talent|인재,고급 인재|人材,高度人材
外国人,老外,外籍人员,境外人员,外宾|foreigner,foreign national,expat,expatriate|외국인|外国人
外来务工人员,打工的,外地来打工的,务工人员,农民工,流动人口|migrant worker|외지 노동자,이주 노동자,유동인구|出稼ぎ労働者,流動人口
员工,职工,工人,雇员|employee,staff,worker|직원,근로자,종업원|従業員,社員
企业,公司,厂子,厂家,单位企业|company,enterprise,business,firm|기업,회사|企業,会社
民营企业,私营企业,私企,民企|private company,private enterprise|민영기업,민간기업,사기업|民営企業,民間企業
个体工商户,个体户,小店老板|sole trader,self-employed|자영업자,개인사업자|個人事業主,自営業
老板,法人,法定代表人,企业负责人,企业主|boss,owner,legal representative|사장,대표,법정대표자|社長,経営者,代表者
营业执照,工商执照|business licence,business license|영업허가증,사업자등록증|営業許可証
公章,印章,章子,图章|seal,official seal,company seal,stamp,chop|도장,인감,직인|印鑑,公印,判子,はんこ
刻章,公章刻制,印章刻制,刻公章|seal engraving,engrave a seal,carve a seal|도장 제작,인감 각인|印鑑作成,印章彫刻
电子印章,电子章|electronic seal,e-seal|전자인감,전자도장|電子印鑑
电子证照,电子证件,电子版证件|electronic licence,electronic certificate,e-licence|전자증명,전자 증서|電子証明書,電子証票
机动车,汽车,小车,轿车,车子|motor vehicle,car,automobile|자동차,차량|自動車,車
货车,大货车,拉货车,拉货的车,货运车辆,卡车|truck,lorry,freight vehicle,goods vehicle|화물차,트럭|トラック,貨物車
新能源货车,电动货车|new energy truck,electric truck|신에너지 화물차,전기 트럭|新エネルギートラック,電気トラック
轻型货车,轻型厢式货车,小货车,面包货车,皮卡|light truck,light lorry,pickup|경형 화물차,소형 트럭|小型トラック,軽トラック
渣土车,工程车,混凝土车,水泥罐车|dump truck,construction vehicle,concrete mixer|덤프트럭,공사차량|ダンプカー,工事車両
危险化学品运输车,危化品运输车,危险品车|hazardous chemicals vehicle,dangerous goods vehicle|위험물 운송차량|危険物運搬車
电动自行车,电动车,电瓶车,电驴子,小电驴|electric bicycle,e-bike,electric scooter|전동자전거,전기자전거,전동 스쿠터|電動自転車,電動バイク
摩托车,摩托|motorcycle,motorbike|오토바이|バイク,オートバイ
快递车,快递三轮,配送车,送货车|delivery vehicle,delivery van|배송차,택배차|配送車,配達車
网约车,滴滴,打车软件|ride-hailing|호출택시|配車サービス
校车|school bus|통학버스,스쿨버스|スクールバス
驾驶证,驾照,驾驶本,车本,行驶本子|driving licence,driver's license,driver licence|운전면허,면허증|運転免許,免許証
行驶证|vehicle licence,vehicle registration certificate|차량등록증,행차증|車検証
号牌,车牌,车牌照,牌照|number plate,licence plate,license plate|번호판|ナンバープレート
驾校,驾驶培训机构|driving school|운전학원|自動車学校,教習所
驾考,驾驶考试,考驾照,考驾驶证,考试车本|driving test,driving exam|운전면허시험|運転免許試験
车检,验车,年检,机动车检验,审车,车辆检验|vehicle inspection,car inspection,annual inspection|차량검사,자동차 검사|車検
车管所,车辆管理所,车驾管|vehicle management office,vehicle registration office|차량관리소|車両管理所
二手车,旧车|second-hand car,used car|중고차|中古車
过户,转移登记,车辆转移|transfer of ownership,ownership transfer|명의이전,소유권 이전|名義変更
挪车,移车,堵住我的车|move a car,car blocking|차 빼기,이동주차|車の移動
通行证,通行码,进城证,入城证,通行许可|pass,entry permit,traffic permit,access code|통행증,통행코드|通行証,通行コード
禁行,限行,不让进,不让走,禁止通行,限制通行|restricted,traffic ban,no entry,prohibited from driving|통행금지,통행제한|通行禁止,通行規制
进城,入城,进市区,进市里|enter the city,into town,downtown|시내 진입,도심 진입|市内に入る,市街地に入る
停车,泊车|parking,park|주차|駐車
临时停车,临停|temporary parking,stop temporarily|임시 주차,잠시 정차|一時停車,臨時駐車
停车位,车位,泊位|parking space,parking spot|주차면,주차 공간|駐車スペース,駐車枠
违章,交通违法,违法行为,违停|traffic violation,traffic offence|교통위반,교통 법규 위반|交通違反
罚款,罚钱,交罚款|fine,fined|벌금,과태료,범칙금|罰金,過料,反則金
扣分,记分|penalty points,demerit points|벌점|違反点数,減点
拘留,关进去,蹲局子|detention,detained|구류,구금|拘留,勾留
从轻处罚,轻罚,减轻处罚|lighter penalty,mitigated|감경,경감|減軽
不予处罚,免罚,不罚,免于处罚,免予处罚,首违不罚,首违免罚|no penalty,exempt from penalty,not punished,let off,waived|처벌 면제,면책,벌하지 않|処罰しない,免除,不処罰
告知承诺,承诺制|notification and commitment,self-declaration|고지 승낙,고지승낙제|告知承諾
交通事故,车祸,撞车,出事故|traffic accident,car accident,car crash|교통사고|交通事故
快速处理,快处快赔,快处|quick handling,fast handling|신속처리|迅速処理
剐蹭,刮蹭,蹭车,小磕碰|scratch,fender bender,minor collision|접촉사고|接触事故
逃逸,肇事逃逸,撞了人跑了|hit and run|뺑소니|ひき逃げ
红绿灯,信号灯,交通信号灯|traffic light,traffic signal|신호등|信号機
绿波,绿波带,一路绿灯|green wave|그린웨이브,녹색 신호 연동|グリーンウェーブ
堵车,拥堵,堵得慌,塞车|traffic jam,congestion|교통체증,차 막힘|渋滞
学校周边,校门口,学校门口|school surroundings,near schools,outside school|학교 주변|学校周辺
医院,看病的地方|hospital|병원|病院
景区,旅游景点,景点|scenic area,tourist spot,attraction|관광지|観光地
游客,旅客,来旅游的|tourist,visitor|관광객|観光客
派出所|police station,local police station|파출소|派出所,交番
公安局,公安机关,警察局|public security bureau,public security organ,police|공안국,경찰서|公安局,警察署
民警,警察,警官,干警|police officer,officer,policeman|경찰관,경관|警察官,警官
社区民警,片警|community police officer|동네 경찰,지역 경찰|地域警察官
巡逻,巡防,巡查|patrol|순찰|パトロール,巡回
见警率,街面见警|police visibility,visible policing|가시적 순찰|
监控,摄像头,探头,视频监控|surveillance camera,cctv,camera|감시카메라,씨씨티비,CCTV|監視カメラ,防犯カメラ
网格员,网格|grid worker,grid|격자 관리원|グリッド担当
报警,打110,报案|call the police,report to the police,report a crime|신고,경찰에 신고|通報,110番
接警,出警|respond to a call,police response|출동|出動
立案,受案|file a case,case filing|입건,사건 접수|立件,立案
破案,侦破,破获|solve a case,crack a case,solved|검거,사건 해결|検挙,解決
追赃,追赃挽损,把钱追回来,挽回损失,追回被骗的钱|recover losses,recover money,recover stolen funds|피해금 회수,손실 회복|被害金の回収,損失回復
止付冻结,止付,冻结资金,把钱拦下来,拦截资金|stop payment,freeze funds,freezing of funds|지급정지,자금 동결|支払停止,資金凍結
电信网络诈骗,电信诈骗,电诈,网络诈骗,骗子,被骗,诈骗|telecom fraud,online fraud,scam,fraud,scammer|보이스피싱,전화사기,사기|振り込め詐欺,特殊詐欺,詐欺
反诈,防骗,反诈骗|anti-fraud,fraud prevention|사기 예방,반사기|詐欺防止,詐欺対策
非法集资,集资诈骗|illegal fundraising|불법 자금 모집,유사수신|違法な資金集め
传销|pyramid scheme,pyramid selling|다단계|マルチ商法,ねずみ講
合同诈骗,签合同被骗|contract fraud|계약 사기|契約詐欺
职务侵占,员工贪公司的钱,内鬼贪钱|embezzlement|업무상 횡령,횡령|業務上横領,横領
挪用资金,挪用公款|misappropriation of funds|자금 유용|資金流用
假冒伪劣,假货,冒牌货|counterfeit,fake goods|위조품,가짜 상품|偽物,偽ブランド品
知识产权,商标专利,侵权盗版|intellectual property,ip rights|지식재산권,지적재산권|知的財産権,知財
商业秘密,公司机密|trade secret|영업비밀|営業秘密
商业贿赂,吃回扣,拿回扣|commercial bribery,kickback|리베이트,상업뇌물|商業賄賂,リベート
串通投标,围标,串标|bid rigging|입찰 담합|談合,入札談合
强揽工程,强买强卖,抢工程|forced contracting,strong-arm|공사 강요,강매|工事の強要,押し売り
黑恶势力,黑社会,扫黑除恶,地痞流氓|organised crime,organized crime,gangs,mafia|조직폭력,조폭|暴力団,反社会勢力
敲诈勒索,敲诈,勒索|extortion,blackmail|공갈,협박 갈취|恐喝,ゆすり
寻衅滋事,闹事,找茬,捣乱|picking quarrels,causing trouble,making trouble|난동,시비,행패|騒ぎを起こす,嫌がらせ
阻工扰工,拦着不让施工,堵工地|obstructing construction,blocking construction|공사 방해|工事妨害
盗窃,偷东西,小偷,被偷,偷盗|theft,stealing,stolen,thief|절도,도둑|窃盗,泥棒,盗難
抢劫,抢夺,被抢|robbery,robbed|강도|強盗
打架,斗殴,殴打他人,打人|fight,assault,brawl|싸움,폭행|けんか,暴行
赌博,赌钱,聚众赌博|gambling|도박|賭博
吸毒,吸食毒品,溜冰|drug use,taking drugs|마약 투약,마약 흡입|薬物使用
毒品,白粉,冰毒|drugs,narcotics|마약|麻薬,違法薬物
卖淫嫖娼,嫖娼,卖淫,黄赌毒|prostitution|성매매|売春
家庭暴力,家暴,老公打我,被老公打|domestic violence|가정폭력|家庭内暴力,DV
食药环,食品药品环境|food drug and environment crimes|식품 의약품 환경|食品医薬品環境
噪音,噪声,扰民,太吵,吵得睡不着|noise,disturbing residents|소음|騒音
烟花爆竹,放鞭炮,鞭炮,放炮仗,炮仗|fireworks,firecrackers|폭죽,불꽃놀이|花火,爆竹
易制毒化学品|precursor chemicals|원료물질|原料物質
危险化学品,危化品,易制爆|hazardous chemicals,dangerous chemicals|위험화학물질|危険化学品
剧毒化学品,剧毒品|highly toxic chemicals|맹독성 화학물질|劇毒物
枪支,枪|gun,firearm|총기|銃
管制刀具,管制刀,刀具|controlled knife,knife|규제 칼,도검|規制刃物,刃物
爆炸物品,民用爆炸物品,炸药,民爆物品|explosives|폭발물|爆発物
无人机,飞行器,航拍|drone,unmanned aerial vehicle|드론,무인기|ドローン
大型活动,大型群众性活动,演唱会,办活动|large event,mass event,concert|대형 행사,콘서트|大規模イベント,コンサート
保安,保安员,保安人员|security guard|경비원,보안요원|警備員
旅馆业,宾馆,旅馆,酒店,民宿,旅店,招待所|hotel,inn,guesthouse,b&b,homestay|호텔,여관,숙박업|ホテル,旅館,民宿
特种行业|special industry,special trade|특수업종|特種業種
娱乐场所,KTV,歌厅,夜店,歌舞厅|entertainment venue,karaoke,nightclub|유흥업소,노래방|娯楽施設,カラオケ
消防,防火|fire safety,fire prevention|소방,화재 예방|消防,防火
个人信息,隐私|personal information,privacy|개인정보|個人情報
网络安全,网安|cybersecurity,network security|사이버보안,네트워크 보안|サイバーセキュリティ
网络谣言,网上造谣,造谣|online rumour,online rumor|온라인 유언비어,루머|デマ,ネットのデマ
黑客攻击,黑客,被黑|hacking,cyber attack|해킹|ハッキング
等级保护,等保|classified protection of cybersecurity|등급 보호|等級保護
绿色通道,快速通道,优先通道|green channel,fast lane,fast track,priority channel|녹색통로,패스트트랙,그린채널|グリーンチャンネル,優先レーン
一站式,一窗通办,一窗受理,一个窗口办完|one-stop,single window|원스톱|ワンストップ
全程网办,网上办理,网办,线上办理,网上办|fully online,handled online,apply online,do it online|온라인 처리,온라인 신청|オンライン申請,オンライン手続き
一次办好,最多跑一次,只跑一次|done in one visit,one visit|한 번에 처리|一回で済む
零跑腿,不用跑,不用跑腿|no trip,without a trip,zero errands|방문 없이|来庁不要
容缺受理,缺材料先受理,材料不全先办,缺材料|accept with missing documents,incomplete documents accepted|서류 미비 접수|書類不備でも受付
延时服务,加班办理,下班还能办|extended hours,after-hours service|연장 서비스|時間外サービス
预约服务,预约|appointment,book in advance,booking|예약|予約
上门服务,上门办理,送证上门,到家里办|door-to-door,home visit,on-site service,come to our company|방문 서비스,출장 서비스|出張サービス,訪問サービス
帮办代办,代办,代跑|agency service,handle on behalf|대행|代行
自助机,自助服务机,自助终端,自助办理|self-service machine,self-service kiosk,self-service terminal|무인기기,자동화기기,셀프 서비스|自動機,セルフ端末
24小时,全天候,全天24小时|24 hours,around the clock,round the clock|24시간|24時間
服务专员,联络员,专人,专门的人|service specialist,liaison officer,dedicated officer|전담 담당자,서비스 전문요원|専任担当者,サービス専門員
项目警长,项目警官,驻企警官|project police officer,project officer|프로젝트 경찰관|プロジェクト警察官
警务室,警务站,警务工作站|police service station,police room,police office|치안센터,경무실|警務室,警務ステーション
热线,服务热线,咨询电话,电话号码|hotline,telephone number,phone number|핫라인,전화번호|ホットライン,電話番号
投诉,举报,告状,反映问题|complaint,complain,report misconduct|민원,신고,불만 제기|苦情,通報,告発
信访,上访|petition,letters and visits|신방,민원 청원|陳情
诉求,请求|appeal,request|요구사항,민원|要望
回访,回头看|follow-up call,return visit|재방문,확인 전화|追跡確認
满意度,满意率|satisfaction rate,satisfaction|만족도|満足度
评价,好差评,打分|rating,review,evaluation|평가|評価
免费,不收费,不要钱,不花钱|free of charge,for free,no charge|무료,공짜|無料
费用,收费,多少钱,工本费|fee,cost,charge|비용,수수료,요금|料金,費用,手数料
补贴,补助|subsidy|보조금|補助金
当场办结,当场制证,立等可取,当场办理,马上能办好|on the spot,immediately issued,while you wait|즉석에서,현장에서 바로|その場で,即時
当日办结,当天办结,当天办好,当天拿证|same day,same-day|당일|当日,即日
加急,急办,加急办,特事特办,急事急办|expedited,urgent,express,rush|긴급,급행,신속|至急,急ぎ,緊急
时限,办结时限,办理时限,期限,几天能办好|time limit,deadline,processing time,turnaround time|처리기한,소요시간,기한|期限,処理期限,所要日数
缩短,压缩,提速|shortened,reduced,cut|단축|短縮
延长,放宽|extended,relaxed,loosened|연장,완화|延長,緩和
取消,不再需要,不用再交|cancelled,no longer required,abolished|폐지,취소|廃止,取り消し
证明材料,开证明,证明|certificate,proof,supporting document|증명서,증빙|証明書
无犯罪记录证明,无犯罪证明|certificate of no criminal record,police clearance|범죄경력증명서,무범죄증명|無犯罪証明書
材料清单,要什么材料,材料|required documents,materials,paperwork|구비서류,필요 서류|必要書類
审批,审核,批准|approval,approve,examination and approval|심사,승인|審査,承認
备案|record filing,filing for record|등록,비안|届出
许可证,许可|licence,permit,license|허가증,허가|許可証
补办,补领,丢了重办,挂失|replacement,reissue,replace a lost|재발급|再発行
换证,换领,到期换证,换新证|renew,renewal|갱신,교체|更新,切り替え
有效期|validity,valid for|유효기간|有効期間
邮寄,快递到家,寄到家|mail,post,by courier|우편,택배|郵送,宅配
银行网点,银行|bank,bank branch|은행|銀行
邮政网点,邮局|post office|우체국|郵便局
社区,小区,居委会|community,neighbourhood,residential compound|지역사회,주민위원회|コミュニティ,団地
农村,乡下,村里,乡村|countryside,rural area,village|농촌,시골|農村,田舎
工地,施工现场,建设项目,工程项目|construction site,building site|공사장,건설현장|工事現場,建設現場
重点项目,重大项目|key project,major project|중점 프로젝트,대형 사업|重点プロジェクト
园区,开发区,工业园|industrial park,development zone|산업단지,개발구|工業団地,開発区
港口,码头|port,wharf,harbour|항구,부두|港,埠頭
海上,海岸,沿海|coast,sea,maritime|해상,해안|海上,海岸
船,渔船,船舶|boat,ship,vessel|선박,어선,배|船,漁船,船舶
偷渡,走私|smuggling,stowaway|밀항,밀수|密航,密輸
消费者,顾客|consumer,customer|소비자,고객|消費者,お客
办案,执法办案|handling a case,law enforcement|수사,사건 처리|捜査,事件処理
查封扣押冻结,查封,扣押|seal seize freeze,seizure,sealed|압수,압류,봉인|差押え,押収
强制措施,抓人,羁押|coercive measures,arrest|강제조치,체포|強制措置,逮捕
逐利执法,趋利性执法,为了罚款执法,靠罚款创收|profit-driven law enforcement,policing for profit|수익 목적 단속|利益目的の取締り
执法检查,上门检查,来检查,入企检查,进厂检查|inspection of companies,inspection|단속,점검|立入検査,検査
双随机,随机抽查|random inspection,double random|무작위 점검|抜き打ち検査,無作為検査
电动汽车充电桩,充电桩|charging pile,ev charger|충전기|充電器
爱心车队,送考|exam transport|수험생 수송|受験生送迎
高考|college entrance exam,gaokao|대입시험,가오카오|大学入試
会计,财务,出纳,管钱的,管账的,财务人员,财会|accountant,finance staff,bookkeeper,cashier,finance people|경리,회계,재무 담당,회계 담당자|経理,会計,財務担当
预警,提醒,打招呼,提前说一声,预警信息,警示|early warning,warn,alert,warning,heads-up,tip off|경보,미리 알려,사전 경고,예고|予警,警報,注意喚起,早めに知らせ,警告
短信,发短信,信息提示|text message,sms|문자,문자메시지|ショートメール,SMS
宣传,宣讲,讲座,讲课,上课讲,普及|publicity,lecture,talk,awareness,outreach,educate|홍보,강연,강좌,설명회|広報,講演,講習,啓発
培训,训练,教一教,教怎么,学习班|training,train,teach,course|교육,훈련,연수|研修,訓練,講習会
律师,公职律师,打官司的,法务|lawyer,attorney,solicitor,legal counsel|변호사|弁護士
法律咨询,问法律,讲讲法,懂法,普法,法律帮助,法律服务|legal advice,legal help,law advice,legal service|법률 상담,법률 자문|法律相談,法律サービス
矛盾纠纷,纠纷,闹矛盾,吵架,扯皮,闹纠纷,闹别扭|dispute,conflict,quarrel,fall out,argument,disagreement|분쟁,갈등,다툼,싸움이 나|紛争,もめごと,争い,トラブル
调解,化解,劝和,说和|mediation,mediate,resolve disputes,settle|조정,중재,화해|調停,仲裁,解決する
拖欠工资,欠薪,不发工资,讨薪,劳资纠纷|unpaid wages,wage dispute,labour dispute,labor dispute|임금 체불,노사 분쟁|賃金未払い,労使紛争,労働争議
征地拆迁,拆迁,征地,拆房子|land expropriation,demolition,relocation|토지 수용,철거|土地収用,立ち退き
破产,倒闭,黄了,重组|bankruptcy,bankrupt,insolvency,restructuring|파산,도산|破産,倒産,再編
企业开办,开公司,办公司,注册公司,新办企业,新开的公司,新公司,刚开张,刚开业,新开办企业|start a company,start a business,new company,newly opened,set up a company|창업,회사 설립,신설 기업,새 회사,새로 연 회사|会社設立,開業,新設企業,新しい会社
注销,销户,办注销,关掉公司|deregistration,deregister,cancel registration,close a company|말소,폐업|抹消,廃業,登録抹消
重点企业,龙头企业,大企业,骨干企业|key enterprise,key company,major company|중점 기업,주요 기업|重点企業,主要企業
警企联络,警企联系,警企联络员,企业联络员,驻企联络员|police-business liaison,police-enterprise liaison,company liaison officer|경찰 기업 연락,기업 연락관|警察と企業の連絡
驻企服务中心,驻企服务,驻厂|on-site service centre,service centre in industrial parks|기업 상주 서비스|企業駐在サービス
走访,上门走访,登门,进厂,走进企业,下企业,进企业|visit companies,call on companies,go into factories|기업 방문,방문|企業訪問,訪問
一对一,点对点,单独对接,专人对接|one-to-one,one-on-one,point-to-point|일대일,1대1|一対一,マンツーマン
景区警长,景区警长制|scenic-area police chief,scenic spot police chief,police chief of scenic area|관광지 경찰장|観光地の警察責任者
警长,负责的警察,警官负责|police chief,police sheriff,police boss,chief officer|경찰장,경찰 책임자|警長,警察責任者
生态警长,生态警务,环保警察|ecological police chief,ecological policing,eco-police|생태 경찰|生態警務,生態警長
救援,救人,营救,搭救,施救|rescue,save people|구조,구출|救助,救援
海边,近海,海里,海上|seaside,seafront,offshore,coastal waters,shoreline|바닷가,연안,근해|海辺,近海,沿岸
岛屿,海岛,无人岛,小岛|island,uninhabited island|섬,무인도|島,無人島
非法捕捞,偷捕,偷着打鱼,偷打鱼,电鱼,违法捕鱼|illegal fishing,poaching fish|불법 조업,불법 어로|密漁,違法漁業
三无船舶,没有手续的船,无证船|unregistered vessels,boats without papers,three-without vessels|무등록 선박|無登録船
盗采海砂,偷挖海砂,挖沙,采砂,偷沙子|illegal sand mining,sea sand,sand dredging,dig sand|바닷모래 불법 채취,모래 채취|海砂の盗掘,砂の採取
养殖,海产养殖,养殖区,养海带|aquaculture,sea farming,fish farm|양식|養殖
渔民,打鱼的,渔船民|fisherman,fishermen,fishing crew|어민|漁民,漁師
环境污染,污染环境,排污,偷排,倒垃圾,排废水|pollution,pollute,dumping waste,illegal discharge|환경 오염,오염|環境汚染,汚染
非法采矿,偷采矿,偷着开矿,挖矿|illegal mining,mine illegally|불법 채굴,불법 채광|違法採掘
野生动物,野味,打猎|wildlife,wild animals,poaching|야생동물|野生動物
森林,山林,林子,树林|forest,woods|산림,숲|森林
非法用火,野外用火,上坟烧纸,烧荒|open fire,outdoor fire|야외 화기|野外の火
金融风险,暴雷,爆雷,资金链断,系统性风险|financial risk,systemic risk,debt risk|금융 위험,금융 리스크|金融リスク
房地产,楼盘,烂尾楼,开发商|real estate,property developer,housing developer|부동산|不動産
地方债,政府欠的债|local government debt,local debt|지방채,지방정부 부채|地方債
股权,股份,资金流向|equity,shareholding,stake|지분|株式,持ち株
洗钱|money laundering,launder|자금 세탁,돈세탁|資金洗浄,マネーロンダリング
假币,假钱,假钞|counterfeit money,fake banknotes|위조지폐,가짜 돈|偽札
逃废债,逃债,赖账,逃废银行债务,欠银行钱不还,恶意逃废|debt evasion,evade bank debts,dodge debts,default on loans maliciously|채무 회피,빚 도피|債務逃れ,借金逃れ
税,偷税,逃税,涉税,虚开发票|tax,tax evasion,tax crime,fake invoices|세금,탈세|税金,脱税
票据诈骗,假汇票,假票据|bill fraud,fake bills|어음 사기|手形詐欺
融资,贷款,借钱|financing,loan,funding|융자,대출|融資,ローン
外逃,跑到国外,猎狐,逃到境外|flee abroad,fugitive abroad,fugitives|해외 도피|海外逃亡
跨国犯罪,国际执法合作,境外犯罪,海外犯罪|transnational crime,cross-border crime,international police cooperation|초국가 범죄,국제 공조|国際犯罪,国際捜査協力
海外企业,走出去的企业,国外的项目,境外项目,海外项目|overseas companies,companies abroad,overseas projects|해외 기업,해외 사업|海外企業,海外プロジェクト
驻外警察,警务联络官|police attache,police liaison abroad|해외 주재 경찰|在外警察
商标,牌子,品牌,老字号|brand,trademark,time-honoured brand,time-honored brand|브랜드,상표,전통 브랜드|ブランド,商標,老舗
著作权,版权|copyright|저작권|著作権
专利,技术被抄,山寨|patent,copied our technology,knock-off|특허,짝퉁|特許,コピー商品
图纸,设计图,技术资料,泄密,偷图纸|drawings,blueprints,leaked secrets|설계도,도면|図面,設計図
跳槽员工,前员工,离职员工|former employee,ex-employee|퇴사한 직원,전 직원|元社員,元従業員
受贿,行贿,贿赂,送礼|bribe,bribery|뇌물|賄賂
商业信誉,名声,声誉,坏名声,抹黑,泼脏水,黑公关,诋毁|reputation,smear,defame,defamation,slander|명예,평판,비방,험담|評判,信用,中傷,誹謗
炒作,恶意炒作,带节奏,带货造假|malicious hype,hype|악의적 여론몰이|悪意ある炒作
谣言,传谣,瞎传,乱传,网上乱说,造谣传谣|rumour,rumor,fake news,spread lies|유언비어,헛소문,가짜뉴스|うわさ,流言
漏洞,系统漏洞,系统窟窿,安全漏洞,窟窿|vulnerability,loophole,security hole,weak points|취약점,허점|脆弱性,抜け穴,ぜい弱性
技术检测,检测系统,渗透测试,帮着查系统|technical testing,security scan,technical inspection|기술 점검,보안 점검|技術検査,セキュリティ診断
关键信息基础设施,重要信息系统|critical information infrastructure|핵심 정보 인프라|重要情報インフラ
护网演练,网络演练,攻防演练|cyber drill,cyber defence exercise,network protection drill|사이버 훈련,네트워크 방어 훈련|サイバー演習
数据安全,数据泄露,数据保护|data security,data leak,data protection|데이터 보안,데이터 유출|データ保護,データ漏洩
现场检查,到厂里查,来公司查|on-site inspection,site check|현장 점검,현장 검사|現場検査,立ち入り検査
减少检查,压减检查,少来检查,检查太多,三天两头检查,老来查,无事不扰,不打扰|fewer inspections,reduce inspections,too many inspections,undisturbed|점검 줄이,점검 횟수|検査を減らす,検査が多い
抽查,随机检查,双随机一公开|spot check,random check|추첨 점검,무작위 검사|抜き取り検査
信用监管,信用风险,信用分类|credit-based regulation,credit risk|신용 감독|信用監督
非现场监管,移动监管,远程监管,不到现场查|off-site supervision,remote supervision,mobile supervision|비현장 감독,원격 감독|非対面監督,遠隔監督
包容审慎,柔性执法,宽容,人性化执法|tolerant and prudent,lenient enforcement,inclusive and prudent|포용적이고 신중한,관용적|寛容かつ慎重
轻微违法,小违法,小毛病,轻微的,情节轻|minor offence,minor violation,petty offence,minor offense|경미한 위반,가벼운 위반|軽微な違反,軽い違反
警告,口头警告,教育为主|warning instead of fine,verbal warning|경고,훈계|警告のみ
首次违法,第一次犯,头一回,初次违法,首违|first offence,first-time violation,first offense|첫 위반,처음 위반|初めての違反,初回違反
选择性执法,看人下菜碟,看人办案,区别对待,挑着罚|selective enforcement,selective law enforcement|선택적 단속,선별적 법 집행|選択的な取締り
看钱办案,以罚代管,创收|enforcement for money,police for profit|돈벌이 단속|金目当ての取締り
羁押必要性,能不能不关人,抓老板,抓企业老总,拘人|necessity of detention,detain the boss,custody review|구속 필요성|勾留の必要性
涉案财物,扣押的东西,被扣的钱,账户被冻,冻账户|property involved in the case,seized property,frozen account|압수물,관련 재산|押収物,凍結口座
超范围,超权限,超时限,多扣,乱查封|beyond the scope,exceeding authority,over the limit|권한 초과,범위 초과|権限を超え,範囲を超え
干预司法,打招呼说情,插手案件,说情|interfere in cases,interference with justice|사법 개입|司法への干渉
争抢管辖,抢案子,管辖权|fight over jurisdiction,jurisdiction|관할|管轄
专案,挂牌督办,专案专办,盯着办|special task force,supervised case,special case team|전담 수사,특별 수사팀|専従捜査,特別捜査
案件进度,办案慢,拖着不办,加快办理|speed up cases,slow investigation,case progress|수사 지연,사건 진행|捜査の遅れ,事件処理の迅速化
警情,报警的事,警务事件|incident call,police incident,incident|경찰 신고 사건,사건 접수|事案,通報事案
派警,派警察,出动警察,警察来得快,先出警|dispatch officers,send police,dispatch police|경찰 출동,경찰을 보내|警察を派遣,出動する
联动,多部门联合,几个部门一起,好几个部门,部门联动,部门配合|joint action,several departments together,coordinate departments|여러 부서 공동,부서 연동|関係部門の連携,複数部門
接处警,接警快,反应速度,再快一秒,响应速度|police response,one second faster,response speed|신고 대응,대응 속도|通報対応,対応の速さ
12345,市民热线,政务热线,政府服务热线|12345 hotline,citizen hotline,government hotline|시민 핫라인|市民ホットライン
暴力讨债,讨债,要债,催债,上门要账|violent debt collection,debt collector,collect debts|빚 독촉,폭력 추심|暴力的な取立て,債務の取り立て
收保护费,保护费,罩着我|protection money,protection racket|보호비,자릿세|みかじめ料
欺行霸市,行霸,业霸,市霸,霸占市场,同行欺负人|market bullies,dominate the market by force,bullying traders|시장 횡포,업계 횡포|市場を牛耳る
强迫交易,逼着买,逼我买|forced transactions,forced trade|강제 거래|強制取引
聚众斗殴,打群架,群殴|gang fight,affray|패싸움,집단 폭행|乱闘,集団暴行
治安整治,治安不好,治安问题,不太平,治安乱|public order problem,security problem,unsafe area|치안 문제,치안 정비|治安問題,治安の悪化
治安清查,清查,集中清理|security sweep,clean-up sweep|치안 점검|治安の一斉点検
巡防守护,派人巡,多巡逻,夜里巡逻|patrol and guard,more patrols|순찰 강화|巡回警備
夜经济,夜市,夜间经济,摆夜摊,大排档|night economy,night market,night-time economy|야시장,야간 경제|夜市,ナイトエコノミー
保卫人员,治安保卫,厂里保安,保卫科|security staff,plant guards,security personnel|보안 요원,경비 인력|警備要員,保安要員
背景审查,查底细,背景调查,查员工,查案底|background check,vet employees,vetting,screen employees|신원 조회,배경 조사|身元調査,経歴審査
人防物防技防,人防,物防,技防|human physical and technical protection,manned protection,technical protection|인적 방호,물적 방호,기술 방호|人的防護,物的防護,技術的防護
安防设施,安防设备,防盗设备,安防|security facilities,security equipment|보안 시설,방범 설비|防犯設備,セキュリティ設備
内部安全,内保,单位内部安全|internal security,in-house security|내부 보안|内部保安
隐患,安全隐患,隐患排查,排查隐患,查隐患|hidden danger,safety hazard,hazard check|안전 위험,위험 점검|危険箇所,安全点検
危爆物品,危险物品|dangerous and explosive goods|위험 폭발물|危険物
群体性事件,聚众闹事,大规模闹事|mass incident,unrest|집단 사태|集団騒動
自行车道,骑行道,骑车道,专用道,骑行通道,骑行路|cycle path,bike lane,bike path,cycling loop,bicycle lane,e-bike loop,cycling route|자전거 도로,자전거길|自転車道,サイクリングロード
骑车,骑行,蹬车|cycling,ride a bike,riding|자전거 타기|自転車に乗る,サイクリング
公里,多长,全长|kilometre,kilometer,km long|킬로미터|キロメートル
环线,闭环,一圈,环形|loop,closed loop,circuit|순환,일주|環状,周回
旺季,旅游季,人多的时候|peak season,high season,tourist season|성수기|繁忙期,観光シーズン
语音播报,喇叭,播报器,警示广播|voice broadcast,loudspeaker,audio warning|음성 방송,스피커|音声放送,スピーカー
联勤工作站,警务工作站,工作站|joint duty station,workstation|합동 근무소|合同詰所
户政,户籍业务,户籍窗口,户口窗口,户籍科|hukou service,household registration counter,household registration window|호적 창구,호적 업무|戸籍窓口,戸籍業務
跨省通办,跨省办,异地办,外省办,外地也能办,不用回老家|cross-province,handled in another province,inter-provincial|타 성에서 처리,성 간 처리|省をまたぐ手続き,他省で手続き
全省通办,全国通办,哪儿都能办,任何地方办|anywhere in the province,nationwide,anywhere in china,province-wide|전국 어디서나,성 전체|全国どこでも,全省共通
房产证,产权证明,住所证明,房本,租房合同,固定住所|property certificate,proof of premises,title deed,proof of address|부동산 증명,주소 증명|不動産証明,住所証明
优先办理,优先受理,优先制证,插队,先给办,优先|priority handling,priority,jump the queue,prioritised|우선 처리,우선 발급|優先受付,優先処理
零门槛,不设门槛,没条件,取消限制,落户条件,门槛|zero threshold,no conditions,no requirements,threshold for settling|무조건,문턱 없이|条件なし,ゼロ条件
先落户后就业,没工作先落户,没找到工作也能落户|settle first work later,hukou before job|선 입적 후 취업|先に転籍後に就職
招才引智,引进人才,招人才,人才引进|attract talent,talent recruitment,bring in talent|인재 유치|人材誘致,人材招致
外籍人才,外国专家,外国人才,老外专家,外籍高层次人才,外籍高端人才|foreign talent,foreign expert,overseas talent,expat professional|외국인 인재,외국 전문가|外国人材,外国人専門家
服务专员,专员|service commissioner,dedicated specialist|서비스 전담원|サービス担当官
联办窗口,联合窗口,两证一起办,一起办证,合并办理,同时领|joint counter,joint window,both permits together,combined window|공동 창구,합동 창구,두 증서를 함께|合同窓口,共同窓口,一緒に手続き
并联审核,同步审批,同时审批|parallel review,simultaneous approval|동시 심사|並行審査
第三次申请,连着办过两次,连续两次,两次之后|third application,twice in a row,two consecutive|세 번째 신청,연속 두 번|三回目の申請,二回連続
五年,5年有效,有效期5年|five years,5-year,valid five years|5년|5年間
商务出国,公司出差出国,跨境商务,因商务出国,出国谈判,去国外开会,出国签合同,境外参会|business trip abroad,overseas business trip,cross-border business,travel abroad for business|해외 출장|海外出張,国外出張
港澳,香港澳门,香港,澳门|hong kong and macau,hong kong,macau,macao|홍콩,마카오|香港,マカオ
签注,港澳签注,续签注|travel endorsement,endorsement for hong kong|통행증 비자,서명|査証注記
过境免签,免签过境,转机免签|visa-free transit,transit visa exemption|무비자 경유,환승 무비자|トランジットビザ免除,ビザなし乗り継ぎ
口岸签证,落地签|port visa,visa on arrival|도착 비자|到着ビザ
自贸区,自由贸易区|free trade zone,ftz|자유무역구|自由貿易区
出入境记录,出境记录,进出境记录|exit-entry record,travel record|출입국 기록|出入国記録
进度查询,查进度,办到哪|progress enquiry,check the progress,track application|진행 조회|進捗照会
无感智办,打包办,秒批,秒批秒办,秒办,自动审批|instant approval,approved within seconds,automatic approval|즉시 승인,초 단위 승인|即時承認,秒で承認
一件事一次办,高效办成一件事,一件事,打包办理,集成办理|one thing done once,one-stop package,getting one thing done|한 번에 일괄 처리|一括手続き
办不成事,办不成,事办不了,办不下来,反映窗口|cannot get it done,unresolved matters window,can't-be-done window|처리 안 되는 일,민원 해결 창구|手続きできない,困りごと窓口
全科窗口,综合窗口,一窗|all-purpose window,general counter,all-subject window|종합 창구|総合窓口
专科窗口,专业窗口|specialist counter,specialised window|전문 창구|専門窓口
政务服务大厅,办事大厅,政务大厅,服务大厅,市民之家,政务中心,政务服务中心|government service hall,service hall,civic centre,government service centre|행정 서비스 센터,민원실,정무 서비스 홀|行政サービスホール,行政センター,市民センター
事项清单,办事指南,事项目录,办事手册|service list,service guide,list of services|업무 목록,업무 안내서|手続き一覧,手続き案内
标准统一,同标准,标准化,一个标准|unified standard,same standard,standardisation,standardization|표준 통일,동일 기준|統一基準,標準化
微警务,微信办事,小程序,微信公众号,手机上办,手机办,掌上办|mini-program,wechat service,on the phone,mobile service,app|미니프로그램,휴대폰으로,앱|ミニプログラム,スマホで,アプリ
爱山东|aishandong|아이산둥|愛山東
迁移平台,搬到平台,并到,整合到|migrate to,move over to the platform|이전,통합|移行,統合
电子地图,地图导航,导航,找网点|electronic map,map of service points,navigation|전자 지도,지도 안내|電子地図,ナビ
服务网点,办事网点,网点,就近办,家门口办|service points,nearby service,outlet|서비스 지점,가까운 곳|サービス拠点,近くで手続き
十五分钟服务圈,15分钟服务圈,十五分钟,就近|15-minute service circle,15 minute circle,fifteen minutes|15분 서비스권|15分サービス圏
驾照审验,体检,驾照体检,身体检测|driving licence medical check,physical examination,medical check|신체검사,건강검진|健康診断,身体検査
初学,学车,增驾,学驾照|learn to drive,learner driver|운전 배우,초보 운전|運転を習う
车管业务,车驾管,交管业务|vehicle and driver services,traffic police services|차량 운전 업무|車両運転者業務
汽车销售,4S店,卖车的,车行|car dealer,dealership|자동차 판매점|自動車販売店
登记服务站,服务站|registration station,service station|등록 서비스소|登録サービス所
集中查验,查验,上线查验,新车查验|vehicle check,collective inspection,batch inspection|일괄 검사,차량 확인|集中検査,車両確認
批量购车,买一批车,一次买好几台,批量购置|buy vehicles in bulk,fleet purchase,bulk purchase|대량 구매,한꺼번에 구매|まとめ買い,大量購入
出租车,的士,公交,公交车,客运,班车|taxi,bus,coach,passenger transport|택시,버스,여객|タクシー,バス,旅客
教练车|training car,driving-school car|교습 차량|教習車
货运,拉货,物流,运输公司,跑运输,送货,货运物流|freight,haulage,logistics,transport company,goods transport|화물 운송,물류|貨物運送,物流
通行码,货车码,通行码有效期,货车通行码|truck code,traffic code,truck pass code|통행코드|通行コード
二十四小时自助申领,自助申领,实时申请,即时核发|self-service application,instant issue|즉시 발급,셀프 신청|即時発行
快速路,城市快速路,高架|expressway,urban expressway,elevated road|도시 고속도로|都市高速
高速,高速公路|highway,motorway,expressway violation|고속도로|高速道路
总质量,吨位,载重,几吨|tonnage,gross weight,tons|총중량,톤수|総重量,トン数
厢式货车,厢货,中型货车,中型厢式货车|box truck,medium truck,medium van|박스 트럭,중형 화물차|箱型トラック,中型トラック
大件运输,超大件,大件,超限货物,拉大设备,超大型货物|oversized transport,oversize load,abnormal load,oversized cargo|초대형 화물,대형 화물 운송|特大貨物,大型貨物輸送
省内,本省|within the province,in-province|성내,성 안|省内
省外,跨省,外省,去外省|outside the province,another province,out-of-province|다른 성,성외|省外,他の省
挖路,挖掘道路,占用道路,占道,刨路,开挖,挖马路|dig up the road,road excavation,occupy the road,excavate|도로 굴착,도로를 파,도로 점용|道路を掘る,道路掘削,道路占用
管线,埋管子,架线,管道|pipeline,utility lines,pipes and cables|관로,배관|配管,管路
道路施工,修路,施工|road works,roadworks,construction|도로 공사|道路工事
交通影响评价,交评|traffic impact assessment|교통 영향 평가|交通影響評価
现场踏勘,踏勘,专家看现场,实地看|site survey,expert visit to the site|현장 답사|現地調査
门楼牌,门牌,门牌号,楼牌,地址牌|house number plate,door plate,building number plate,address plate|건물번호판,문패|番地表示,門牌,表札
车路协同,智能网联,智慧交通|vehicle-road coordination,v2x,smart traffic|차량 도로 협력,스마트 교통|車路協調,スマート交通
信号灯联网,信号控制,一网控制|networked traffic signals,signal control|신호 통합 제어|信号の一括制御
扣车,扣证,暂扣|impound,impounded,vehicle impoundment|차량 압류,압류하지|車の差し押さえ,車両の留置
简易程序|summary procedure,simplified procedure|간이 절차|簡易手続き
一般程序|general procedure,ordinary procedure|일반 절차|一般手続き
放行,放车|release the vehicle,let go|차량 반환,풀어|車を返す
转运,倒货,拖走,帮忙拖车|transfer the cargo,arrange transport,tow|운송 주선,견인|積み替え,搬送
三检合一,安检环检综检|three-in-one inspection,safety emission and comprehensive inspection|3종 통합 검사|三検一体
取送车,上门取车,上门送车,来取车|pick-up and delivery of car,collect the car|차량 픽업,차를 가져가|車の引き取り,送迎
检测站,检车线,车检站|inspection station,testing station|검사소|検査場
停车难,没地方停,停不下,抢车位|hard to park,no parking,parking difficulty|주차난|駐車難
共享停车,错时停车,错时开放,对外开放停车场|shared parking,off-peak parking|공유 주차|時間帯別駐車,シェア駐車
皮卡车,皮卡|pickup truck|픽업트럭|ピックアップトラック
前导服务,开道,护送,带路|escort,lead vehicle,police escort|호송,선도|先導,護送
外地游客,外地车,外地牌照,来玩的车|out-of-town visitors,visitors from other cities|외지 관광객,타지 차량|他地域の観光客,県外車
轻违免处,首违免罚,轻微免罚|minor violations waived,first violation waived|경미 위반 면제|軽微違反免除
项目警官,包保,包联,包企业|project officer,assigned officer|프로젝트 담당 경찰|プロジェクト担当警察官
挽回经济损失,挽损,止损,少亏点|recover economic losses,stop losses|경제 손실 회복|損失の回収
智慧警局,无人警局,无人派出所|smart police station,unmanned police station|스마트 경찰서,무인 경찰서|スマート警察署,無人警察署
自助服务区,自助厅,自助服务厅|self-service area,self-service hall|셀프 서비스 구역|セルフサービスコーナー
不打烊,全天候服务,半夜也能办,随时能办|never closes,always open|연중무휴,쉬지 않는|年中無休
注册人数,用户数,多少人注册|registered users,number of users|가입자 수|登録者数
浏览量,访问量,点击量|page views,visits per day|조회수|閲覧数
新生儿落户,给孩子上户口,孩子落户,娃落户,出生登记|register a newborn,newborn hukou,birth registration|신생아 호적,출생 신고|出生届,新生児の戸籍
首次申领身份证,头一回办身份证,第一次办身份证,身份证首领|first id card|첫 신분증|初めての身分証
印章管理,刻章备案,公章备案|seal filing,seal registration|인감 등록|印章届出
典当,当铺,典当业,典当行|pawnshop,pawn business|전당포|質屋
告知承诺制|notification-and-commitment system|고지승낙|告知承諾制
旅游民宿,家庭旅馆,农家乐|tourist homestay,guest house,farm stay|민박|民泊
寄递,寄快递,快递公司,快递企业,邮递|delivery company,courier company,parcel delivery|택배 회사,배송업체|宅配業者,配送会社
快递安全,寄递安全|parcel security,courier security|택배 안전|宅配の安全
种子,假种子,农药,化肥,饲料,农资,坑农|seeds,pesticide,fertiliser,fertilizer,animal feed,farm supplies|종자,농약,비료|種子,農薬,肥料
食品安全,食品,吃的,假食品,有毒食品,肉制品,保健品|food safety,unsafe food,meat products,health food|식품 안전,식품,건강식품|食品安全,食品,健康食品
药品,假药,药,医疗器械|medicines,fake drugs,medicine,medical devices|의약품,가짜 약|医薬品,偽薬
养老院,养老机构,敬老院|nursing home,care home|양로원,요양원|老人ホーム
校园,学校里,学校|campus,school|학교,교내|学校,校内
扫黄,涉黄|vice crackdown|음란 단속|風俗取締り
邪教,反邪教|cult,anti-cult|사이비 종교|カルト
专项行动,严打,集中整治,专项整治,统一行动|special operation,special campaign,crackdown|특별 작전,특별 단속,집중 단속|特別作戦,特別行動,集中取締り
刑拘,刑事拘留,抓获,抓了,抓的人|criminally detained,caught,arrested,arrests|형사 구류,검거|刑事拘留,逮捕
同比,比上年,比去年,较上年|year on year,compared with last year|전년 대비|前年比
上升,增加,多了,涨了|rose,increase,went up|증가,상승|増加,上昇
下降,减少,少了,降了|fell,decrease,dropped,went down|감소,하락|減少,低下
命案,杀人案|homicide,murder|살인|殺人
刑事案件,案子,刑案|criminal case|형사 사건|刑事事件
合并,整合,撤并,优化整合|merge,merged,consolidated|통합,합병|統合,合併
合成作战,专班|joint operations team,task force|합동 작전|合同作戦
情指行,情报指挥行动|intelligence command and action|정보 지휘 행동|情報指揮行動
宣讲团,巡回宣讲,讲师团|lecture team,touring lecturers,outreach team|순회 강연단,홍보단|巡回講演団
办证,办证件,制证|issue documents,get documents|증명서 발급|証明書発行
网上证明,线上开证明,网上开证明,不用跑腿开证明|online certificates,certificates online|온라인 증명서|オンライン証明書
户籍证明,户口证明|household registration certificate,hukou certificate|호적 증명|戸籍証明
临时身份证明|temporary identity certificate|임시 신원 증명|臨時身分証明
律师查询,查对方当事人,查诉讼当事人|lawyers look up litigants,litigant information|변호사 조회|弁護士照会
居住登记,流动人口登记,暂住登记,报居住|residence registration,register residence,migrant registration|거주 등록|居住登録
送证上门,证件送到厂里,送到公司|deliver permits,delivered to the company|증서 배달|証明書を届ける
电子居住证,居住证电子证照|electronic residence permit|전자 거주증|電子居住証
统一代办,公司替员工办,单位统一办,集体办|company applies for its workers,batch application,apply for all workers|회사가 일괄 신청,단체 신청|会社がまとめて申請,一括申請
企业诉求,企业反映,企业的问题,企业有困难,企业提的|company requests,business appeals,company's request|기업 요구,기업 민원|企業の要望,企業の訴え
办结率,办结比例,解决率|completion rate,resolution rate|처리율,완료율|処理率,完了率
闭环,办评访督责|closed loop handling|폐쇄형 처리|クローズドループ
投诉电话,举报电话,监督电话,告警察,告民警,投诉警察,投诉民警|complain about police,report police misconduct,complaints number|경찰 신고,경찰 불만|警察への苦情
督察,纪检,监督部门|police supervision,inspector|감찰|監察
政企交往,警企交往,亲清|police-business relations,clean relations|경찰 기업 관계|警察と企業の関係
正负面清单,负面清单,能做不能做|positive and negative list,negative list,dos and don'ts|네거티브 리스트,금지 목록|ネガティブリスト
政务公开,公开信息,公开透明|open government,transparency|정보 공개|情報公開
政策解读,讲政策,解释政策,政策看不懂|policy interpretation,explain policies|정책 해설|政策解説
惠企政策,帮企业的政策,优惠政策,企业政策|business support policies,pro-business policies|기업 지원 정책|企業支援策,企業優遇策
惠企服务专区,企业专区,企业网上专区,企业服务专区|online zone for businesses,enterprise service zone,section for companies|기업 서비스 전용 코너|企業向けサービス専用ページ
破案公布,公布案件,发布案例,公开案子|publish solved cases,announce cases|사건 공개|事件の公表
责任制,首接首办,谁接谁办|first-contact responsibility,first handler|최초 접수 책임|最初の担当者責任
反馈,答复,回信,给回音,给个说法|reply,feedback,get back to,answer back|회신,답변,피드백|返答,回答,フィードバック
招录,招警察,招人,招辅警|recruit,hire officers,police recruitment|채용,모집|採用,募集
辅警,协警|auxiliary police|보조 경찰|補助警察
派出所标准化,派出所升级|police station standardisation,station standardization|파출소 표준화|派出所の標準化
实战演练,演练,练兵,训练|drill,exercise,combat training|훈련,모의 훈련|演習,実戦訓練
领导小组,工作领导小组,专班领导|leading group,steering group|지도 그룹,영도소조|指導グループ
多少家企业,挂包企业,联系企业|companies assigned,enterprises covered|담당 기업|担当企業
现场会,推进会|on-site meeting,promotion meeting|현장 회의|現場会議
新闻发布会,发布会|press conference|기자회견|記者会見
表彰,嘉奖,获奖,荣誉,第一名|award,commendation,honour,first place|표창,포상|表彰,受賞
电视台,央视,中央电视台|tv station,cctv channel|방송국|テレビ局
运动会,体育比赛|sports meet,games|체육대회|体育大会
永居,外国人永久居留身份证|foreign permanent resident id card|영구거류 신분증|永住者身分証
直通车|express channel,direct channel,through train|직통차|直通ルート
冻结账户,钱被骗,资金止付,转错钱|money stopped,payment halted|지급 정지|送金停止
微信群,企业群,工作群|wechat group,group chat|위챗 그룹,단체 채팅방|WeChatグループ
不打烊微信群|round-the-clock group|24시간 단톡방|24時間グループ
缴费,交费,付款|pay,payment|납부,지불|支払い
寄送,寄证,邮寄送达|mailed,sent by post|우송|郵送する
夜间,晚上,夜里,半夜|at night,night-time,overnight|야간,밤|夜間,夜
早高峰,晚高峰,高峰期,上下班时间|rush hour,peak hours|러시아워,출퇴근 시간|ラッシュアワー,通勤時間
通行时长,通行时间,放行时间|hours of access,driving hours,permitted hours|통행 시간|通行時間
最长,上限,最多|maximum,at most,longest|최대,최장|最長,最大
至少,最低,以上|at least,minimum,or more|최소,이상|少なくとも,以上
年底前,年内,今年之内|by the end of the year,before year-end|연말까지,연내|年末まで,年内
全覆盖,全部都有,每个都有|full coverage,everywhere|전면 보급|全面普及
占比,比例,百分比|share,proportion,percentage|비율|割合,比率
惩罚性赔偿,翻倍赔偿,加倍赔,多倍赔偿|punitive damages|징벌적 손해배상|懲罰的賠償
故意,成心,存心,有意的,恶意|intentional,on purpose,wilful|고의,일부러|故意,わざと
警告函,律师函,发函警告|warning letter,cease and desist|경고장|警告書
一审,头一回判,初审|first instance|1심|第一審
二审,上诉,再往上告|second instance,appeal to a higher court|2심,항소|第二審,控訴
另行起诉,重新起诉,再打官司,再告|sue separately,file another suit|별도 소송|別途提訴
起诉,打官司,告上法院,上法庭,告他|sue,lawsuit,take to court|소송,고소|提訴,訴訟,訴える
举证,证据,拿出证据|evidence,proof of facts|증거|証拠
有期徒刑,判刑,坐牢,蹲监狱,蹲几年,判几年,关几年|imprisonment,prison term,years in prison|징역,유기징역|懲役,有期徒刑
拘役|criminal detention as punishment|구역|拘役
行政拘留,拘留几天,关几天,关进去几天|administrative detention,days of detention|행정구류|行政拘留
没收,收走,没收违法所得,充公|confiscate,confiscation|몰수|没収
责令改正,责令限期改正,叫我改,让整改,要求整改|ordered to correct,order to rectify|시정 명령|是正命令
逾期不改正,拖着不改,一直没改|fails to correct in time|기한 내 미시정|期限内に是正しない
吊销,吊销许可证,吊销执照,收走执照|revoke,revocation of licence|취소,면허 취소|取消し,免許取消
停业整顿,责令停业,关门整顿|suspend business,ordered to close|영업정지|営業停止
处罚,挨罚,怎么罚,受罚|penalty,punishment|처벌|処罰
违法所得,赚的黑钱,非法收入|illegal gains|불법 소득|違法所得
情节严重,严重的,闹大了|serious circumstances|정황이 심각|情状が重い
情节较轻,不严重的|minor circumstances|정황이 경미|情状が軽い
申诉,复议,行政复议,不服,说理,喊冤|appeal,administrative reconsideration,review|이의신청,행정심판|不服申立て,審査請求
复查,复核|re-examination,review|재심사|再審査
答复,书面答复,给回复|written reply|서면 답변|書面回答
信访人,上访的人|petitioner|민원인|陳情者
扣押身份证,压身份证,收走身份证|withhold identity card|신분증 압류|身分証を取り上げる
查验身份证,查身份证,核对身份|check identity card,identity check|신분증 확인|身分証確認
登记,登记表,登记簿|registration form,register|등록|登録
境外旅客,外国旅客,住店的老外,外国客人|foreign guests,overseas guests|외국인 투숙객|外国人宿泊客
旅客,住客,客人,住店的|guest,hotel guest|투숙객,손님|宿泊客
二十四小时内,24小时内,一天之内|within 24 hours|24시간 이내|24時間以内
出生登记,给孩子上户口,娃上户口,申报出生登记|register a birth,birth registration|출생 신고|出生届
死亡登记,销户口,人没了销户|death registration|사망 신고|死亡届
户主,当家的|head of household|호주,세대주|世帯主
邻居,街坊,隔壁|neighbour,neighbor|이웃|近所,隣人
抚养人,监护人,家长,爹妈,父母|guardian,parents|보호자,부모|保護者,親
收养人,养父母,收养|adoptive parents,adoption|양부모,입양|養親,養子縁組
变更姓名,改名,换名字,改名字|change of name,change one's name|개명,이름 변경|改名,氏名変更
未满十八周岁,不满十八岁,未成年|under 18,underage,minor|만 18세 미만,미성년|18歳未満,未成年
不满十四周岁,不到十四岁,十三岁,十二岁|under fourteen|만 14세 미만|14歳未満
签发,发证,出证,给本子|issue,issuance|발급|発行,交付
免冠照片,证件照,相片|photograph,passport photo|사진,증명사진|証明写真
有效期五年,能用几年,管几年|valid for years|유효기간|有効期間
补发,丢了再办,补一本|reissue|재발급|再発給
签注手续,盖章续签,年审居住证|endorsement of residence permit,annual endorsement|거주증 연장|居住証更新
使用功能中止,作废,废了,不管用,失效|suspended,no longer valid,invalid|정지,무효|失効,停止
恢复,重新管用,又能用|restored,resume|회복,재개|回復
社会保险,社保,交社保|social insurance|사회보험|社会保険
城区人口,市区人口|urban population|도시 인구|都市人口
居住年限,住了几年|years of residence|거주 연수|居住年数
主办方,承办者,承办方,搞活动的|organiser,organizer,host of the event|주최자|主催者
安全许可,安全审批|safety permit|안전 허가|安全許可
活动举办日,演出当天,开演|day of the event|행사일|開催日
变更地点,换地方,换场馆,改时间|change of venue,change the date|장소 변경|会場変更
纳税,交税,报税,缴税,申报缴纳|pay tax,file tax,tax return|납세|納税,税申告
季度,按季,一个季|quarter,quarterly|분기|四半期
应税污染物,排污的税,环境保护税,环保税|environmental protection tax,pollutant tax|환경보호세|環境保護税
减征,免征,少交税,免税|tax reduction,tax exemption|감면|減免
节水,节约用水,省水|water saving|절수|節水
洗车,洗车店|car wash|세차|洗車
用水计划,用水指标,用水超了|water quota,water use plan|용수 계획|用水計画
抢救费用,抢救的钱,住院费,医药费|rescue costs,medical expenses|구급 비용,치료비|救急費用,医療費
救助基金,垫付,先垫上|relief fund,advance payment|구조기금,선지급|救済基金,立替
交强险,机动车交通事故责任强制保险,强制险,强险|compulsory traffic insurance|자동차 책임보험|自賠責保険
保险公司,保险|insurance company,insurance|보험회사,보험|保険会社,保険
投保,买保险,上保险|take out insurance|보험 가입|保険に入る
理赔,赔付,赔钱|claim,compensation payment|보상금|保険金支払い
校园周围200米,学校附近,小学边上,离学校近|within 200 metres of a school,near a school|학교 주변 200미터|学校から200メートル
上网消费者,上网的人,网吧的客人,上机的|internet cafe customers,users|이용자|利用者
保存时间,存多久,留多少天,保存期限,备查|retention period,keep records|보존 기간|保存期間
台账,账本,销售台账,记录|ledger,sales records|장부|台帳
现金,付现,拿现金|cash|현금|現金
乘坐公共交通,坐大巴,坐公交,坐火车,坐车|travel by public transport,on the bus,on the train|대중교통|公共交通機関
携带,夹带,带着,塞包里,揣着|carry,bring along illegally|휴대|携帯,持ち込む
燃放,放炮,放花,放礼花|set off,let off fireworks|폭죽을 터뜨리|打ち上げる,燃放
经营许可,零售许可,卖炮的证|retail licence|소매 허가|販売許可
Z字签证,工作签证,来上班的签证|z visa,work visa|Z비자,취업 비자|Zビザ,就労ビザ
X字签证,留学签证,学习签证|x visa,study visa,student visa|X비자,유학 비자|Xビザ,留学ビザ
Q字签证,探亲签证|q visa,family visit visa|Q비자,가족 방문 비자|Qビザ,親族訪問ビザ
M字签证,商务签证|m visa,business visa|M비자,상용 비자|Mビザ,商用ビザ
离职,辞职,不干了,走人|resign,leave the job|퇴직,사직|退職,辞職
聘用,雇,招,请人,招用,雇用|hire,employ,recruit|고용,채용|雇用,採用
非法就业,没有工作许可打工,黑工,没办工作手续|illegal employment,work without permit|불법 취업|不法就労
非法居留,签证过期,逾期居留,超期|overstay,illegal stay|불법 체류,오버스테이|不法滞在,オーバーステイ
遣送出境,驱逐出境,赶出境|deport,deportation,repatriate|강제 추방|強制退去,国外追放
限期出境|ordered to leave within a time limit|기한부 출국|期限付き出国
娱乐场所,歌厅,KTV,舞厅|entertainment venue|유흥업소|娯楽施設
营业时间,几点关门,凌晨二时,通宵|business hours|영업시간|営業時間
招用未成年人,雇童工,用未成年人|employ minors|미성년자 고용|未成年者の雇用
验视,开箱检查,打开看,开包看|inspect the parcel,open-box check|내용물 확인|開封確認,検品
寄件人,寄东西的人,寄包裹|sender,send a parcel|발송인|差出人
收件人,收快递的人|recipient,addressee|수취인|受取人
私自开拆,偷拆快递,拆了我的快递,拆我的信|open mail without permission,opened my parcel|무단 개봉|無断開封
丢件,快递丢了,快件丢失,损毁|lost parcel,damaged parcel|분실,파손|紛失,破損
继续盘问,留置盘问,带进派出所,盘问,带回所里|continued questioning,interrogation,held for questioning|계속 심문,조사|継続質問,取り調べ
饮食,管饭,吃饭,伙食|food and drink,meals|음식,식사|飲食,食事
家属,家里人,亲属,亲人|family members,relatives|가족|家族,親族
通知家属,告诉家里|notify the family|가족 통보|家族への通知
离婚,分手离|divorce|이혼|離婚
结婚,领证,领结婚证|marry,marriage registration|결혼,혼인|結婚,婚姻
离婚冷静期,冷静期|cooling-off period|이혼 숙려기간|離婚の冷却期間
怀孕,怀着孩子,怀孕期间,孕期|pregnant,pregnancy|임신|妊娠
分娩,生孩子,生完|childbirth|출산,분만|出産,分娩
分居,分开过,分开住|separation,live apart|별거|別居
非婚生子女,没领证生的孩子,私生子|child born out of wedlock|혼외자|非嫡出子
抚养费,孩子的生活费,养孩子的钱|child support,maintenance|양육비|養育費
夫妻共同财产,婚后财产,两口子的财产|marital property,joint property|부부 공동재산|夫婦共有財産
夫妻共同债务,两口子的债,婚内债务|marital debt,joint debt|부부 공동채무|夫婦共同債務
彩礼|bride price|신랑측 예물|結納金
赡养,养老人,给老人钱|support parents,support of the elderly|부양|扶養
搜身,搜查身体,搜我身|body search,search a person|몸수색|身体検査,所持品検査
限制人身自由,不放我走,扣住人,扣人|restrict personal freedom,not let me go,detain a person|신체 자유 제한,감금|身体の自由を制限,監禁
保安公司,保安服务公司|security company|경비회사|警備会社
校车,接送学生的车,接送学生的大巴,校车牌子,校车标牌|school bus|통학버스|スクールバス
驾龄,驾驶经历,开了几年车|driving experience,years of driving|운전 경력|運転経験
年龄,岁数,多大岁数,周岁|age,years old|나이,연령|年齢
超载,超员,多拉人,坐满|overload,too many passengers|정원 초과,과적|定員超過,過積載
政府信息公开,申请公开,找政府要文件,要份文件|government information disclosure,freedom of information|정보공개|情報公開
依申请公开|disclosure on request|신청에 의한 공개|請求による開示
个人购买,以个人名义买,自己买|buy as an individual,personal purchase|개인 구매|個人購入
第一类易制毒化学品,麻黄素|category one precursor|1급 원료물질|第一類原料
乙醚,丙酮,甲苯,盐酸,硫酸|ether,acetone,toluene,hydrochloric acid,sulphuric acid|에테르,아세톤|エーテル,アセトン
电话卡,手机卡,sim卡|sim card,phone card|유심,전화카드|SIMカード
批量插入设备,猫池,gOIP,多卡宝|sim bank,goip device|심박스|SIMボックス
银行账户,账户停了,冻结银行卡,银行卡|bank account,bank card|은행 계좌|銀行口座
跨境电信,境外诈骗,出境限制,不准出境|exit ban,restriction on leaving the country|출국 금지|出国禁止
拖欠账款,尾款不给,欠工程款,拖着不付,欠货款|late payment,arrears,overdue payment,unpaid bill|대금 체불|代金未払い
中介服务,指定中介,点名的中介|intermediary service,designated agency|중개 서비스|仲介サービス
市场主体,做买卖的,经营者|market entity,business operator|시장 주체|市場主体
准入,负面清单,禁止进入|market access|시장 진입|市場参入
偷拍,偷窥,拍裙底|secretly film,voyeur,spy cam|도촬,몰래카메라|盗撮,のぞき
打老人,殴打老人,打残疾人,打孕妇,六十周岁以上|assault an elderly person|노인 폭행|高齢者への暴行
结伙殴打,几个人打一个|gang assault|집단 폭행|集団暴行
侮辱,骂人,辱骂,诽谤|insult,abuse verbally,slander|모욕|侮辱
恐吓,威胁,发恐吓信|threaten,threat|협박|脅迫
骚扰,发黄色短信,骚扰电话|harass,harassment|괴롭힘|嫌がらせ
养犬,狗咬人,遛狗,宠物|dog,pet,dog bite|개,애완동물|犬,ペット
噪声扰民,半夜放音乐,装修吵|noise nuisance|소음 공해|騒音
高空抛物,扔东西下楼|throw objects from height|고공 투척|高所からの投棄
扰乱公共秩序,闹访,堵门|disturb public order|공공질서 문란|公共の秩序を乱す
谎报警情,报假警,乱打110|false report to police|허위 신고|虚偽通報
收购赃物,收赃,销赃|receive stolen goods|장물 취득|盗品の買受け
故意损毁,砸东西,划车,弄坏|deliberately damage,vandalism|재물손괴|器物損壊
传销活动,拉人头,拉下线,发展下线|pyramid selling,recruit downline|다단계|マルチ商法
组织者,带头的,领导者|organiser,ringleader|주동자|首謀者
检验合格标志,年检标志|inspection sticker|검사 합격 표지|検査標章
非营运,家用小轿车,私家车,家用车|private car,non-commercial car|자가용|自家用車
营运车,跑营运的车|commercial vehicle|영업용 차량|営業車
每两年检验一次,几年检一次,几年审一次|inspected every two years|2년마다 검사|2年ごとの検査
连续驾驶,一口气开,不歇着开,疲劳驾驶|continuous driving,drive without a break,fatigue driving|연속 운전,졸음 운전|連続運転,疲労運転
停车休息,歇一歇,休息几分钟|rest stop,take a break|휴식|休憩
拖车,拖走,拖移机动车|tow,towing,towed away|견인|レッカー移動
违法停车,路边停,乱停,挡了道|illegal parking,park illegally|불법 주차|違法駐車
行人,走路的,步行|pedestrian|보행자|歩行者
非机动车,骑电动车的,骑车的|non-motor vehicle|비동력차|軽車両
闯红灯,冲红灯|run a red light|신호 위반|信号無視
超速,开快了|speeding|과속|速度超過
醉酒驾驶,醉驾|drunk driving over limit|만취운전|酒酔い運転
无证驾驶,没本开车,没驾照开车|drive without a licence|무면허 운전|無免許運転
实习期,新手,刚拿本|probation period,novice driver|초보 운전 기간|初心者期間
限速,最高时速|speed limit|제한 속도|制限速度
安全带|seat belt|안전벨트|シートベルト
打电话开车,开车看手机|use a phone while driving|운전 중 휴대폰|運転中の携帯電話
倒车,掉头|reverse,u-turn|후진,유턴|後退,Uターン
让行,礼让行人,斑马线|give way,zebra crossing,pedestrian crossing|양보,횡단보도|譲る,横断歩道
危险化学品,化工原料,化学桶|chemicals,chemical drums|화학 원료|化学原料
无主,没主的,没人要的|ownerless,abandoned|주인 없는|所有者のない
捡到,拾到,捡拾|found,picked up|습득,주운|拾った,拾得
接收,交给谁,谁来收|hand over to,receive|인수,접수|引き取り
主管部门,归哪一级,哪一级批,哪级|competent authority,which level|주관 부서|所管部門
县级,县里,区县|county level|현급|県級
设区的市,地级市|prefecture-level city|지급시|地級市
国务院,中央|state council|국무원|国務院
法定代表人,老总,单位头头|legal representative|법정대표자|法定代表者
直接责任人员,经手人,直接负责的|person directly responsible|직접 책임자|直接責任者
出租房屋,租房子,房东,房屋出租人|landlord,rent out a flat,rented house|임대 주택,집주인|賃貸住宅,大家
转借,借给别人用,出租转让|lend to others,transfer to others|대여|貸与,譲渡
伪造,变造,假的,做假|forge,forged,fake|위조|偽造
冒用,冒充,顶替,假冒别人|impersonate,use another's identity|도용,사칭|冒用,なりすまし
保密,泄露,透露,不外传|confidential,leak,disclose|비밀 유지,누설|秘密保持,漏洩
`;
