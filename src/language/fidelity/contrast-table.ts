/**
 * Words that are said in the same place and mean different things: one row a line, its alternatives parted by `;`, the Chinese
 * words of each before `::`, the English after. Pieces of regular expressions, parted by blanks (a blank inside a piece is
 * `_`). What stands in one row never stands for another of it. Rows that begin with `!` may be said only if the Chinese source says
 * them; in rows that begin with `-` it does not matter what each is said of.
 */
export const contrastTable = `
! 获得(?![^,;。]{0,16}服务) 取得 领取 领到 核发 发放 制发 颁发 办结 办理 :: obtain\\w* granted acquir\\w+ issued ; 申请 申办 申报 :: (?!)
- 办理 申领 申请 申报 受理 审批 审核 延伸 设置 设立 :: process\\w* handl\\w+ appl\\w+ ; 导航 指引 :: navigat\\w+ directions? ; 宣讲 谈判 洽谈 :: talks? lectures?
全科 综合窗口 :: general all-round all-purpose all-subject comprehensive ; 专科 专业窗口 :: specialist speciali[sz]ed special
- 简易程序 简易 :: simplified summary ; 一般程序 :: general_procedure ordinary
县级 :: county-level ; 市级 :: municipal city-level ; 省级 :: provincial province-level ; 国家级 :: national nationwide state-level
省“ :: (?!) ; 市“ :: (?!) ; 县“ 区“ :: (?!)
建成 启用 投入使用 实现 :: built opened completed ; 正在建 在建 筹建 拟建 :: being_built under_construction
完成 建成 :: completed finished (?:now|already|been|is|are)_complete ; 持续推进 推进 还在 探索 :: mov\\w+_forward advanc\\w+ explor\\w+
全程 全面 全部 :: entirely fully whole throughout ; 部分 :: partly partially
省厅 省公安厅 省“ :: provincial ; 国家 全国 :: national nationwide
省厅 省公安厅 :: provincial_public_security provincial_department ; 公安部 :: ministry_of_public_security
一窗 一站 一门 一链 一口 :: (?!) ; 几个(?=窗|柜|大厅|地方|部门) 多个(?=窗|柜|大厅|地方|部门) 分头 多头 分开 :: (?!)
省内 本省 :: within_the_province inside_the_province in-province ; 市内 :: within_the_city inside_the_city ; 省外 外省 跨省 :: outside_the_province other_provinces beyond_the_province (?:between|across)_provinces inter-provincial
境内 国内 :: domestic ; 境外 国外 海外 出国 :: abroad overseas foreign
中型 :: medium ; 小型 轻型 :: small light ; 重型 :: heavy ; 大型 大货 :: large ; 微型 :: mini
厢式 厢货 :: box ; 栏板 :: flatbed ; 罐式 :: tank ; 平板 :: flatbed
短期 :: short-term ; 长期 :: long-term ; 临时 :: temporary ; 永久 永居 :: permanent
- 审批 许可 审核 批准 核发 :: approv\\w+ licen[cs]\\w+ permits? review\\w* examin\\w+ ; 备案 报备 :: filing filed record-filing ; 告知承诺 :: notif\\w+ commitment ; 拍卖 摇号 :: lotter\\w+ auction\\w*
- 审批 审核 编划 备案 核发 许可 :: approv\\w+ review\\w* ; 安装 :: install\\w* ; 验收 :: acceptance_check ; 竣工 完工 :: completion_of_works
反馈 答复 回复 :: feedback repl\\w+ answer\\w* respon(?:se|d)\\w* ; 解决 办结 处理完 整改到位 :: solve[sd]? resolve[sd]? settle[sd]? fixed
- 处理 受理 核查 :: accept\\w* check\\w* ; 立案 :: fil\\w+_a_case ; 起诉 公诉 :: prosecut\\w+ ; 破案 侦破 破获 :: solv\\w+ crack\\w* ; 判刑 判处 :: sentenc\\w+ convict\\w+ ; 结案 :: clos\\w+_the_case
拘留 刑拘 羁押 :: detain\\w* detention custody ; 逮捕 :: arrest\\w* ; 判刑 判处 :: sentenc\\w+ convict\\w+ jail\\w* imprison\\w+ ; 罚款 :: fine[sd]? ; 警告 :: warn\\w* ; 通缉 :: wanted ; 遣返 :: deport\\w*
整治 清查 治理 :: clean-up rectif\\w+ order action ; 破案 侦破 :: solv\\w+ ; 抓人 抓捕 抓获 :: arrest\\w* caught catch\\w* ; 赔偿 :: compensat\\w+ ; 罚款 :: fine[sd]?
工作许可 :: work_permits? ; 居留许可 居留证 :: residence_permits? ; 居住证 :: residence_(?:permits?|cards?) ; 永久居留 永居 :: permanent_residen\\w+ ; 护照 :: passports? ; 通行证 :: travel_permits? ; 签证 :: visas? ; 签注 :: endorsements? visas? ; 身份证 :: id(?:entity)?_cards?
- 驾驶证 驾照 :: driv\\w+_licen[cs]es? driver's_licen[cs]es? ; 行驶证 行车证 :: vehicle_licen[cs]es? ; 身份证 :: id(?:entity)?_cards? ; 营业执照 :: business_licen[cs]es? ; 登记证书 :: registration_certificates? ; 保险单 保单 :: insurance ; 户口簿 户口本 :: hukou_books?
分局 :: sub-bureaus? branch\\w* ; 支队 :: detachments? ; 大队 :: brigades? battalions? ; 中队 :: squadrons?
交警支队 交警 交管 交通管理 :: traffic ; 治安支队 :: public\\W(?:order|security)_(?:detachment|management) ; 刑侦支队 刑警 :: criminal_investigation ; 经侦 :: economic\\Wcrimes? ; 网安 :: cyber\\w* network ; 禁毒 缉毒 :: drugs? narcotics? anti-drug ; 特巡警 :: patrol ; 海岸支队 海警 :: coast\\w* ; 法制支队 :: legal ; 反恐 :: terror\\w* ; 指挥中心 :: command ; 督察 :: supervis\\w+ inspectorate ; 宣传处 :: publicity ; 出入境 :: exit immigration
法院 :: courts? ; 检察 :: procurat\\w+ prosecutor\\w* ; 税务 :: tax(?:es|ation)? ; 海关 :: customs ; 消防 :: fire_(?:brigade|department|service) ; 城管 :: urban_management ; 人社 :: human_resources labou?r_(?:bureau|department|authorit\\w+) ; 住建 :: housing ; 市场监管 工商 :: market ; 民政 :: civil_affairs ; 教育局 教育部门 :: education_(?:bureau|department|authorit\\w+) ; 卫健 :: health_(?:bureau|commission|authorit\\w+) ; 交通运输局 交通运输部门 :: transport_(?:bureau|department|authorit\\w+) ; 科技局 科技部门 :: science technology ; 外事 外办 :: foreign_affairs ; 应急管理 :: emergency_management ; 生态环境 环保 :: environment\\w* ecolog\\w+ ; 商务局 商务部门 :: commerce_(?:bureau|department|authorit\\w+) ; 街道办 居委会 :: subdistrict
- 派出所 :: police_stations? ; 户籍窗口 :: household counters? windows? ; 人才服务中心 :: talent ; 政务服务中心 政务大厅 服务大厅 :: government halls? ; 车管所 :: vehicle_(?:management|administration)_office ; 邮政网点 邮局 :: post\\w* ; 银行 :: banks? ; 警务站 :: police_posts? ; 便利店 :: convenience_stores? ; 超市 :: supermarkets? ; 学校 :: schools? ; 市民之家 :: citizens'
- 城区 市区 :: urban city ; 农村 乡村 :: rural countryside villages? ; 海岛 :: islands? ; 山区 :: mountain\\w*
近海 :: coastal inshore near-shore shore ; 远海 深海 :: deep\\Wsea far offshore high_seas
夜间 夜里 晚上 晚 :: night evening ; 白天 日间 :: day-?time ; 早高峰 高峰 :: rush_hour
工作日 :: working_days? business_days? ; 自然日 :: calendar_days? ; 周末 双休日 :: weekends? ; 节假日 :: holidays?
上半年 :: first_half ; 下半年 :: second_half ; 全年 :: (?:whole|full|entire|all)(?:_of)?(?:_(?:the|this|last))?_year ; 一季度 :: first_quarter
年度 每年 :: annual\\w* ; 月度 每月 按月 一月一 :: monthly every_month once_a_month ; 季度 每季 :: quarterly ; 每周 每星期 一周 :: weekly every_week once_a_week ; 半月 :: half_month fortnight\\w* ; 每天 每日 天天 :: daily every_day ; 定期 常态化 经常 :: regular\\w* routine
年底前 年内 :: before by_the_end ; 年底后 明年 次年 :: next_year after_the_end
符合 达到 满足 :: reach\\w* meet\\w* ; 不符合 未达到 不满足 :: below(?=_the_[a-z]) short_of
- 工作小时 工作时间 上班时间 :: working_hours business_hours ; 小时 工作日 当日 :: hours?
自然日 :: calendar_days? ; 工作日 :: working_days? business_days?
上升 增长 增加 提高 提升 :: rose ris\\w+ up increas\\w+ gr[eo]w\\w* improv\\w+ extend\\w* rais\\w+ more ; 下降 减少 降低 :: fell fall\\w* down decreas\\w+ drop\\w* declin\\w+ reduc\\w+ fewer
放宽 延长 扩大 增至 :: relax\\w* extend\\w* widen\\w* lengthen\\w* loosen\\w* expand\\w* ; 收紧 缩短 压缩 缩小 :: tighten\\w* shorten\\w* narrow\\w* reduc\\w+ cut
企业 公司 单位 商户 运输企业 :: compan\\w+ enterprises? business\\w* firms? employers? ; 个体户 个体工商户 :: self-employed sole_trader\\w* individual_business\\w*
民营 私营 :: private ; 国有 国企 央企 :: state-owned ; 外资 外商 外企 :: foreign-(?:invested|owned|funded) ; 合资 :: joint_venture ; 集体企业 :: collectively_owned
新办 新开办 新注册 新企业 新公司 新设 :: new\\w* ; 老企业 存量 原有企业 :: existing old
高层次 高端 优才 高技能 :: high-\\w+ top senior outstanding skilled ; 普通人才 普通 :: ordinary ; 基础人才 :: junior
外籍 外国人 老外 :: foreign\\w* overseas expat\\w* ; 中国籍 本国 :: chinese_nationals? ; 港澳台 港澳 香港 :: hong_kong macao taiwan ; 归国 留学 :: return\\w*_(?:scholar|student)\\w*
公民 居民 市民 群众 :: citizens? residents? ; 外国人 外籍 :: foreign\\w*(?!_countr) ; 企业 :: compan\\w+ enterprises? ; 游客 :: tourists? visitors?
电子 :: electronic\\w* e-\\w+ digital ; 纸质 实体 物理 :: paper(?!s|work) physical
线上 网上 在线 网办 :: online internet ; 线下 :: offline in_person
自助 :: self-service themselves ; 人工 :: manual\\w*
当场 现场 :: on_the_spot on_site on-site ; 当日 当天 :: same\\Wday ; 次日 隔天 第二天 :: next_(?:day|morning) ; 即时 立即 马上 实时 :: instant\\w* immediate\\w* real\\Wtime at_once ; 隔周 下周 :: next_week
免费 不收费 :: free_of free ; 优惠 打折 减免 减半 :: discount\\w* reduced_fee half-price ; 收费 付费 缴费 :: fees? charged paid ; 补贴 补助 :: subsid\\w+
邮寄 寄送 :: mail\\w* post\\w* ; 自取 窗口领取 取送 取车 :: collect(?:s|ed)? pick\\w*(?:_\\w+)?_up ; 上门 送证 :: door\\w* home
- 购买 :: buy\\w* purchas\\w+ ; 销售 经营 :: sell\\w* sale\\w* ; 生产 制造 :: produc\\w+ manufactur\\w+ ; 储存 仓储 存储 :: stor\\w+ ; 使用 :: us(?:e|es|ed|ing) ; 进口 出口 :: import\\w* export\\w*
- 货车 货运车辆 渣土车 大件 货运 卡车 运输车 :: trucks? lorr\\w+ goods_vehicles? freight\\w* cargo ; 客车 大巴 :: bus\\w* coach\\w* ; 出租车 出租 网约车 :: taxis? ; 轿车 小汽车 私家车 小客车 :: cars? sedans? private_(?:cars?|vehicles?) ; 摩托 :: motorcycles? ; 电动自行车 电动车 :: e-?bikes? electric_bicycles? ; 皮卡 :: pick-?ups? ; 挂车 :: trailers? ; 三轮 :: tricycles?
高速公路 :: expressways? motorways? highways? ; 快速路 :: expressways? ; 国道 省道 :: national_roads? ; 主干道 :: main_roads? arterial ; 乡道 村道 :: rural_roads?
检验 检测 车检 验车 查验 安检 :: inspect\\w* test\\w* check\\w* ; 维修 保养 修理 整改 修复 :: repair\\w* maintenance ; 年审 :: annual_review ; 报废 :: scrapp\\w+ ; 过户 :: ownership_transfer
首次 首领 初次 第一次 :: first\\w* initial ; 再次 复检 第二次 :: second again
第三次 :: third ; 第二次 :: second ; 第一次 首次 :: first ; 第四次 :: fourth
补换 补领 换领 补办 补证 换证 :: replac\\w+ renew\\w* reissu\\w+ ; 初领 首领 申领 :: first appl\\w+ ; 注销 吊销 :: cancel\\w* revok\\w+ deregist\\w+ ; 暂扣 扣留 :: suspend\\w* withh\\w+
初学 增驾 :: learn\\w* initial first upgrad\\w+ add\\w* ; 考试 考证 :: exams? tests? ; 年审 :: annual
- 收件 受理 :: accept\\w* ; 预约 :: book\\w* appointment\\w* reserv\\w+ ; 投诉 举报 :: complain\\w* report\\w* ; 咨询 :: enquir\\w+ consult\\w* advice ; 报警 :: emergency alarm
全省 :: province provincial ; 全市 我市 市 :: city municipal city's ; 全国 :: nation\\w* country china ; 全球 世界 :: world global\\w* ; 全县 全区 各区 辖区 分局 县 :: county district
部分 有的 一些 :: some certain selected several ; 全部 所有 各个 每个 :: all every each whole ; 多数 大部分 大多 :: most_of majority ; 半数 一半 :: half_of
- 完成 办结 建成 :: complet\\w* finish\\w* ; 开始 启动 着手 :: start(?:s|ed|ing)?(?!_to_finish) begin\\w* ; 停止 暂停 中止 :: stop\\w* suspend\\w* paus\\w+
- 行动 整治 检查 :: (?!) ; 处罚 罚款 :: (?!)
不予 免予 免于 :: no not without exempt\\w* ; 减轻 从轻 :: mitigat\\w+ reduc\\w+ lighter lenien\\w+
轻微 轻违 :: minor slight petty ; 严重 重大 :: serious grave major ; 一般 :: ordinary general
两次 二次 :: twice two_times ; (?<!第)三次 :: three_times ; 一次 :: once
首违 首次违法 初次 :: first ; 多次 屡次 累犯 :: repeat\\w*
禁止 严禁 不得 不准 禁行 限制 :: forb\\w+ prohibit\\w* bann\\w* must_not not_allowed restrict\\w* ; 允许 可以 准许 不禁 :: allow\\w* permit(?:s|ted)?(?!_(?:scope|limit|time|amount|range|period|extent)) may
新建 新设 :: newly_built ; 改建 改造 :: rebuilt convert\\w* alter\\w*
医疗机构 医院 :: medical_institutions? hospitals? ; 邮政网点 邮局 :: post_offices? ; 驾校 :: driving_schools?
探索 试点 试行 拟 :: explor\\w+ pilot\\w* trial\\w* ; 全面 全部 已建成 正式 :: full\\w* complet\\w+ formal\\w*
食品 :: food ; 药品 :: drugs? medicin\\w+ ; 化妆品 :: cosmetic\\w* ; 烟草 :: tobacco
- 红 :: red ; 橙 :: orange ; 黄 :: yellow ; 绿 :: green ; 蓝 :: blue ; 紫 :: purple
第一 首位 :: first top best ; 第二 :: second ; 第三 :: third ; 末位 :: last bottom
- 长 车长 长度 :: (?<!no_)long\\w* length ; 宽 车宽 宽度 :: wide\\w* width ; 高 车高 高度 :: high\\w* height tall
总质量 总重 :: heav\\w+ weigh\\w* mass gross total ; 载重 载质量 核载 :: payload load(?:ing)?_capacity ; 整备质量 空车 :: unladen
- 吨 t :: tonnes? tons? t ; 公斤 千克 :: kg kilograms? ; 米 :: m met(?:re|er)s? ; 公里 千米 :: km kilomet(?:re|er)s?
通行时间 通行时长 时段 时长 通行 :: hours drive driving times? passage ; 停车时间 停放 :: parking ; 限速 车速 :: speed_limit
有效期 :: valid\\w* ; 审核时间 审核办结 办结时限 :: review\\w* process\\w*
- 满意 :: satisf\\w+ ; 办结 :: resolv\\w+ complet\\w+ settl\\w+ handl\\w+ conclud\\w+ ; 受理率 :: accept\\w+ ; 回访 :: follow-up
- 扣车 :: vehicles? ; 罚款 :: fine[sd]? ; 吊销 :: revok\\w+ ; 记分 扣分 :: points
`;
