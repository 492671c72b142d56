/**
 * Words of manner, general verbs and abstract nouns: they may be said without standing in the source, since what they claim
 * is little and what would turn a promise round (all, only, free, before, not, longer …) is looked for by itself.
 */
export const lightEnglishWords =
  "title titled question real straight accept allow apply begin complete exceed exceeded full group high instead size strengthen lies remit job reason bounds draw drawn lot good well away police mostly based base even hard able achieve act action active actively actual advance affect aim alongside also amount appear applicable " +
  "approach appropriate area arrange arrangement aspect assign assist attach available aware basic basis bear behalf behave belong benefit better bring broad call " +
  "called campaign capable care carefully carry case cater cause certain chance change chiefly choice choose circumstance clear clearly coordinate coordinated come common compare compared " +
  "comprise concern concerned condition conduct conducted connect consecutive consider consist constitute contain continue continued continually contribute cooperate corresponding count counted cover covered create current currently " +
  "daily deal dealt define depend describe detail determine develop device direct directly discuss distribute duration duty each ease easy easily effect effective effort eligible " +
  "enable enjoy ensure enter exact exactly except execute exist expect explain extensive fact facilitate familiar feature field " +
  "figure final finally find fit fixed follow following form formal found frequent frequently fulfil function further gain gather gave general generally give given giving go going goal gradually guidance guide " +
  "hand handed handling happen hear held help hold host identify immediate immediately implement important include including indicate inform information initiate instantly intend intent intensify " +
  "introduce involve involved involving item join keep kind know known largely launch launched lay lead leading level like likewise link local locate located look main mainly " +
  "maintain make making manage managed management manner many mark match matter mean meet met mention method might mode more most move moved much name named namely near necessary nominate normal normally note " +
  "notice numerous obvious occasion occur occurrence offer official ongoing operate operating operation opportunity option organise organised organize organized originally outline overall own page part particular particularly party people perform performed period " +
  " person personal place placed plan play point popular portion possess possible possibly practical practice precise prepare present primary proceed process processed produce program progress prompt promptly proper properly " +
  "proportion provide provided providing provision publish purpose pursue put qualified qualify quick quickly range rate reach reached realise realize receive recent regard regarded regarding relate " +
  "relation relevant rely render requirement resolve resource respect respective response responsible rest result resulting run running same say scale scheme scope see seek seen serve " +
  "served service set share shared show shown similar similarly simple simply situation so solely sort specific specifically specified stage stand standard started state stated status step still strive strong subject " +
  "submit submitted subsequent substantial successful successfully such suit suitable supply swift swiftly system systematic tackle take taken taking target task tell term therefore thing think thorough thoroughly thought thus timely together took " +
  "total toward transform try turn turned type typical undergo undertake undertaken unified unify uniform use used useful using usual usually utilise utilize variety various view viewed visit want way well whole wide widely wish within without work worked " +
  "working worth would yet intentional unintentional unpunished page peak off-peak staggered dealt handed person persons elsewhere aside depth prefecture municipal rectification rectify order-keeping affair example instance " +
  "accordingly actually adequate advantage advise ahead aid alike ambition amid ample angle anything arena arise array " +
  "aspiration assistance atmosphere attempt attention attribute backbone backdrop background " +
  "believe bit broadly careful cautious certainly channel character characteristic chunk comfortably " +
  "component comprehensive concentrate concept consequently context conveniently core cornerstone course craft " +
  "declare deem definite degree demonstrate design desire detailed detect determined devise devoted diligent dimension " +
  "direction discover display doing done earnest effortlessly elaborate element emerge emphasis endeavor endeavour " +
  "energetic enough enthusiasm especially essence exhibit expectation experience express extent " +
  "facet fashion feel firm footing forceful formulate forward foundation fraction frame framework front gear " +
  "groundwork handful headway hence hereby highlight hinge hope idea importance indeed ingredient inquire instant " +
  "intensive intention interval just landscape leap learn lie line location means merit meticulous mind moment momentum " +
  "mood morale mount nature notably notify notion nowadays onward owns pace pair passion path perspective " +
  "phase piece pillar poised position prefer presently primarily principally priority procedure pull push quality " +
  "readily readiness really recall remember resolute reveal revolve robust role roll rolling routine says scene " +
  "seamlessly segment sense series serious setting shape shows side significance sit site slice smoothly solid " +
  "something sound span speak speaks spell spirit spoke spoken spot spread stands steer stint stress stretch stride " +
  "string stuff sturdy style substance sufficient suppose sure surely surface tactic tailor talk technique tempo thanks " +
  "thereby therein thereof thereto throughout today told track trait truly underline underscore understand utter value " +
  "venue via vigorous voice wants whereby while willingness wonder";

