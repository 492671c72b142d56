/**
 * Places that a question may name. For the cities of Shandong: names in other writings and the districts and counties
 * that belong to them (administrative divisions as of 2024); for the rest of the country the names alone, so that a
 * question about a place whose documents are not held is not answered with another city's figures.
 */
export interface Place {
  /** Short name, Simplified. */
  readonly name: string;
  /** Other writings of the same name: Latin, Korean, kana. */
  readonly writings: readonly string[];
  /** Districts and counties. */
  readonly parts: readonly string[];
}

const place = (name: string, writings: string, parts = ""): Place => ({
  name,
  writings: writings.split(" ").filter(Boolean),
  parts: parts.split(" ").filter(Boolean),
});

const shandong: readonly Place[] = [
  place("济南", "jinan ji'nan 지난 제남 ジーナン", "历下 槐荫 天桥区 历城 长清 章丘 莱芜 平阴 商河"),
  place(
    "青岛",
    "qingdao tsingtao 칭다오 청도 チンタオ",
    "市南区 市北区 黄岛 崂山 李沧 城阳 即墨 胶州 平度 莱西",
  ),
  place("淄博", "zibo 쯔보 즈보 치박 ズーボー ツーボー", "张店 临淄 周村 博山 淄川 桓台 高青 沂源"),
  place("枣庄", "zaozhuang 자오좡 조장시", "薛城 峄城 台儿庄 山亭 滕州"),
  place("东营", "dongying 둥잉 동영시", "河口区 垦利 利津 广饶"),
  place(
    "烟台",
    "yantai 옌타이 엔타이 얀타이 연태 煙台 イェンタイ エンタイ",
    "芝罘 福山 牟平 莱山 蓬莱 龙口 莱阳 莱州 招远 栖霞 海阳 裕龙",
  ),
  place("潍坊", "weifang 웨이팡 유방시", "潍城 寒亭 坊子 奎文 诸城 寿光 安丘 高密 昌邑 临朐 昌乐"),
  place("济宁", "jining 지닝 제녕", "任城 兖州 曲阜 邹城 微山 鱼台 金乡 嘉祥 汶上 泗水 梁山"),
  place("泰安", "taian tai'an tai-an 타이안 태안 タイアン", "泰山区 岱岳 新泰 肥城 宁阳 东平 泰城"),
  place("威海", "weihai wei-hai 웨이하이 위해시 ウェイハイ", "环翠 文登 荣成 乳山"),
  place("日照", "rizhao 르자오 일조시", "岚山 五莲 莒县"),
  place("临沂", "linyi 린이 임기시", "兰山 罗庄 沂南 郯城 沂水 兰陵 费县 平邑 莒南 蒙阴 临沭"),
  place("德州", "dezhou 더저우 덕주", "德城 陵城 乐陵 禹城 宁津 齐河"),
  place("聊城", "liaocheng 랴오청 요성시", "东昌府 茌平 临清 阳谷 莘县 东阿 冠县 高唐"),
  place("滨州", "binzhou 빈저우 빈주시", "滨城 沾化 惠民县 阳信 无棣 博兴 邹平"),
  place("菏泽", "heze 허쩌 하택", "牡丹区 定陶 曹县 单县 成武 巨野 郓城 鄄城 东明"),
];

const elsewhere: readonly Place[] = [
  place("北京", "beijing peking 베이징 북경 ペキン"),
  place("上海", "shanghai 상하이 상해 シャンハイ"),
  place("天津", "tianjin 톈진 천진"),
  place("重庆", "chongqing 충칭 중경"),
  place("广州", "guangzhou canton 광저우 광주시"),
  place("深圳", "shenzhen 선전시 심천"),
  place("台北", "taipei 타이베이"),
  ...(
    "杭州 南京 苏州 无锡 常州 徐州 南通 扬州 盐城 连云港 宁波 温州 嘉兴 绍兴 金华 台州 合肥 芜湖 蚌埠 福州 厦门 泉州 漳州 南昌 九江 赣州 郑州 洛阳 开封 " +
    "新乡 安阳 商丘 武汉 宜昌 襄阳 长沙 株洲 衡阳 珠海 东莞 佛山 中山市 惠州 汕头 南宁 桂林 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 拉萨 西安 咸阳 兰州 西宁 银川 " +
    "乌鲁木齐 呼和浩特 包头 石家庄 唐山 秦皇岛 保定 邯郸 沧州 廊坊 太原 大同 沈阳 大连 鞍山 丹东 长春 吉林市 哈尔滨 大庆 齐齐哈尔"
  )
    .split(" ")
    .map((name) => place(name, "")),
];

export const gazetteer: readonly Place[] = [...shandong, ...elsewhere];
