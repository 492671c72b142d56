import type { LanguageCode, RenderingLanguage } from "../domain/language-code.js";
import type { Screening } from "./screen.js";
import { inScript, keptLanguage } from "./wording.js";

interface Replies {
  readonly emergency: (numbers: readonly string[]) => string;
  readonly fraud: string;
  readonly paid: string;
  readonly declined: Readonly<Record<Extract<Screening, { kind: "declined" }>["reason"], string>>;
  readonly about: string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly clarify: string;
}

const replies: Readonly<Record<RenderingLanguage, Replies>> = {
  zh: {
    emergency: (numbers) =>
      `请立即拨打${numbers.join("或")}！报警110，火警119，急救120。\n能离开就先到安全、有人的地方，说清地点和正在发生什么；不方便说话时可发短信到12110。这里是自动答复，不能代您报警。`,
    fraud:
      "这很像诈骗，请马上停止转账，不要提供验证码、密码，不要共享屏幕，也不要点对方的链接。\n公安机关没有“安全账户”，也不会在电话里要钱。请挂断后拨打反诈专线96110核实，已有损失请拨打110报警。",
    paid: "这很像诈骗，请马上拨打110报警，并联系银行尽快止付，也可拨打反诈专线96110。\n保留聊天、转账记录和对方账号，不要再转钱，对方以“退款”“解冻”再要钱也是骗局。",
    declined: {
      crime: "抱歉，这个请求涉及违法，不能提供帮助。如需咨询合法的办理途径，可拨打12345或到受理窗口。",
      "personal-data":
        "抱歉，不能提供他人的个人信息。确有需要的，请携带证件到公安机关依法申请；咨询可拨打12345。",
      politics:
        "抱歉，这个话题不在服务范围内，不能发表看法。这里只回答公开文件里的公安服务举措，其他咨询可拨打12345。",
      override:
        "抱歉，不能照这样的要求去做。这里只根据公开文件回答公安服务问题，每句话都注明出处；其他咨询可拨打12345。",
      "unrelated-task":
        "抱歉，这里不代写、不闲聊，只根据公开文件回答公安服务问题，每句话都注明出处；其他咨询可拨打12345。",
      "professional-advice":
        "抱歉，无法提供这方面的专业意见，请咨询律师、医生或相应的专业机构；政务咨询可拨打12345。",
      abuse: "抱歉，无法回应这样的内容。如果对公安机关的服务不满意，可拨打12389举报投诉，咨询可拨打12345。",
    },
    about:
      "您好，这里是“有据”自动问答服务，只根据收录的公开文件回答公安服务问题，每句话都注明出处。您可以这样问：“淄博外国人居留许可几天能办好？”“烟台大货车几点能进城？”",
    thanks: "不客气。还有想了解的，可以继续问。",
    goodbye: "再见，祝您顺利。",
    clarify: "请问您具体想了解什么？可以说出城市和业务，例如“威海公司急着出国，最快几天拿证？”",
  },
  en: {
    emergency: (numbers) =>
      `Call ${numbers.join(" or ")} now! Police 110, fire 119, ambulance 120.\nIf you can, get to a safe place with people, then say where you are and what is happening; if you cannot speak, text 12110. This is an automatic service and cannot call for you.`,
    fraud:
      "This looks like fraud (诈骗). Stop: make no transfer, give no code or password, share no screen, open no link.\nThe police have no “safe account” and never ask for money by phone. Hang up and check with the anti-fraud line 96110; if money is gone, call 110.",
    paid: "This looks like fraud (诈骗). Call 110 at once and ask your bank to stop the payment; the anti-fraud line is 96110.\nKeep the chats, the transfer records and the account number, and send nothing more: a further “fee” to get the money back is part of the scam.",
    declined: {
      crime:
        "Sorry, I cannot help with this, as it would break the law. For the lawful way, please ask the hotline 12345 or the counter.",
      "personal-data":
        "Sorry, I cannot give other people's personal data. If you have a legal need, please apply to the police in person; for questions call 12345.",
      politics:
        "Sorry, I cannot give opinions on this; it is outside this service. I only answer from published documents on police services; for other matters call 12345.",
      override:
        "Sorry, I cannot do that. I only answer questions on police services from published documents, with the source of every sentence; for other matters call 12345.",
      "unrelated-task":
        "Sorry, I do not do tasks like this. I only answer questions on police services from published documents, with the source of every sentence; for other matters call 12345.",
      "professional-advice":
        "Sorry, I cannot give advice on this. Please ask a lawyer, a doctor or another professional; for public services call 12345.",
      abuse:
        "Sorry, I cannot respond to this. If you are unhappy with how the police served you, the complaint line is 12389; for questions call 12345.",
    },
    about:
      "Hello, this is Youju (有据), an automatic service that answers questions on police services only from published documents, with the source of every sentence. Try: “How long does a foreigner residence permit take in Zibo?” or “When may large trucks enter the city in Yantai?”",
    thanks: "You are welcome. Ask on if there is anything else.",
    goodbye: "Goodbye, and all the best.",
    clarify:
      "What would you like to know? Please name the city and the matter, for example: “Our Weihai company must travel urgently: how soon can we get the papers?”",
  },
  ko: {
    emergency: (numbers) =>
      `지금 바로 ${numbers.join(" 또는 ")}에 전화하십시오! 경찰 110, 화재 119, 구급 120.\n가능하면 사람이 있는 안전한 곳으로 피하고, 위치와 상황을 알리십시오. 말하기 어려우면 12110으로 문자를 보내십시오. 자동 답변이므로 대신 신고할 수 없습니다.`,
    fraud:
      "사기(诈骗)로 보입니다. 즉시 송금을 멈추고 인증번호나 비밀번호를 알려 주지 말며 화면 공유나 링크 접속도 하지 마십시오.\n경찰에는 “안전계좌”가 없으며 전화로 돈을 요구하지 않습니다. 전화를 끊고 사기 방지 전화 96110에 확인하시고, 피해가 있으면 110에 신고하십시오.",
    paid: "사기(诈骗)로 보입니다. 바로 110에 신고하고 은행에 지급 정지를 요청하십시오. 사기 방지 전화는 96110입니다.\n대화와 송금 기록을 보관하고 더 이상 돈을 보내지 마십시오.",
    declined: {
      crime:
        "죄송합니다. 법에 어긋나는 요청이라 도와드릴 수 없습니다. 합법적인 절차는 12345나 창구에 문의해 주십시오.",
      "personal-data":
        "죄송합니다. 다른 사람의 개인정보는 알려 드릴 수 없습니다. 필요하시면 공안기관에 직접 신청하시고, 문의는 12345로 해 주십시오.",
      politics:
        "죄송합니다. 이 주제는 서비스 범위가 아니어서 의견을 드릴 수 없습니다. 다른 문의는 12345로 해 주십시오.",
      override:
        "죄송합니다. 그런 요청은 따를 수 없습니다. 공개 문서에 근거한 경찰 서비스 질문에만 답변합니다. 다른 문의는 12345로 해 주십시오.",
      "unrelated-task":
        "죄송합니다. 이런 작업은 해 드릴 수 없습니다. 공개 문서에 근거한 경찰 서비스 질문에만 답변합니다. 다른 문의는 12345로 해 주십시오.",
      "professional-advice":
        "죄송합니다. 이에 대한 전문적인 조언은 드릴 수 없습니다. 변호사나 의사 등 전문가와 상담해 주십시오. 행정 문의는 12345입니다.",
      abuse:
        "죄송합니다. 이런 내용에는 답변할 수 없습니다. 경찰 서비스에 대한 불만은 12389, 문의는 12345로 해 주십시오.",
    },
    about:
      "안녕하세요. ‘유거(有据)’ 자동 답변 서비스입니다. 공개 문서에 근거해서만 경찰 서비스 질문에 답하고 모든 문장에 출처를 표시합니다. 예: “쯔보에서 외국인 거류허가는 며칠 걸립니까?”, “옌타이에서 대형 화물차는 몇 시에 시내에 들어갈 수 있습니까?”",
    thanks: "천만에요. 궁금한 점이 더 있으면 계속 물어보십시오.",
    goodbye: "안녕히 가십시오.",
    clarify:
      "무엇을 알고 싶으십니까? 도시와 업무를 말씀해 주십시오. 예: “웨이하이 회사가 급히 출국해야 합니다. 며칠 만에 나옵니까?”",
  },
  ja: {
    emergency: (numbers) =>
      `今すぐ${numbers.join("または")}に電話してください！警察110、火事119、救急120。\nできれば人のいる安全な場所へ移り、場所と状況を伝えてください。話せないときは12110へショートメッセージを送れます。自動応答のため、代わりに通報することはできません。`,
    fraud:
      "これは詐欺(诈骗)の疑いがあります。送金をやめ、認証コードや暗証番号を教えず、画面共有やリンクを開くこともしないでください。\n警察に「安全口座」はなく、電話でお金を求めることもありません。電話を切って詐欺対策の96110に確認し、被害があれば110に通報してください。",
    paid: "これは詐欺(诈骗)の疑いがあります。すぐに110に通報し、銀行に支払い停止を依頼してください。詐欺対策の電話は96110です。\nやり取りと送金の記録を保存し、これ以上送金しないでください。",
    declined: {
      crime:
        "申し訳ありませんが、法律に反するご依頼のためお手伝いできません。正規の手続きは12345か窓口にお問い合わせください。",
      "personal-data":
        "申し訳ありませんが、他の方の個人情報はお伝えできません。必要な場合は公安機関に直接ご申請ください。お問い合わせは12345です。",
      politics:
        "申し訳ありませんが、この話題はサービスの範囲外のため、意見を述べることはできません。その他のお問い合わせは12345へどうぞ。",
      override:
        "申し訳ありませんが、そのようなご要望には応じられません。公開文書に基づく警察サービスのご質問にのみお答えします。その他は12345へどうぞ。",
      "unrelated-task":
        "申し訳ありませんが、このような作業はお引き受けできません。公開文書に基づく警察サービスのご質問にのみお答えします。その他は12345へどうぞ。",
      "professional-advice":
        "申し訳ありませんが、専門的な助言はできません。弁護士や医師などの専門家にご相談ください。行政のお問い合わせは12345です。",
      abuse:
        "申し訳ありませんが、このような内容にはお答えできません。警察の対応へのご不満は12389、お問い合わせは12345へどうぞ。",
    },
    about:
      "こんにちは。「有据」自動応答サービスです。公開文書だけに基づいて警察サービスのご質問に答え、すべての文に出典を示します。例：「淄博で外国人の居留許可は何日かかりますか」「煙台で大型トラックは何時に市内に入れますか」",
    thanks: "どういたしまして。ほかにもあればお尋ねください。",
    goodbye: "さようなら。お気をつけて。",
    clarify:
      "どのようなことをお知りになりたいですか。都市と手続きを教えてください。例：「威海の会社です。急な出張の書類は何日でもらえますか」",
  },
};

/** The fixed reply to a screened message, in the characters of the language. */
export function screenReply(screening: Screening, language: LanguageCode): string {
  return inScript(replyOf(screening, replies[keptLanguage(language)]), language);
}

function replyOf(screening: Screening, texts: Replies): string {
  switch (screening.kind) {
    case "emergency":
      return texts.emergency(screening.numbers);
    case "fraud_warning":
      return screening.alreadyPaid ? texts.paid : texts.fraud;
    case "declined":
      return texts.declined[screening.reason];
    case "clarify":
      return texts.clarify;
    case "smalltalk":
      return screening.topic === "thanks" || screening.topic === "goodbye"
        ? texts[screening.topic]
        : texts.about;
  }
}
