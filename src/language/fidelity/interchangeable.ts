/**
 * Words that a faithful sentence may exchange for one another, one group a line: general words of public service, none
 * about particular documents. Words that make another promise (before/after, all/some, a kind of document or vehicle)
 * never stand together.
 */
export const interchangeableWords = `
办理 办 办证 完毕 办好 办完 办结 办成 处理 处置 完成 做完 搞定 结束 办下来
审批 审核 批 批完 审完 审查 批准 核准 通过 核发
领取 领 拿 拿到 领到 取 取得 获得 得到 拿证 领证 申领
申请 申办 申报 申领 提出 提交 提请
提交 交 递交 上交 交给 报送 提报
提供 给 给予 予以 开展 设 设立 有 开设 设置 设有 建立 建设 建 开通 开辟 成立 新建 组建 配备 开办 建成 共设
实行 推行 实施 落实 执行 采取 采用 推出 运行 启用
组织 安排 部署 开展 进行 举办
企业 涉企 公司 单位 商户 厂家 企业家
民警 警察 警官 警力 干警
外国人 外籍 外籍人才 外籍人员 老外
公民 市民 居民 群众 老百姓 人们 百姓 民众
流动人口 外来人口 外地人
证件 证 本 证照
机动车 车 车辆 汽车
货车 货运车辆 卡车
大型货车 大货车 大车
车检 机动车检验 检验 检测 车辆检测 验车 查验
时间 时长 时段 时限 时候 期限 期间 工夫
每日 每天 天天 日均
当日 当天
夜间 夜里 晚上 晚 夜
早 早上 早晨 凌晨 清晨 次日 第二天
允许 可以 可 能 能够 准许 准
进入 驶入 进 开进 通行 行驶 驶进 走
区域 地方 地区 范围 路段 处
缩短 压缩 缩减 减少 压减
放宽 延长 扩大 拓展 扩展 拓宽 延伸 扩增
提高 提升 增加 上升 增长 加强 强化 加大 优化 改进 升级 改善
下降 降低 减少
取消 不再 废止 撤销 免去
侦破 破获 破案 抓获 查处 侦办
挽回 追回 追缴
投诉 举报 反映 检举 投诉举报
反馈 答复 回复 回应 反馈答复 给出
受理 接收 接受 收到 收件 办理
电话 热线 号码 拨打 拨 打
渠道 途径 方式 通道
负责 责任 责任单位 承担 牵头 主管
窗口 柜台 办事窗口
大厅 政务大厅 服务大厅
网上 线上 在线 网办 互联网 上网
全天 全天候 24小时 不打烊 昼夜 任何时候
当场 现场 即时 马上 立即 立刻 即 随即
免费 不收费 不要钱
免于 免予 不予 免
重点 重要 关键 突出 主要
项目 工程 建设项目
宣传 普法 教育 宣讲
预警 提醒 警示
防范 预防 防止
查处 处罚 打击 严打 惩治 整治 治理
检查 抽查 巡查 排查
次数 频次 频率
集中 统一 一并 一起 一同 同时 同步 一次性 一次 一道
首次 第一次 初次
材料 资料 文件
需求 需要 诉求 要求
邀请 请
推广 推行 普及
方便 便利 便于 便民
尽量 尽可能 最大限度 最大程度
快速 尽快 快 迅速 及时 第一时间 快捷
严禁 禁止 严格禁止 不得 不准
对接 联系 沟通 沟通对接
情况 情形 状况
属实 查实 查明属实 真实
符合 满足 达到 具备
办结时限 办理时限 办结时间 审批时限 期限
刻制 刻 刻章 制作 刻好
交付 交给 送达 发放 拿到
发放 发 核发 颁发 制发 发给
打造 建成 形成 成为
评价 评分 打分
系统 平台
占比 比例 比率 率
迁移 迁 迁至 搬 转移
接入 纳入 整合 整合接入 并入
游客 旅客
累计 总共 共 一共 总计 合计
同比 比上年 与上年相比 比去年
命案 杀人案
嫌疑人 犯罪嫌疑人 疑犯
get obtain receive collect pick acquire take
give provide offer grant supply afford
handle process deal settle complete finish conclude carry transact do dispose address treat work
review examine check verify assess inspect audit examination inspection
approve approval authorise authorize clear pass
apply application request applicant submit file hand
issue issuance produce make deliver made
permit licence license certificate document paper card permission authorization
enterprise company firm business corporate
police officer public security
organ authority agency bureau department
foreign foreigner overseas alien national expatriate
talent professional personnel expert specialist people person staff
citizen resident public people masses person
vehicle car automobile motor
truck lorry freight goods cargo van
large big heavy oversize oversized
road street highway
motorway expressway highway
time hour period duration term limit deadline
day daily
code pass access
allow permit let may can able
enter drive run travel pass pas come passage way
area region zone place district section
shorten reduce cut decrease compress lower less
extend relax lengthen expand widen broaden increase enlarge prolong loosen
improve enhance optimise optimize strengthen raise upgrade streamline boost
rise increase grow up
fall drop decrease decline down reduce
cancel abolish lift remove scrap revoke
solve crack
recover retrieve
complaint report appeal request grievance issue problem matter
feedback reply response answer respond
accept receive take
phone telephone call line hotline number dial
channel route way means passage lane
responsible charge responsibility
counter window desk
hall centre center
online internet web network
around clock 24
spot site
free charge cost
exempt waive spare
key major important main focal priority
project construction work
publicity campaign education warn warning
prevent prevention avoid
inspection check inspect test testing examine
frequency number times often
together jointly collectively simultaneously parallel same once
first initial
material document paper
need demand require requirement necessary
set establish create open build found institute up
launch introduce implement apply carry practise
promote popularise push encourage
convenient convenience easy
fast quick prompt speed rapid swift soon timely time urgent expedite
forbid prohibit ban
liaison contact link communication
case situation condition circumstance event
true genuine verify substantiate
meet satisfy fulfil fulfill comply conform qualify eligible
seal stamp chop
deliver hand give
rate share proportion percentage ratio
move migrate transfer migration
integrate merge include incorporate bring consolidate
tourist visitor
total all cumulative altogether overall
year annual
people person
homicide murder
suspect
offence violation infringement breach crime offense illegal unlawful
junction intersection crossing
use apply put application
restrict restriction limit limitation ban
neither nor not without
household hukou residence registration register
lawful legal legitimate
right interest
evaluation rating review assessment
exit leave abroad
validity valid effective
maximum most longest up
self service
mail post postal
city municipal urban town
county district
hotel inn
engrave engraving carve
new newly
station
guide guidance direct
stagger staggered off
park parking
internal inside inner
assign responsible pair
keep hold
possible
赋予 享有 享受 给予 拥有
同等 一样 相同 同样 同
范围 范畴 领域
时间 时长 时段 时间段 钟点
目标 推动 力争 要求 达到
严格 严 从严
千名 一千名 上千名
成 百分之
联系 挂包 包保 服务 负责
归 由 属于
跨 外 异地
损失 经济损失
牵头 组织
职工 员工 雇员 工人
孩子 未成年人 儿童
老人 老年人
开车 驾驶 驾车
停车场 停车位 泊位 车位
罚 处罚 罚款
交警 公安交管部门 交管部门 交管 公安机关交通管理部门
政府 政务
派出所 派出
电子版 电子
执法 办案
保护 维护 保障 守护
帮助 协助 帮 帮忙 扶持
了解 掌握 获悉 知道
随时 实时 即时
发现 查出
改正 整改 纠正 改
建议 意见
增设 新增 增加
oversize oversized cargo large
excavate dig
across through cross over
lay erect add instal install
tonne t ton
km kilometre kilometer
m metre meter
face ban restrict
same equal identical alike
gross total
size
withhold withheld impound detain seize keep
collectively collective bulk together joint jointly centrally central
behalf name
coordinator administrator assistant
bring deliver carry take come
travel go trip journey send
particularly especially particular special very extremely
identity id card
title ownership property
procedure process formality
enough sufficient
already obtained obtain hold
key turnkey
agency institution body organisation organization
agency station
route path loop course lane way
island
sub branch subordinate
unit bureau department detachment body
aim goal target reach push promote
general round allround comprehensive
profit driven
scope range extent
entirely fully whole wholly completely throughout complete 全程 全部 全面
prohibited prohibit forbidden 严禁 禁止
cover all 全部 全覆盖
drive run travel 行驶 通行 驶入 禁行
assign pair one serve 挂包 包保
procedure formality process 手续 流程
system service
maximum most
punishment penalty punish penalise
work job employment employ
settle register household registration
outlet office branch
convenience convenient nearby
frequency frequent frequently often
business trade industry company
notice notification notify
coercive compulsory
main principal chief leading key
operator manager management
protect safeguard preserve maintain
stop window
cover bring include span extend
help assist assistance support aid
paperwork document certificate card paper
cooperation coordination
drop fall decline decrease
compare year
crime offence criminal
wait queue line
booking appointment book reserve reservation
arrive arrival come
kilometre cycle cycling bicycle bike
formed form
violation breach offence
approximately about roughly
answer reply feedback respond response
correct rectify rectification fix
verify check confirm examine
visit call
message text sms
accountant finance financial accounting
warn warning alert
thorough full comprehensive
various different diverse
gradually progressively
simple simplify simplified summary
general ordinary regular
release free let
evidence proof
load tonnage
limit cap restriction
expand extend enlarge
freight goods cargo
urban city town downtown
rural countryside village
first initial
relax ease loosen
hour time
child minor
elderly old senior
file filing record register
dump waste
reach meet hit attain
special dedicated specialised specialized own
weight emphasis stress focus
fight combat crack tackle curb strike battle crackdown
hard severe severely strict strictly heavy
source root cause origin
obey abide observe comply law-abiding follow
business market player merchant trader shop
coach bus
hazardous dangerous chemical
good item cargo article
door premise premises home
own belong possess
hire recruit employ
unit organisation organization body institution employer
everything all matter
cheat defraud fraud scam swindle
lose loss damage
grow increase rise
gang syndicate crime organised organized mafia
detain detention custody arrest catch
weekly week
economy economic
quality high-quality
local locally there
hotline line number
threshold limit
advance ahead early front
money fund asset capital
vehicle trip transport
patrol guard
danger hazard risk
safe safety secure security
merge consolidate combine integrate unify
joint unified coordinated common
campaign operation drive action
investigate handle probe deal
query enquiry inquiry ask look
unmanned unstaffed
convert rebuild remodel transform
visit view click browse
daily average day
exempt penalty fine punishment waive
elsewhere outside town
intention intent deliberate intentional unintentional
engraver engraving
guesthouse homestay inn hotel
person human individual
private personal
instant second immediately immediate
progress status
float migrant mobile
room office station
shorten instead reduce
registration licence certificate
restore rectify clean
press pressing urgent
consecutive row successive
minimum short least small
follow apply implement
room office
conduct carry behaviour
particular specific certain
send message
shop store business
pawnshop pawnbroking pawnbroker pawn
重视 注重 看重 强调
窗口 一窗
首次 首领 初次
增加 增至 增长 上升
自身 自己 本身 工作职能
编号 编划 编排
因为 因
提前 前置 事先 预先
买 购买 购置 采购 买入
保证 确保 保障
查明 属实 核实
出境 出国
更快 效率 提速 快速 加快
经常 常态化 定期 经常性 日常 常态
管好 管理 统筹 管控 监管
高校 高等院校 大学 院校
户口 户籍 落户
college university school
signal light
everywhere throughout across area whole
comprehensive integrated overall
maritime sea marine ocean coastal
farming farm aquaculture breeding
promote extend popularise
force strength personnel staff power team
surrounding around vicinity periphery near nearby
guard prevent protect defend
staff employee internal personnel worker
touch contact connect
sale sell
premise site door
occasion time
serious major grave severe large
accident crash collision
incident event
notable significant impact influence important
occur happen
appoint designate assign name set
branch category class type
lecture publicity talk teaching
touring mobile travelling tour
factory plant mine
copyright intellectual
fake counterfeit shoddy
brand trademark
technology technical
combine integrate pool
patrol guard inspect
valid effective genuine
guidance guide direct instruct
policy preferential
answer explain question
request demand appeal
pupil student
teacher staff
retirement retire pension
death deceased decease
birth newborn born
schooling school enrolment education
cancellation cancel deregistration
medical hospital health
physical body
community neighbourhood residential
map navigation
exclusive dedicated special
dominate bully
contract project
asset property
collect charge take
solved crack cracked broken
premises place
term session
named determine confirm designate
ministry department
party cpc
entrepreneur business
heard hear listen view opinion suggestion
meeting conference
head leader responsible
invite attend
half both
arrest catch detain capture
worker employee labour
salary wage
relocation demolition
bankruptcy insolvency
dispute conflict contradiction
mediate resolve defuse
grassroots community local
dangerous explosive hazardous
event activity gathering
loophole gap weakness
remind warn notify
vulnerability risk weakness
data information
network cyber internet
drill exercise rehearsal
legal law lawful
lawyer counsel attorney
team group unit squad
knowledge know awareness
industry trade sector
fishing fishery catch
sand mining
vessel ship boat
rescue save
tourist scenic attraction
season period peak
square area
storage keep
appointment reservation
window counter desk
`;