export const lightChineseWords =
  "位居 位列 名列 指 指的 指的是 弄清 搞清 弄懂 搞懂 弄明白 算 算上 算在内 加 往前 排 排名 排在 知识 贵 咱 咱们 行为 长 帮您 为您 替您 也就 均会 都将 将会 有所 从中 以此 借此 前提 前提是 相应地 该项 这一 过程中 届时 对外 同期 相比 相较 另有 还会 " +
  "公安机关 公安 警方 公安部门 因为 由于 所以 因此 为了 以便 从而 进而 于是 但 但是 不过 然而 仍 仍然 还是 又 再次 继续 持续 不断 一方面 另一方面 遇到 一步 下一步 陆续 逐步 逐渐 渐渐 正 正式 积极 主动 努力 大力 全力 着力 切实 认真 深入 充分 有效 有力 顺利 " +
  "及时 尽快 迅速 快速 直接 即可 就可 便可 就能 能够 可以 可 会 要 须 需 需要 应 应当 该 用 使用 利用 采用 运用 通过 借助 依托 依靠 凭借 凭 按 按照 依照 根据 依据 依 参照 结合 围绕 针对 对于 关于 至于 " +
  "加以 予以 进行 开展 展开 实施 实行 推行 推进 推动 落实 执行 完成 做好 做到 搞好 抓好 办好 达成 实现 形成 构成 成为 作为 当作 叫做 称为 名为 包括 包含 涵盖 涉及 属于 归属 位于 处于 设在 设有 拥有 具有 具备 " +
  "带来 带动 促进 促使 使得 使 让 令 帮 帮助 协助 支持 配合 参与 参加 加入 接入 纳入 列入 列为 分为 划分 分成 合并 并入 整合成 组成 共同 一起 一同 一并 一次 一次性 同时 同步 分别 各自 各 各个 每 每个 其中 其他 其余 其它 另 另外 此外 " +
  "除此之外 以及 及其 或者 还是 并 并且 而且 甚至 尤其 特别 主要 重点 首先 其次 最后 最终 总体 整体 总的来说 通常 平时 平常 日常 常 常常 经常 往往 随时 始终 一直 原 原本 原先 原来 原有 此前 先前 从前 过去 本来 现 现在 目前 当前 如今 眼下 今 今年 当年 全年 年内 当时 此时 " +
  "那时 届时 期间 过程 方面 方式 方法 办法 做法 途径 手段 内容 事项 事情 事务 业务 工作 活动 行动 任务 目标 目的 作用 效果 结果 成果 情况 情形 状况 状态 条件 问题 困难 原因 理由 需求 需要 要求 标准 规定 规则 制度 机制 体系 模式 范围 程度 水平 " +
  "能力 力度 数量 总数 总量 人数 个数 数 量 次数 率 地点 位置 场所 现场 处 里 里面 内部 外部 周边 附近 上面 下面 之中 当中 之间 左右 上下 前后 内外 到 到了 去到 来到 前往 前去 去 来 走 进 出 进入 送 送到 交 交到 交给 拿 拿到 取 取到 领 领到 " +
  "收 收到 接 接到 给 给到 发 发到 办 办到 做 做完 弄 搞 看 查 查到 查明 问 找 找到 说 讲 写 填 定 确定 明确 注意 关注 了解 知道 清楚 保证 制作 希望 想 想要 自己 本人 个人 人员 人士 者 对象 主体 一方 双方 各方 相关 有关 " +
  "相应 对应 所在 所属 所有 该类 此类 这类 这种 这项 这些 那种 那些 某 某些 某种 任意 多 多种 多项 多个 不少 许多 很多 全部 整个 全 统统 通通 皆 均 都 也 还 再 才 就 便 即 则 且 早 晚 半 前 后 方 里 开办 开设 设 成 开 办理 办 可办 的话 在内 这两项 这三项 这四项 这几项 两项 三项 几项 几种 这几种 提出 上来 下来 起来 出来 过来 回来 来说 而言 时 之时 之际 期间内 情况下 只需 只要 只需要 一下 一些 有些 想办 要办 办事 凡是 如有 若有 如需 若需 还有 还可 还能 还要 也可 也能 均可 都可 都能 都会 都要 已 已经 现已 现如今 了 着 其 其所 它们 他们 她们 大家 各位 朋友 " +
  "受 受到 遭 遭到 遭受 得到 得以 往 朝 请 请来 邀 进一步 人群 群体 一旦 如果 假如 倘若 要是 若是 的时候 以来 大致 基本 基本上 一般来说 帮着 好让 便于 有助于 有利于 旨在 致力于 力求 更好 更加 越来越 相对 相对来说 十分 非常 特别是 尤其是 比如 例如 诸如 像 等等 之类 一类 " +
  "地方 按计划 达 可达 事 事儿 人 人们 这里 那里 这样 那样 这么 那么 如何 怎样 由此 因而 前来 到场 作出 做出 给出 多加 面向 面对 即是 也就是 变 变得 是否 依旧 仍旧 当下 近期 近来 逐一 依次 先后 相继 接着 随后 与此同时 在此基础上 基础 上述 前述 以上 以下 如下 下列 相当于 等于 不再 而是 只是 " +
  "会上 会同 协同 携手 联手 共建 一道 互相 相互 彼此 之所以 出于 鉴于 本着 凭着 靠 靠着 依靠 依托 借 借着 沿着 随着 经 经过 经由 通过 因 因其 为其 对其 使其 将其 让其 由其 与其 把其 其自身 自家 本地 当地 该市 本市 我市 全市 " +
  "展开 开展起来 做起 起到 发挥 达成 达到 符合 满足 属 属于 归于 列 列出 写明 注明 说明 表示 指出 要求 强调 明确 规定 按规定 依规 依法 依照 合规 依法依规 严格 从严 认真 扎实 稳步 有序 有力 大幅 明显 显著 切实 着力 全面 全力 全程 深入 持续 不断 进一步 更 较为 较 相当 颇 " +
  "加上 连同 外加 附加 以至 甚而 乃至 直到 直至 为止 截至 截止 至今 迄今 其间 平日 有时 时常 定时 按时 准时 如期 按期 随即 马上 立即 立刻 当即 即刻 立马 尽早 早日 早点 快点 快些 方便 便捷 便利 省事 省心 省时 轻松 顺畅 高效 简便 简单 清楚 清晰 明白 平台 材料 必 齐 具体 详细 准确 精准 完整 齐全 随 带 备 后续 之下 之上 经查 经核实 经核查 " +
  "各地 同一 严 争取 力争 确有 确实 的确 觉得 认为 感到 感觉 名单 信息 资讯 解惑 答疑 解答 行 就行 就好 好了 落到实处 落地 " +
  "落地见效 到位 里头 外头 那边 这边 尽力 尽量 想方设法 下功夫 下力气 下大力气 花力气 着手 入手 动手 " +
  "出发 角度 层面 环节 种类 类别 门类 一共 合共 共有 共计 累计 总计 手里 手中 手头 身上 身边 眼前 " +
  "面前 心里 这次 此次 本次 本轮 这轮 这样一来 这样做 如此一来 由此可见 可见 说白了 换句话讲 打算 准备 " +
  "计划着 正在进行 进行中 进行当中 之内 过程当中 碰到 碰上 遇上 赶上 面临 出现 发生 产生 存在 带着 " +
  "拿着 握有 手握 拿出 交出 送出 推出 找出 查出 看出 得出 想出 派出 派来 派去 请到 请出 叫来 叫上 " +
  "找来 拉来 引来 迎来 送来 法子 招数 举措 措施 手法 方略 方案 思路 路子 路径 抓手 切入点 着力点 " +
  "发力点 落脚点 出发点 重心 核心 关键 要点 要害 重头 头等 大事 要事 实事 好事 难事 琐事 杂事 难题 " +
  "难点 痛点 堵点 卡点 短板 弱项 不足之处 加劲 加力 发力 出力 用力 使劲 卖力 尽心 用心 上心 贴心 " +
  "暖心 热心 耐心 细心 专心 全心 安心 放心 省力 顺当 稳当 妥当 妥善 周到 周全 周密 严密 严谨 细致 " +
  "踏实 结实 牢固 稳固 越发 愈加 愈发 日益 日趋 逐年 步步 层层 一一 一个个 逐个 挨个 轮番 来回 反复 " +
  "多次 屡次 一再 不停 不住 接连 接二连三 连番 不间断 长期以来 一直以来 多年来 这些年 近年 近年来 最近 " +
  "不久 刚 刚刚 才刚 跟着 顺着 照着 依着 围着 围绕着 冲着 对着 朝着 向着 奔着 为着 因着 趁着 趁 " +
  "像是 好比 犹如 如同 等同 相仿 类似 近似 相近 差不多 大体 大体上 总的 总的说来 整个来看 整体来看 " +
  "从整体看 具体来看 具体说来 有助 有益 有利 利于 益于 助力 助推 拉动 促成 催生 激发 激活 释放 彰显 " +
  "体现 展现 展示 呈现 显示 表明 证实 反映出 归 归口 划归 划入 划到 并到 并进 编入 计入 纳进 收进 " +
  "装进 放进 放到 摆到 摆在 放在 搁在 落在 落到 走到 走进 走入 回到 赶到 赶往 赶赴 清单上 单子 表上 " +
  "册子 手册 文书 文本 条文 字样 标题 题目 名目 名头 称号 叫法 说法 提法 写法 讲法 老早 早就 早已 " +
  "业已 现有 既有 已有 原先的 往日 昔日 当初 起初 最初 一开始 开头 末了 末尾 到头来 归根结底 里外 " +
  "四周 周围 一带 沿线 沿途 各处 到处 处处 各方面 方方面面 各个方面 全方位 多方面 多方 大力气 真功夫 " +
  "实效 成效 成绩 功效 收效 见效 奏效 起效 管用 好用 实用 可行 得当 得力 得法";
