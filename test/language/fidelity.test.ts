import { describe, expect, it } from "vitest";
import type { RenderingLanguage } from "../../src/domain/language-code.js";
import { findInfidelities } from "../../src/language/fidelity/find-infidelities.js";

const check = (
  sentence: string,
  source: string,
  rendering = "",
  language: RenderingLanguage = "zh",
  asked: readonly string[] = [],
) =>
  findInfidelities({
    sentence,
    sources: [source],
    renderings: rendering === "" ? [] : [rendering],
    context: "",
    asked,
    language,
    isPledge: true,
  }).map(({ type }) => type);

describe("fidelity of a sentence to its source", () => {
  const truck = "新能源货车（4.5T 及以下）除城市快速路外，其他区域全天不禁行";
  const oversize = "大件运输许可，省内运输当日完成审核，省外运输3个工作日内完成审核。";
  const change = "通行码有效期从最长30天放宽至90天";

  it.each([
    ["4.5吨及以下的新能源货车，除了城市快速路，其他区域全天不禁行。", truck],
    ["大件运输许可，省内的当天审核完，省外的3个工作日内审核完。", oversize],
    ["通行码的有效期由最长30天放宽到90天。", change],
    ["每天晚上22时到第二天5时可以通行。", "每日22时至次日5时允许通行"],
    ["新开办的企业刻印章不用花钱。", "实行新开办企业免费印章刻制"],
    ["上半年违法警情比去年同期少了5%。", "上半年违法警情同比下降5%"],
    ["年底前完成向“爱山东”平台的迁移。", "年底前完成迁移至“爱山东”平台任务"],
    ["4.5吨及以下的新能源货车，只要不上城市快速路，其他区域全天不限行。", truck],
    ["市、县两级公安机关成立领导小组。", "市、县公安机关成立领导小组"],
  ])("lets “%s” pass", (sentence, source) => {
    expect(check(sentence, source)).toEqual([]);
  });

  it.each([
    ["4.5吨及以下的新能源货车在其他区域全天不禁行。", truck, "dropped"],
    ["4.5吨以上的新能源货车除城市快速路外，其他区域全天不禁行。", truck, "bound"],
    ["4.5吨及以下的新能源货车除城市快速路外，其他区域全天禁行。", truck, "negation"],
    ["省外运输当日完成审核，省内运输3个工作日内完成审核。", oversize, "misplaced"],
    ["通行码有效期最长30天。", change, "misplaced"],
    ["大件运输许可免费办理，省内运输当日完成审核。", oversize, "added"],
    ["出租车运输许可，省内运输当日完成审核。", oversize, "unsupported"],
    ["大件运输许可当日完成审核。", oversize, "dropped"],
    ["货车（4.5T及以下）除城市快速路外，其他区域全天不禁行。", truck, "dropped"],
    ["公安机关提供先就业后落户服务。", "公安机关提供“先落户后就业”服务", "misplaced"],
    ["在科技局领取两本证件。", "市科技局和市公安局同步审批，申请人可到“联办窗口”领取2本证件。", "misplaced"],
    ["享受优先受理、集中制证等服务。", "享受集中受理、优先制证等服务", "misplaced"],
    ["A类案件“轻处”20起，B类案件“免罚”30起。", "A类案件“轻处”30起、B类案件“免罚”20起", "misplaced"],
    ["企业凭营业执照或者身份证即可申请集体户。", "企业凭营业执照和身份证即可申请集体户", "bound"],
    ["因为通行效率提高了，所以才建成信号控制网。", "建成信号控制网，提高通行效率", "misplaced"],
    ["因劳资纠纷引发的征地拆迁要及时化解。", "及时化解因征地拆迁、劳资纠纷等引发的不稳定因素", "misplaced"],
    ["按照数据安全法开展检查。", "按照《监督检查规定》开展检查，落实数据安全责任", "unsupported"],
    ["保安公司设立备案全程网办。", "保安公司设立许可全程网办", "added"],
    ["企业员工办理居住证优先受理。", "为民营企业员工办理居住证，优先受理", "dropped"],
    [
      "工程建设许可3个工作日内办结。",
      "影响交通安全占用、挖掘道路的工程建设许可，3个工作日内办结。",
      "dropped",
    ],
    ["凭居留许可直接申办工作许可。", "可凭工作许可直接申办居留许可", "misplaced"],
    ["在37家登记服务站设立交易市场。", "在37家交易市场设立登记服务站", "misplaced"],
    ["上门查验468次。", "上门查验4次，查验机动车468辆。", "misplaced"],
    ["由企业制发居住证。", "指导企业申报居住登记，当场制发居住证", "misplaced"],
    ["由全程网办向网上预约转变。", "由网上预约向全程网办转变", "misplaced"],
    ["5个工作日内完成安装。", "优化门楼牌编划审批流程，5个工作日内完成审批。", "unsupported"],
    ["到派出所提交申请材料。", "到“联办窗口”提交申请材料", "unsupported"],
    ["可以规范涉企执法行为。", "严格规范涉企执法行为。", "misplaced"],
    ["工作许可预审通过前提交材料。", "工作许可预审通过后提交材料", "misplaced"],
    ["严禁随意限制企业自由，保护企业。", "严禁随意限制民营企业自由，保护企业", "dropped"],
    ["对涉企案件实行专案专办。", "对重大、复杂、敏感涉企案件实行专案专办", "dropped"],
    ["加强合同诈骗、准确、商业贿赂防范。", "加强合同诈骗、商业贿赂防范", "unsupported"],
    ["在工业园区集中的重点企业设立服务中心。", "在重点企业集中的工业园区设立服务中心", "misplaced"],
    [
      "设立高层次人才绿色窗口，为优才人员提供专属服务。",
      "设立优才人员绿色窗口，为高层次人才提供专属服务",
      "misplaced",
    ],
    ["全面取消城镇落户申请。", "全面取消城镇落户迁入条件限制", "dropped"],
    ["企业应当成立工作领导小组。", "市公安机关成立工作领导小组，服务企业", "misplaced"],
    ["各个县市区建成智慧窗口。", "5个县市区建成智慧窗口", "misplaced"],
    ["抽调合成作战专班充实基层警力。", "抽调精干警力充实合成作战专班", "misplaced"],
    ["各类人才享受优先制证。", "集体用工项目享受优先制证，为各类人才提供便利", "misplaced"],
    ["企业开展巡防。", "加强对企业周边的巡防", "misplaced"],
    ["形成约45里的骑行通道。", "形成约45公里的骑行通道", "number"],
    ["工作时间不打烊服务。", "24小时不打烊服务", "added"],
    ["通行码有效期放宽，至少为90天。", change, "bound"],
    ["形成正好45公里的骑行通道。", "形成约45公里的骑行通道", "bound"],
    ["始终保持全国前十。", "始终保持全国前二十", "number"],
    ["2023年违法警情下降15.79%。", "命案、违法警情同比分别下降15.79%、4.08%", "misplaced"],
    ["158家停车场共3.9万个泊位。", "158家停车场、11个临时停车路段共计3.9万个泊位", "misplaced"],
    ["定期发布正在侦办的涉企案件。", "定期发布侦破的涉企案件", "added"],
    ["我已提交门楼牌审批申请。", "优化门楼牌审批流程", "added"],
    ["驾驶证不用再提供，只要带上身份证就行。", "申领不再需要驾驶证、身份证", "negation"],
    ["达到启动阈值的项目，由专家踏勘现场。", "对不符合启动阈值的项目，组织专家踏勘现场", "negation"],
    ["最多组织一千名民警联系企业。", "组织千名以上民警联系企业", "bound"],
    ["咨询请拨打12389，举报请拨打8888999。", "依托12389举报电话、8888999咨询电话", "misplaced"],
    ["每一个工业园区都设立服务中心。", "在工业园区设立服务中心", "added"],
    ["安全防范由公安机关承担主体责任。", "监督物流企业落实安全防范主体责任", "misplaced"],
    ["《十二条措施》是市公安局制定的。", "贯彻落实《十二条措施》，制定出台《十五条》", "misplaced"],
    ["集体户要先找到工作才能落户。", "集体户提供“先落户后就业”服务", "misplaced"],
    ["设立37家二手车交易市场。", "在37家二手车交易市场设立登记服务站", "misplaced"],
    ["属于其他部门的研究解决。", "涉及公安事项立即研究解决，涉及其他部门的联合属地协调", "misplaced"],
    ["由生态环境局负责推进联网。", "主动对接生态环境局，持续推进联网", "misplaced"],
    ["企业家组织召开推进会。", "市公安局组织召开推进会", "misplaced"],
    ["企业阻挠施工的，严厉打击。", "严厉打击阻挠施工等扰乱企业秩序的行为", "misplaced"],
    ["符合加急条件的当日办结。", "符合加急条件的，时限为2个工作日；特别紧急的，当日办结", "misplaced"],
    ["按照《轻微违法行为不予处罚清单》，违法行为都不予处罚。", "执行《轻微违法行为不予处罚清单》", "dropped"],
  ])("finds what is wrong with “%s”", (sentence, source, fault) => {
    expect(check(sentence, source)).toContain(fault);
  });

  it.each([
    [
      "For projects that do not reach the threshold, no experts survey the site.",
      "对不符合启动阈值的项目，组织专家踏勘现场",
      "For projects that do not reach the threshold, experts are called in to survey the site.",
      "negation",
    ],
    [
      "The mechanism for warning of fraud and the mechanism for dissuading victims of financial crime were improved.",
      "健全金融犯罪预警机制和反诈劝阻机制",
      "The mechanism for warning of financial crime and the mechanism for dissuading victims of fraud were improved.",
      "misplaced",
    ],
    [
      "The police deepen joint action with guards, joint control with the public and joint prevention among branches.",
      "深化“警种联动、警保联控、警民联防”",
      "The police deepen joint action among branches, joint control with guards, and joint prevention with the public.",
      "misplaced",
    ],
    [
      "Those who have held a work permit twice in a row may apply for one of 5 years.",
      "已连续两次办理工作许可且无违法行为的，可申办5年的工作许可",
      "Those who have held a work permit twice in a row and have no violations may apply for one of 5 years.",
      "dropped",
    ],
    [
      "The police will end the campaign against counterfeit money.",
      "开展打击假币专项行动",
      "The police will run a campaign against counterfeit money.",
      "unsupported",
    ],
    [
      "Most of the stations were brought onto the platform.",
      "检测站全部纳入平台",
      "All stations were brought onto the platform.",
      "added",
    ],
    [
      "For projects below the threshold, an assessment is carried out.",
      "对符合启动阈值的项目，做好评价",
      "For projects that reach the threshold, an assessment is carried out.",
      "added",
    ],
    [
      "Central Television solved 20 cases.",
      "中央电视台20次报道侦破的案例",
      "Central Television reported 20 times on cases solved.",
      "misplaced",
    ],
    [
      "Central Television broadcast 20 major cases.",
      "中央电视台20次报道侦破的案例",
      "Central Television reported 20 times on cases solved.",
      "misplaced",
    ],
    [
      "Entrepreneurs of the city invited 20 representatives.",
      "邀请全市20名企业家代表",
      "20 representatives of the city's entrepreneurs were invited.",
      "misplaced",
    ],
    [
      "The cases are handled by the companies' own teams.",
      "对涉企案件实行专案专办",
      "Cases involving companies are handled by dedicated teams.",
      "misplaced",
    ],
    [
      "At most half of the stations offer the service.",
      "按照派出所50%以上的比例提供业务",
      "At least 50% of the police stations offer the service.",
      "bound",
    ],
  ])("finds what is wrong with “%s”", (sentence, source, rendering, fault) => {
    expect(check(sentence, source, rendering, "en")).toContain(fault);
  });

  it.each([
    [
      "Service efficiency was 45% higher than in the previous year.",
      "服务效率同比提升45％",
      "Service efficiency rose by 45% year on year.",
    ],
    [
      "General windows make up 80% or more of the windows.",
      "综合窗口占比达到80%以上",
      "General windows make up at least 80% of the windows.",
    ],
    [
      "Trucks may enter all areas, but not expressways.",
      "货车可以驶入除快速路外的所有区域",
      "Trucks may enter all areas except expressways.",
    ],
    [
      "Trucks may enter from half past ten at night.",
      "货车22时30分起可以驶入",
      "Trucks may enter from 22:30.",
    ],
    [
      "The “Qijian” operation is under way.",
      "“齐剑”行动正在开展",
      "The “Qi Sword” (齐剑) operation is under way.",
    ],
    ["The halls serve 24 hours a day.", "大厅24小时服务", "The halls offer 24-hour service."],
    [
      "More services are handled online.",
      "拓展网办范围，探索24小时服务",
      "More services are handled online, and a round-the-clock service is explored.",
    ],
    [
      "The bureau concentrated on the reform.",
      "市公安局学习贯彻精神，聚力改革",
      "The bureau studied the guidelines, concentrated on the reform and served projects.",
    ],
  ])("lets “%s” pass", (sentence, source, rendering) => {
    expect(check(sentence, source, rendering, "en")).toEqual([]);
  });

  it("lets nothing pass in a language that it has no rendering in", () => {
    expect(check("Oversize transport is reviewed the same day.", oversize, "", "en")).toContain(
      "unsupported",
    );
  });

  const papers = "企业凭营业执照和居民身份证即可申请集体户";
  const sites = "全市网点增至60家";
  const order = "备案信息后，允许通行";
  const actors = "由企业统一代办，派出所制证";
  it.each([
    ["ko", "영업허가증과 신분증이 있으면 집단호적을 신청할 수 있습니다.", papers, null],
    ["ko", "영업허가증이 있으면 집단호적을 신청할 수 있습니다.", papers, "added"],
    ["ja", "集体戸は営業許可証と身分証があれば申請できます。", papers, null],
    ["ja", "集体戸は営業許可証があれば申請できます。", papers, "added"],
    ["ko", "시 전체의 거점이 60곳으로 늘었습니다.", sites, null],
    ["ko", "시 전체의 거점이 60곳 늘었습니다.", sites, "added"],
    ["ja", "市内の窓口は60か所に増えました。", sites, null],
    ["ja", "市内の窓口は60か所増えました。", sites, "added"],
    ["ja", "市内の学校は60か所に増えました。", sites, "unsupported"],
    ["ko", "차량은 먼저 통행하고 나중에 정보를 등록합니다.", order, "added"],
    ["ja", "通行した後で情報を届け出ます。", order, "added"],
    ["ko", "정보를 등록한 뒤 통행할 수 있습니다.", order, null],
    ["ja", "証明書は企業が作成して届けます。", actors, "misplaced"],
    ["ko", "증명서는 파출소가 제작합니다.", actors, null],
  ] as const)(
    "holds the words of the sentence in %s “%s” against its clause",
    (language, sentence, source, fault) => {
      const renderings = {
        [papers]: {
          ko: "기업은 영업허가증과 주민신분증으로 집단 호적을 신청할 수 있습니다.",
          ja: "企業は営業許可証と住民身分証があれば集体戸を申請できます。",
        },
        [sites]: { ko: "시 전역의 거점을 60곳으로 늘렸습니다.", ja: "全市の拠点は60か所に増えました。" },
        [order]: { ko: "정보를 등록한 뒤 통행할 수 있습니다.", ja: "情報を届け出た後、通行できます。" },
        [actors]: {
          ko: "기업이 일괄 대행하고, 파출소가 증명서를 제작합니다.",
          ja: "企業が一括して代行し、派出所が証明書を作成して届けます。",
        },
      } as const;
      const faults = check(sentence, source, renderings[source][language], language);
      if (fault === null) expect(faults).toEqual([]);
      else expect(faults).toContain(fault);
    },
  );

  it.each([
    ["四项是受理核查、规范处置、反馈答复、监督整改。", "受理核查、规范处置、反馈答复、监督整改", null],
    ["五项是受理核查、规范处置、反馈答复、监督整改。", "受理核查、规范处置、反馈答复、监督整改", "number"],
    ["建设24个自助服务厅，方便全天候自助办理。", "建设24小时自助服务厅，方便全天候自助办理", "misplaced"],
    ["评价8.2万余分。", "获取参与服务评价8.2万余条", "misplaced"],
    ["招才引智的目的是加强信息共享。", "加强信息共享，服务招才引智", "misplaced"],
    ["取消了，许可证核发审批已经取消。", "取消许可证核发审批", null],
    [
      "取消皮卡车进城限制，对青年路等路段新能源货车实行禁行措施。",
      "取消皮卡车进城限制，取消青年路等路段新能源货车禁行措施",
      "dropped",
    ],
    ["所有业务均纳入大厅办理。", "原则上所有业务均纳入大厅办理", "dropped"],
    ["户口迁移实行一站式办结。", "省内户口迁移实行一站式办结。", "dropped"],
  ] as const)("counts, causes and scopes: “%s” of “%s”", (sentence, source, fault) => {
    const faults = check(sentence, source, "", "zh");
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults).toContain(fault);
  });

  it.each([
    ["车辆刻制备案、企业公章信息核查。", "公章刻制备案、特种行业许可、企业车辆信息核查", "misplaced"],
    ["公章刻制备案、企业车辆信息核查。", "公章刻制备案、特种行业许可、企业车辆信息核查", null],
    [
      "打击侵害合法权益的票据诈骗，影响融资安全的合同诈骗。",
      "打击侵害合法权益的合同诈骗，影响融资安全的票据诈骗",
      "misplaced",
    ],
    ["大件许可，省外3个工作日完成，省内当日完成。", "大件许可，省内当日完成，省外3个工作日完成", null],
    ["服务队以民警为主体。", "成立以公职律师为主体的服务队，将民警充实到服务队中", "misplaced"],
    ["由宣传处牵头。", "责任单位：指挥中心、宣传处", "misplaced"],
    ["现在是“双十条”。", "在“双十条”的基础上，制定以下措施", "misplaced"],
    ["每周约谈，每月通报。", "一周一调度、半月一通报、一月一约谈", "misplaced"],
    ["每月约谈，每半月通报。", "一周一调度、半月一通报、一月一约谈", null],
    ["一月内完成组建工作。", "年内完成组建工作", "number"],
    ["通行到次日5时为止。", "通行时长由每日23时至次日5时放宽至每日22时30分至次日5时30分", "misplaced"],
    ["侦办恶势力案件14起，涉黑案件2起。", "侦办涉黑案件2起，恶势力案件14起", null],
    ["除人防外，还有技防。", "构建人防、技防体系", null],
  ] as const)("parts, roles and how often: “%s” of “%s”", (sentence, source, fault) => {
    const faults = check(sentence, source, "", "zh");
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults).toContain(fault);
  });

  it("asks nothing of a cited clause that the sentence does not speak of", () => {
    const faults = findInfidelities({
      sentence: "全市破获刑事案件数同比上升19%。",
      sources: ["全市破获刑事案件数同比上升19%", "命案、警情同比下降15%"],
      renderings: [],
      context: "",
      asked: [],
      language: "zh",
      isPledge: false,
    });
    expect(faults).toEqual([]);
  });

  it("takes a word for usual that two questions ask the clause with, and not one that a single question does", () => {
    const said = "通行码有效期从最长30天放宽至90天，更宽裕。";
    const once = ["通行码宽裕了没"];
    expect(check(said, change, "", "zh", once)).toContain("unsupported");
    expect(check(said, change, "", "zh", [...once, "通行码能不能宽裕点"])).not.toContain("unsupported");
  });

  it("takes no English word from the questions that people ask", () => {
    const rendering = "The handling of cases is sped up.";
    const asked = ["Why are cases slow?", "Are cases so slow?"];
    expect(check("The handling of cases is slow.", "加快案件办理进程", rendering, "en", asked)).toContain(
      "unsupported",
    );
  });

  it("does not put how one thing is done before another that the source says otherwise of", () => {
    const source = "持续分析研判新情况，第一时间发布预警信息";
    expect(check("公安机关持续分析研判新情况，第一时间发布预警信息。", source)).toEqual([]);
    expect(check("公安机关持续发布预警信息。", source)).toContain("misplaced");
  });

  it("misses an attribute that is cut out of a Chinese phrase", () => {
    const reports = "对执法服务中侵害企业权益的投诉举报，及时受理核查";
    expect(check("执法服务中侵害企业权益的投诉举报，及时受理核查。", reports)).toEqual([]);
    expect(check("对执法服务中的投诉举报，及时受理核查。", reports)).toContain("dropped");
    const protection = "强化对高新技术企业等重点企业知识产权刑事保护";
    expect(check("对重点企业强化知识产权刑事保护。", protection)).toEqual([]);
    expect(check("对重点企业强化刑事保护。", protection)).toContain("dropped");
  });

  it("misses the step after which something holds, and those for whom it does", () => {
    const step = "渣土运输车，在交管部门备案车辆信息、路线后，允许通行";
    expect(check("渣土运输车在交管部门备案车辆信息、路线后，允许通行。", step)).toEqual([]);
    expect(check("渣土运输车允许通行。", step)).toContain("dropped");
    const whom = "对有集中申办需求的企业，由派出所集中制证、送证上门";
    expect(check("对有集中申办需求的企业，派出所集中制证、送证上门。", whom)).toEqual([]);
    expect(check("派出所制证、送证上门。", whom)).toContain("dropped");
  });

  it("knows a name by the words right before it", () => {
    const source = "开辟高校非本市籍学生落户“绿色通道”、外地高校在校生落户“网办通道”";
    expect(check("开辟外地高校在校生落户“网办通道”。", source)).toEqual([]);
    expect(check("开辟外地高校在校生落户“绿色通道”。", source)).toContain("misplaced");
  });

  it("holds Korean against its rendering", () => {
    const rendering = "도시고속도로를 제외한 다른 구역에서는 종일 통행금지하지 않습니다.";
    expect(check(rendering, truck, rendering, "ko")).toEqual([]);
    expect(check("도시고속도로 다른 구역에서는 종일 통행합니다.", truck, rendering, "ko")).toContain(
      "negation",
    );
  });
});
