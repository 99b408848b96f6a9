import type { AppendixScope, UnknownReason } from "../../model/reading.ts";
import { list } from "./numbers.ts";
import { parameters } from "./parameters.ts";

/** Kinds of evidence as the page names them: likeness stands in where the reference has no lexicon. */
export type EvidenceName = "reuse" | "likeness" | "lexicon" | "context" | "words" | "review";

/** The page of the method. */
export const method = {
  title: "Phương pháp",
  standfirst: (site: string, labelled: boolean): string =>
    `${site} do máy đối chiếu theo các quy tắc dưới đây${labelled ? ", rồi đo với những kế hoạch đã gán nhãn" : "; độ chính xác trên bộ văn bản này chưa đo được"}. Mọi kết quả đều kèm căn cứ, để ai cũng có thể kiểm tra lại.`,
  noLexicon:
    "Chưa có danh mục từ vựng cho các nội dung: các đoạn được nối là gợi ý để người đọc xem, và chưa thể nói nội dung nào chưa nêu.",
  reading: {
    title: "Đọc gì, so với gì",
    paragraphs: (reference: string, points: number, provisions: number): readonly string[] => [
      `${reference} được chia thành ${points} điểm và ${provisions} nội dung; mỗi nội dung là nguyên văn một hay vài vế câu. Mỗi kế hoạch được tách thành từng đoạn theo chính cách đánh số của văn bản: phần, mục, điểm có chữ cái, gạch đầu dòng, đoạn văn.`,
      "Được đối chiếu là các đoạn của phần nhiệm vụ, giải pháp, và của phần tổ chức thực hiện: nhiều kế hoạch giao việc ngay tại đó, và đoạn nào giao việc về một nội dung thì được tính như đoạn nhiệm vụ. Phần mục đích, đánh giá kết quả, nơi nhận và chữ ký được giữ nguyên trên trang nhưng không tính.",
    ],
  },
  evidence: {
    title: "Căn cứ",
    intro:
      "Một đoạn chỉ được nối với một nội dung khi có căn cứ, có vị trí chính xác trong văn bản. Các loại căn cứ được dùng ở đây:",
    kinds: {
      reuse: [
        "Lời chung",
        "dãy tiếng liền nhau có ở cả hai văn bản, chấp nhận khác cách viết (hoá và hóa, tỷ và tỉ) và sửa đổi nhỏ; tiếng càng hiếm càng có giá trị.",
      ],
      likeness: [
        "Độ giống",
        "các cụm từ hiếm mà đoạn và nội dung cùng có, so với lời hành chính thông thường; nội dung giống nhất đứng trước.",
      ],
      lexicon: [
        "Từ vựng",
        "cụm từ chuyên môn chỉ đúng nội dung đó, lấy từ danh mục do người biên soạn lập theo từng nội dung.",
      ],
      context: ["Đề mục", "đề mục đứng trên đoạn văn, khi bản thân đoạn văn không nói rõ."],
      words: [
        "Từ hay gặp",
        "từ, cặp từ hay gặp ở những đoạn mà người đọc đã nối với nội dung đó, máy học từ các đoạn đã gán nhãn; riêng chúng nhiều nhất chỉ đủ cho “có đề cập”. Đoạn dùng những từ hay gặp ở việc khác thì kết quả bị giảm trọng số, chỉ còn là “có đề cập” hoặc không được nối nữa, trừ khi đoạn giữ lời của nội dung hoặc có một từ nói rõ về nội dung.",
      ],
      review: [
        "Rà soát",
        "người rà soát xác nhận, bác bỏ hoặc bổ sung, có tên, ngày và lý do; ý kiến của máy vẫn được giữ bên cạnh.",
      ],
    } as Readonly<Record<EvidenceName, readonly [string, string]>>,
    learntFrom: (texts: string, documents: string, passages: string): string =>
      `Từ hay gặp được học từ ${texts}: ${documents} văn bản, ${passages} đoạn. Văn bản đã học thì không còn được dùng để đo lần chạy đầu.`,
    roles:
      "Từ trong tên cơ quan, trong tên văn bản được dẫn, hay chỉ nêu mục đích và đối tượng thụ hưởng thì bị loại hoặc giảm trọng số.",
  },
  parameters,
  rule: {
    title: "Quy tắc kết hợp",
    paragraphs: [
      "Mỗi căn cứ có một trọng số từ 0 đến 1: khả năng để riêng nó đủ cho một người đọc kỹ nối hai bên. Sức nặng căn cứ của một cặp đoạn và nội dung là khả năng có ít nhất một căn cứ đúng: 1 − (1 − w1)(1 − w2)…",
      "Quyết định nối hay không, nêu rõ hay có đề cập là theo sức nặng căn cứ. Mức độ tin cậy ghi bên cạnh kết quả là tỷ lệ đúng đo được của những cặp có sức nặng như thế trên các văn bản đã gán nhãn: tra ở bảng “Từ sức nặng căn cứ đến mức độ tin cậy” dưới đây, giữa hai mức thì lấy theo đường thẳng.",
      "Các ngưỡng đều nằm ở một chỗ và được in dưới đây đúng như máy dùng:",
    ] as readonly string[],
    calibration: {
      caption: "Từ sức nặng căn cứ đến mức độ tin cậy",
      alone: "Từ sức nặng căn cứ đến mức độ tin cậy, khi chưa có danh mục từ vựng",
      evidence: "Sức nặng căn cứ, từ",
      mean: "Trung bình",
      right: "Đúng / thừa",
      score: "Mức độ tin cậy",
      source: (texts: string, documents: string, passages: string): string =>
        `Đo trên ${texts} (${documents} văn bản, ${passages} đoạn). Các mức được làm cho không giảm và kéo một phần về tỷ lệ chung, vì mỗi mức chỉ có ít cặp.`,
      words: (certain: string, fairly: string): string =>
        `Từ ${certain} là “chắc”, từ ${fairly} là “khá chắc”, dưới mức đó là “cần rà soát”.`,
    },
    threshold: "Ngưỡng",
    value: "Giá trị",
    meaning: "Ý nghĩa",
    thresholds: {
      align: "Sức nặng căn cứ từ mức này thì nối đoạn với nội dung.",
      full: "Sức nặng căn cứ từ mức này thì đoạn nêu rõ nội dung; dưới mức này là có đề cập.",
      decisive: "Để tính là nêu rõ, phải có một căn cứ nặng từ mức này.",
      nearMiss: "Cặp bị loại nhưng có sức nặng căn cứ từ mức này vẫn được lưu cho người rà soát.",
      strong: "Trọng số của cụm từ nói đúng nội dung.",
      touch: "Trọng số của cụm từ nói một phần nội dung.",
      cue: "Trọng số của cụm từ cần căn cứ khác đi kèm.",
      context: "Trọng số của đề mục nói về nội dung, khi đoạn văn có gợi ý.",
      subjectContext: "Trọng số của đề mục nêu đúng nội dung: điều đoạn văn chạm tới trở thành chủ đề.",
      bareContext: "Trọng số của đề mục, khi đoạn văn chỉ nêu một văn bản phải thực hiện.",
      bareSyllables: "Số tiếng nhiều nhất của đoạn văn như thế, ngoài phần nêu văn bản.",
      contextReuse: "Trọng số ít nhất của lời chung để đề mục nâng được.",
      wordsMiddle: "Log-odds (lôgarit tự nhiên của tỷ số chênh) của từ hay gặp mà ở đó chúng nặng một nửa.",
      wordsSlope: "Độ dốc: trọng số của từ hay gặp tăng nhanh chừng nào quanh mức ấy.",
      wordsLeast: "Trọng số ít nhất để từ hay gặp được tính bên cạnh cụm từ.",
      unlike: "Log-odds dưới mức này thì lời của đoạn là lời nói về việc khác.",
      unlikely: "Hệ số của kết quả khi lời của đoạn là lời nói về việc khác.",
      telling: "Trọng số mà từ đó một từ hay gặp giữ được kết quả, dù đoạn còn nói nhiều việc khác.",
      reuseCap: "Trọng số cao nhất của lời chung.",
      reuseHalf: "Lượng thông tin chung cho lời chung một nửa trọng số.",
      reuseLeast: "Lượng thông tin chung ít nhất để được tính.",
      reuseRun: "Số tiếng ít nhất của dãy lời chung dài nhất.",
      reuseHalfAlone: "Lượng thông tin chung cho lời chung một nửa trọng số, khi chưa có danh mục từ vựng.",
      reuseRunAlone: "Số tiếng ít nhất của dãy lời chung dài nhất, khi chưa có danh mục từ vựng.",
      decisiveAlone: "Trọng số ít nhất của căn cứ quyết định mức nêu rõ, khi chưa có danh mục từ vựng.",
      rankHalf: "Khi chưa có danh mục từ vựng: độ giống một nội dung (độ hiếm của các cụm chung) cho một nửa trọng số.",
      rankNear: "Như trên: độ giống ít nhất, so với nội dung giống nhất.",
      rankField:
        "Như trên: tên lĩnh vực nặng gấp mấy lần khi đoạn gọi một phần của lĩnh vực ấy (“trạm y tế” của “y tế”).",
      rankHeading: "Như trên: phần độ giống của đề mục gần nhất ở trên được cộng thêm.",
      rankMost: "Như trên: số nội dung nhiều nhất mà một đoạn được coi là giống.",
      reusePair: "Giá trị của dãy chỉ có hai tiếng, so với lượng thông tin của nó.",
      wording: "Trọng số từ mức này thì đoạn dùng lời của nội dung: lời ấy chỉ tính cho nội dung của nó.",
      agency: "Hệ số của chữ nằm trong tên cơ quan; 0 là loại bỏ.",
      citation: "Hệ số của chữ nằm trong tên văn bản được dẫn; 0 là loại bỏ.",
      carried: "Hệ số của chữ trong tên văn bản, đề án mà đoạn giao thực hiện.",
      administration: "Hệ số của chữ nói về việc theo dõi, đôn đốc, báo cáo chính văn bản; 0 là loại bỏ.",
      publicity: "Hệ số của chữ nằm trong việc tuyên truyền, phổ biến.",
      assessment: "Hệ số khi cụm từ đứng trong nhận định về kết quả hoặc hạn chế.",
      existing: "Hệ số của chữ nói về cái đã có (“đã đi vào hoạt động”).",
      policy: "Hệ số khi đoạn chỉ nói về chính sách của lĩnh vực.",
      funded: "Hệ số khi đoạn chỉ nói tới vốn cho lĩnh vực.",
      service: "Hệ số khi đoạn chỉ nói tới tập huấn, tuyên truyền, kiểm soát hay sự kiện của lĩnh vực.",
      field:
        "Hệ số khi vế câu nói về lĩnh vực khác (tín dụng, giá cả, cứu trợ, nhân sự...), không nói về đầu tư, công trình.",
      mention:
        "Hệ số khi từ chỉ một phần của công trình đứng trong vế câu không nêu công trình, cũng không nói xây dựng, đầu tư gì.",
      handled: "Hệ số khi đoạn chỉ nói tới theo dõi, hướng dẫn, hỗ trợ công trình, lĩnh vực.",
      negated: "Hệ số khi cụm từ đứng trong việc không làm hoặc dừng lại.",
      example: "Hệ số của chữ trong danh sách ví dụ.",
      frame: "Hệ số của chữ trong tên văn bản mà nhiệm vụ phải theo.",
      purpose: "Hệ số của chữ chỉ nêu mục đích.",
      link: "Hệ số của chữ chỉ nêu nơi kết nối tới.",
      place: "Hệ số của chữ chỉ nêu địa điểm.",
      beneficiary: "Hệ số của chữ chỉ nêu đối tượng thụ hưởng.",
      loweredMuch: "Hệ số dưới mức này thì nhiều căn cứ chỉ tính một lần.",
      pointShare: "Tỷ trọng ít nhất trong mục để nêu tên một điểm.",
      headingShare: "Sức nặng của lời đề mục so với các đoạn bên dưới.",
      touchShare: "Sức nặng của “có đề cập” so với “nêu rõ”, khi xác định điểm của mục.",
      laterNamed: "Phần sức nặng còn giữ của mỗi điểm mà đề mục nêu sau, so với điểm nêu ngay trước.",
      verbatim: "Giữ từ tỷ lệ này số tiếng của một ý (vế câu) trong nội dung thì ý ấy là nguyên văn.",
      adapted: "Giữ từ tỷ lệ này thì là điều chỉnh; ít hơn là diễn đạt khác.",
    } as Readonly<Record<string, string>>,
  },
  states: {
    title: "Trạng thái, chỉ số, trọng tâm",
    intro: "Mỗi ô là một kế hoạch và một nội dung:",
    score:
      "Chỉ số của một điểm = (số nội dung nêu rõ + ½ số nội dung có đề cập) / số nội dung áp dụng. Khi có nội dung chưa xác định, chỉ số là một khoảng: từ mức không nội dung nào trong số đó được nêu đến mức tất cả được nêu rõ. Ghi “chưa nêu” chỉ khi đã đọc trọn những phần có thể nêu nội dung ấy; nếu không thì nội dung chưa thấy là “chưa xác định”, theo các quy tắc dưới đây.",
    unknown: {
      caption: "Khi nào ghi là chưa xác định",
      reason: "Lý do",
      says: "Điều làm cho nội dung chưa thấy là chưa xác định",
      reasons: {
        "no-tasks":
          "Không tìm thấy phần nào nêu nhiệm vụ: không thể nói gì về kế hoạch, nên kế hoạch đứng ngoài số chung.",
        "text-quality":
          "Chữ của phần nhiệm vụ bị hỏng: có đoạn quá nhiều tiếng không phải tiếng Việt để biết đoạn nói gì.",
        truncated:
          "Văn bản dừng giữa câu, hoặc cuối văn bản không có nơi nhận, chữ ký, lời kết, dấu “./.”; bản dự thảo cũng vậy.",
        "not-text":
          "Bản nguồn có trang quét, hình ảnh lớn hoặc tệp nhúng có thể chứa chữ mà máy không đọc được; người nhập văn bản đã khai báo.",
        "missing-appendices":
          "Văn bản nhắc đến một phụ lục của chính nó mà bản nguồn không có. Chỉ để ngỏ những nội dung phụ lục ấy có thể nêu, xét theo tên: theo loại phụ lục, và những nội dung mà chính tên phụ lục nhắc tới.",
        "appendix-unread": "Sau chữ ký còn một phần dài không hiểu được.",
        "part-unclear":
          "Một đề mục nêu nhiệm vụ nằm trong phần khác, số thứ tự các phần bỏ trống một số, hoặc một phần quá dài so với tên gọi.",
        "no-lexicon": "Chưa có danh mục từ vựng cho các nội dung: máy chỉ gợi ý, không kết luận.",
      } satisfies Record<UnknownReason, string> as Record<UnknownReason, string>,
    },
    appendices: {
      caption: "Phụ lục còn thiếu có thể nêu gì, xét theo tên",
      title: "Tên phụ lục",
      open: "Nội dung để ngỏ",
      scopes: {
        forms: ["biểu mẫu, mẫu báo cáo, đề cương", "không nội dung nào"],
        assignments: [
          "phân công, giao nhiệm vụ, trách nhiệm",
          "mọi nội dung, trừ các điểm về quan điểm, mục tiêu, định hướng",
        ],
        projects: ["dự án, công trình", "nội dung về công trình hoặc nói tới dự án"],
        anything: ["tên khác, hoặc không có tên", "mọi nội dung"],
      } satisfies Record<AppendixScope, readonly [string, string]> as Record<AppendixScope, readonly [string, string]>,
    },
    emphasis:
      "Trọng tâm = tỷ lệ số tiếng của phần nhiệm vụ nằm trong các đoạn được nối với một điểm. Một đoạn nối với nhiều điểm được chia đều cho các điểm đó, nên cộng các điểm lại là phần được nối, không quá 100%.",
    apart:
      "Kế hoạch không thuộc diện thực hiện (ban hành trước, hoặc theo căn cứ khác) và kế hoạch chưa đọc được phần nhiệm vụ đứng riêng và không cộng vào số chung.",
  },
  accuracy: {
    title: "Độ chính xác đo được",
    none: "Bộ văn bản này chưa có kế hoạch nào được gán nhãn, nên chưa đo được độ chính xác.",
    intro: (names: readonly string[]): string =>
      `Đo trên ${list(names)}, là những kế hoạch đã được đọc trong khi viết quy tắc và từ vựng: các con số dưới đây cho thấy quy tắc có còn khớp với nhãn không, không cho biết máy đúng đến đâu trên văn bản mới. Từng đoạn được gán nhãn trong hai lượt đọc độc lập, rồi so với kết quả của máy ở chính lần dựng trang này, trừ hai bảng cuối, có ghi bản dữ liệu đã đo.`,
    fold: "Bảng đo trên kế hoạch đã đọc khi viết quy tắc",
    caption: "Theo kế hoạch",
    plan: "Kế hoạch",
    together: "Cộng",
    precision: "Độ đúng",
    recall: "Độ đủ",
    f1: "F1",
    hits: "Đúng / thừa / sót",
    strength: "Mức độ",
    headings: "Đề mục",
    cells: "Ô",
    pointCaption: "Theo điểm: F1 (độ đúng, độ đủ)",
    point: "Điểm",
    all: "Cộng",
    legend:
      "Độ đúng: trong số cặp máy nối, bao nhiêu cặp lượt đọc cũng nối. Độ đủ: trong số cặp lượt đọc nối, máy tìm được bao nhiêu. F1 là trung bình điều hoà của hai số. Mức độ: nêu rõ hay có đề cập. Đề mục: điểm chính của mục. Ô: trạng thái nêu rõ, có đề cập hay chưa nêu của cả kế hoạch.",
  },
  study: {
    title: "Độ tin cậy",
    lead: (run: {
      f1: string;
      precision: string;
      recall: string;
      documents: number;
      passages: number;
      carryOut: boolean;
      reference: string;
    }): string =>
      `Lần chạy đầu trên ${run.documents} ${run.carryOut ? "kế hoạch thật" : `văn bản thật không thực hiện ${run.reference},`} chưa dùng khi viết quy tắc (${run.passages} đoạn nhiệm vụ): F1 ${run.f1}, độ đúng ${run.precision}, độ đủ ${run.recall}.`,
    interval: (low: string, high: string): string => `${low} – ${high}`,
    intro:
      "Một văn bản chỉ chưa biết một lần: sau khi đã đọc lỗi và sửa quy tắc, nó không còn cho biết gì về văn bản tiếp theo. Trong ngoặc là khoảng tin cậy 95% (Wilson), coi các cặp là độc lập với nhau; số văn bản còn ít, nên khoảng thật rộng hơn.",
    unseen: "Lần chạy đầu trên văn bản thật chưa dùng khi viết quy tắc",
    size: "Văn bản / đoạn",
    texts: "Văn bản",
    readers: (low: string, high: string): string =>
      `Hai lượt đọc độc lập cùng một kế hoạch khớp nhau ở F1 ${low} đến ${high}: đó là mức cao nhất có thể đòi hỏi ở máy.`,
    baselines: "So với cách đơn giản hơn, mỗi cách ở ngưỡng có lợi nhất cho nó",
    way: "Cách nối",
    methods: {
      "tf-idf": "độ giống TF-IDF",
      bm25: "xếp hạng BM25",
      reuse: "chỉ lời chung",
      lexicon: "chỉ từ vựng",
      all: "toàn bộ phương pháp",
    } as Readonly<Record<string, string>>,
    calibration: "Mức độ tin cậy và tỷ lệ đúng trên các kế hoạch có nhãn",
    score: "Mức độ tin cậy",
    found: "Số cặp máy nối",
    right: "Có lượt đọc đồng ý",
    bounds: "Khoảng tin cậy 95% của tỷ lệ đúng",
    /** Which data the two tables above were measured on: those of the page, or other ones, each by the beginning of its hash. */
    version: (measured: string, shown: string): string =>
      measured === shown
        ? `Hai bảng trên không tính lại ở mỗi lần dựng trang; đã đo trên chính bản dữ liệu này (mã đầu vào ${shown}).`
        : `Hai bảng trên không tính lại ở mỗi lần dựng trang; đã đo trên một bản dữ liệu khác (mã đầu vào ${measured}), không phải bản đang hiển thị (${shown}).`,
  },
  limits: {
    title: "Giới hạn",
    absent: "Chưa nêu nghĩa là máy không tìm thấy, không phải kế hoạch chắc chắn không có.",
    items: [
      "Nêu rõ không có nghĩa là nêu đủ mọi ý của nội dung.",
      "Máy đối chiếu lời văn, không đánh giá kế hoạch hay, khả thi hay đã làm được đến đâu.",
      "Văn bản nguồn là bản quét hoặc bản sao; lỗi chính tả của nguồn được giữ nguyên và có thể làm sót một lời chung.",
    ] as readonly string[],
  },
  version: {
    title: "Phiên bản",
    text: (version: string, date: string): string =>
      `Phương pháp ${version}, dữ liệu ngày ${date}. Mã của toàn bộ đầu vào và kết quả:`,
    data: "Toàn bộ kết quả, kể cả các cặp bị loại, có ở trang Dữ liệu.",
  },
};
