/** Greetings, thanks and questions about the assistant itself, on folded text; the whole message must be one. */
export type SmalltalkTopic = "greeting" | "thanks" | "goodbye" | "identity" | "capability";

const end = "[\\s,，.。!！~～?？、:;)(^_\\-嘿哈呀啊哦呢吧了哟喽]*";
const whole = (pattern: string) => new RegExp(`^${end}(?:(?:${pattern})${end})+$`, "u");

const greeting =
  "你好|您好|你们好|大家好|哈喽|哈啰|嗨|喂|在吗|在不在|有人吗|早上好|早安|早|上午好|中午好|下午好|晚上好|晚安|hello|hi|hey|hey there|hi there|good (?:morning|afternoon|evening|day)|greetings|nice to meet you|how are you|안녕하세요|안녕하십니까|안녕|여보세요|반갑습니다|처음 뵙겠습니다|좋은 아침입니다|날씨(?:가)? ?(?:참 )?좋네요|오늘|こんにちは|こんばんは|おはよう(?:ございます)?|はじめまして|もしもし|どうも|やあ|今天天气.{0,6}|ハロー";
const thanks =
  "谢谢|谢了|多谢|感谢|非常感谢|太感谢|辛苦了|辛苦|麻烦(?:你|您)了|谢谢(?:你|您)|好的|好|行|明白了?|知道了|懂了|了解了?|ok|okay|收到|没事了|不用了|thanks?|thank you|thx|ty|thanks a lot|thank you (?:so|very) much|so much|very much|cheers|got it|great|perfect|much appreciated|i appreciate it|for (?:the|your) help|that helps|감사합니다|감사해요|고마워요?|고맙습니다|정말|수고하세요|알겠습니다|네|ありがとう(?:ございます|ございました)?|どうもありがとう|助かりました|了解です|わかりました|感谢します|あなたの?";
const goodbye =
  "再见|拜拜|回见|下次见|bye|goodbye|bye bye|see you(?: later)?|have a (?:nice|good) day|안녕히 계세요|잘 있어요|다음에 봐요|さようなら|じゃあね|また(?:ね|今度)|失礼します";
const identity =
  "(?:请问)?(?:你|您)(?:是|叫|到底是)?(?:谁|什么(?:人|东西|名字|机器人)?|啥|哪位|哪个|真人|人工|机器人|ai|人还是机器|真人还是机器人?|客服|警察|公安)(?:吗|啊|呀|来着|名字)?|叫什么名字|(?:是)?真人吗|介绍(?:一)?下?(?:你)?自己|自我介绍(?:一下)?|who are you|what are you|are you (?:a )?(?:human|robot|bot|real|real person|ai|machine|police(?: officer)?)|what(?:'s| is) your name|introduce yourself|(?:당신은 ?)?누구(?:세요|십니까|예요|신가요|시죠|야)|이름이 뭐(?:예요|입니까|에요)|로봇(?:이에요|입니까|인가요)|사람(?:이에요|입니까|인가요)|(?:あなたは|君は)?(?:誰|谁|何者)(?:ですか|なの)?|お名前は(?:何ですか)?|ロボットですか|人间ですか|自己绍介(?:して(?:ください)?)?";
const capability =
  "(?:你|您)?(?:能|可以|会)(?:帮我)?(?:做|干|问|查|回答|帮)(?:我)?(?:些|点)?(?:什么|啥|哪些)(?:事|忙|问题|呢|啊)?|(?:你|您)(?:有)?(?:什么|啥)(?:用|功能|本事)|怎么(?:用|使用)(?:你|这个)?|(?:and )?what can you (?:do|help(?: me)?(?: with)?|answer)|how (?:do i use (?:you|this)|can you help(?: me)?|does this work)|help|무엇을 (?:할 수 있|도와)(?:나요|습니까|어요|줄 수 있.{0,4})|뭘 (?:할 수 있|도와).{0,6}|무슨 일을 하.{0,4}|何ができますか|何が(?:できる|聞ける|闻ける)の?(?:ですか)?|使い方(?:を教えてください|は)?";

/** Order is precedence; a message may join several (“你好，你是谁”). */
export const smalltalks: readonly (readonly [SmalltalkTopic, RegExp])[] = [
  ["greeting", whole(greeting)],
  ["thanks", whole(thanks)],
  ["goodbye", whole(`${goodbye}|${thanks}|${greeting}|哈|哦`)],
  ["identity", whole(`${identity}|${greeting}|and|请问`)],
  ["capability", whole(`${capability}|${identity}|${greeting}|and|请问`)],
];
