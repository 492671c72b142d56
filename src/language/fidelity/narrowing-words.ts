/**
 * Words that narrow what they stand before: which vehicles, people, companies, papers, cases, places. One a line: as official
 * Chinese says them; behind `>`, what else people say for them; behind `::`, in English. Pieces of regular expressions.
 * General language of public service; a sentence on what they narrow must say one of the words of their line.
 */
export const narrowingWords = `
大型 大件>大货 大客 大车 超限 :: large big heavy bulk oversized? outsized?
中型 :: medium mid-?sized?
重型>大货 大车 :: heavy large
轻型 小型>小货 :: light small
厢式 :: box
新能源>电动 绿牌 :: new\\Wenergy electric
皮卡 :: pick-?ups?
教练>驾校 学车 :: driving-school training trainer learner school
危化品>危险化学品 危险品 :: hazardous dangerous
渣土 :: waste dump muck slag
混凝土>水泥 :: concrete mixer cement
二手 :: used second-hand
高层次>高端 高级 :: high-level top senior
高技能 :: skilled
优才 优秀(?!人才奖) :: outstanding excellent top
人才(?=落户)>人才 :: talents? talented
外籍(?=.{0,3}人才) 外国人(?!工作|居留|永久)>外籍 外国 老外 :: foreign(?:ers?)? overseas expat\\w*
境外 出境 出国>国外 跨境 境外 :: abroad overseas cross-border(?!\\Wbusiness) outside exit travel\\w*
海外 :: overseas abroad
民营>私营 民企 私企 私有 :: private(?:ly-owned)?
民族(?=企业) :: national domestic ethnic chinese
新办 新开办 新注册>新设 新成立 新企业 新公司 新开 :: new(?:ly)?(?:\\W(?:registered|established|opened|founded))? start-up
重大(?!要)>大问题 大项目 :: major serious important significant big grave
重点(?!打击|关注)>关键 重要 :: key major priority important
主要(?=经营|负责|管理)>负责 核心 管理 :: main principal key chief senior
关键>重要 :: key critical
轻微>轻违 小违 :: minor slight petty small
首违>首次 初次 第一次 初犯 :: first(?:-time)?
选择性>选择 :: selective(?:ly)?
逐利>牟利 趋利 :: profit(?:-driven|-seeking)?
错时>错峰 :: stagger(?:ed)? off-peak
临时 :: temporary
永久>永居 :: permanent(?:ly)?
电子 :: electronic(?:ally)? e-\\w+ digital
特殊>特别 :: special
简易>简单 :: simpl(?:e|er|est|ified) summary
专业性强>专业 :: speciali[sz]ed professional expert(?:ise)?
特定>财务 会计 财会 :: specific particular certain finance financial accounting accountants?
部分>一些 有的 有些 若干 :: some certain selected several
未落户>没落户 没有落户 尚未落户 还没落户 :: not without unregistered yet
商务>因公 公务 出差 :: business
加急 紧急 急需>急 :: urgen(?:t|tly|cy) expedited pressing rush(?:ed)?
急需>急 紧急 :: urgen(?:t|tly|cy) pressing need it quickly
特别(?=紧急)>特急 非常 十分 尤其 :: particular(?:ly)? especially very extremely exceptional(?:ly)? most
集中申办 集体>集中 一起 批量 :: collective(?:ly)? group bulk many together central(?:ly|ised|ized)
批量>一次 成批 台以上 :: batch bulk once more
近海>近岸 :: coast(?:al)? inshore offshore near-shore shore
非法 违法(?!犯罪)>违规 :: illegal(?:ly)? unlawful(?:ly)? offen[cs]es? violations?
禁用>违禁 禁止 :: banned prohibited forbidden
较大>大 :: relatively larger serious major
突出>严重 重点 :: prominent outstanding serious striking notable salient major
夜间>夜里 晚上 晚 夜 :: night(?:-?time)? evening
县级>县 区县 :: count(?:y|ies) county-level
农村>乡村 :: rural countryside villages
涉企(?=案件|警情|信访|执法|审批|处罚)>企业 公司 商户 涉案 :: compan\\w+ enterprises?\\W? business\\w* firms?
公职 :: public government
跨国 :: transnational cross-border international
省内(?!外)>本省 全省 跨省 省外 :: province provincial
跨省>省外 :: cross-province inter-provincial cross-provincial provinces
因私>私人 个人 :: private personal
人身 :: coercive personal compulsory against
符合(?=\\p{Script=Han}{0,6}(?:条件|规定|要求))>满足 达到 条件 要求 具备 够 :: me(?:e?t|ets|eting) compl\\w+ qualif\\w+ eligible satisf\\w+ conform\\w* conditions? under rules
侵害 侵犯>损害 侵权 :: infring\\w+ harm\\w* violat\\w+ against damag\\w+
假劣 假冒 伪劣>假 冒牌 劣质 山寨 :: fake counterfeit substandard shoddy sham inferior false
密闭>封闭 :: closed sealed enclosed airtight
涉黑 涉恶>黑社会 黑恶 :: mafia\\w* gang\\w* organi[sz]ed triad evil
恶意 :: malicious(?:ly)? bad
暴力 :: violen(?:t|ce)
预约>约 :: book\\w* appointments? reserv\\w+
查询>查 询 :: enquir\\w+ inquir\\w+ quer\\w+ check\\w* look\\w*
预审>初审 :: preliminar\\w+ pre-\\w+ initial first
最大(?:程度|限度)地?(?!方便|便利|服务|减[少轻])>最大 尽可能 尽量 尽力 力争 争取 努力 :: as_far as_much as_many greatest maximum most utmost tr(?:y|ying) striv\\w+ aim\\w*
在用>使用 :: operation use operating in-use
`;
