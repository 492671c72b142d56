const numeral = "[\\d〇零一二两三四五六七八九十百千万半]";

/** What a question wants a figure of, and how a text gives one. The first that fits is meant. */
const kinds: readonly (readonly [asked: RegExp, stated: RegExp])[] = [
  [
    /罚(?:款|钱|金)?.{0,3}(?:多少|几)|(?:怎么|咋|如何|受|挨|会|要)(?:样)?(?:处)?罚|什么处罚|啥处罚|(?:关|拘|蹲|判|拘留)(?:多少|多久|几)|坐几年|(?:怎么|咋)判|标准罚/u,
    /罚款|罚金|拘留|徒刑|拘役|警告|吊销|处分|不(?:予|再)处罚|取缔/u,
  ],
  [/百分之(?:几|多少)|(?:几|多少)(?:倍|成)|比例|最多要?担/u, new RegExp(`百分之|[%％]|${numeral}倍`, "u")],
  [
    /多少钱|(?<!罚)(?:收|交|赔|花|加收)(?:多少|几)|几(?:块|元|百|十块|千|万块)|手续费|工资/u,
    // What is paid as a fine is no price.
    new RegExp(
      `^(?!.*(?:罚款|违法所得|注册资本)).*(?:${numeral}\\s*元|免(?:收|费)|不(?:得)?收取|限额|费率)`,
      "su",
    ),
  ],
  [/工本费|免费|收费|(?:要|用|得|先)(?:交|掏|花)钱|要钱/u, /费|免收|元/u],
  [/几点|什么时间|啥时间/u, new RegExp(`${numeral}\\s*[时点]`, "u")],
  [/多大|几岁|多少岁|(?:多少|啥|多大)年龄|岁数/u, /岁/u],
  [/多远|(?:几|多少)(?:米|公里)/u, /米|公里/u],
  [/(?:多快|多少码|时速|车速|限速|最快能?开|开到?多少)/u, /公里/u],
  [/(?:几|多少)个?人|(?:几|多少)名/u, new RegExp(`${numeral}\\s*[人名]`, "u")],
  [/(?:几|多少)(?:次|回|趟)/u, new RegExp(`${numeral}\\s*次`, "u")],
  [
    /(?:几|多少)个?(?:小时|钟头|工作日|天|日|年|月|分钟|星期|礼拜)|多久|多长时间|多长期|啥时候|什么时候|提前多|最晚/u,
    new RegExp(
      `${numeral}\\s*(?:个)?(?:小时|时|工作日|天|日|年|月|分钟|周岁)|立即|及时|当场|终[生身]|长期|每年|每半年`,
      "u",
    ),
  ],
];

/** Things that are counted with a word of their own: “几箱” wants so many “箱”. */
const counted = /几(张|箱|份|辆|台|把|只|条|瓶|公斤|斤|吨|克|盒|袋|层|类|种|座)/u;

/** How a text must look to give the figure that a folded question asks for; null where it asks for none. */
export function figureAsked(folded: string): RegExp | null {
  for (const [asked, stated] of kinds) if (asked.test(folded)) return stated;
  const thing = counted.exec(folded)?.[1];
  return thing === undefined ? null : new RegExp(`${numeral}\\s*${thing}`, "u");
}
