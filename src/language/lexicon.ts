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
`;
