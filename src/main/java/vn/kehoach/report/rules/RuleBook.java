package vn.kehoach.report.rules;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.report.Language;
import vn.kehoach.report.messages.Messages;
import vn.kehoach.report.text.Colour;
import vn.kehoach.report.text.Paint;

import java.util.List;

/** What there is to read about the rules. */
public final class RuleBook {
    private final RuleWords words;
    private final Paint paint;

    public RuleBook(Language language, Colour colour) {
        words = new RuleWords(Messages.of(language));
        paint = new Paint(colour);
    }

    /**
     * All about one rule.
     *
     * <pre>
     * lỗi[REF-01]: mã không được khai báo ở đâu
     *   Thuộc về  tệp nguồn
     *
     *   Mọi cơ quan, văn bản, ... đều được gọi bằng mã. ...
     *
     * Ví dụ sai
     *   lỗi[REF-01]: không có cơ quan nào mang mã “so-tai-chin”
     *    --&gt; ke-hoach/tasks.yaml:6:18
     *
     * Sửa thành
     *   ke-hoach/tasks.yaml
     *     -         support: so-tai-chin
     *     +         support: so-tai-chinh
     * </pre>
     */
    public String explain(RuleCard card) {
        return new Explanation(card, words, paint).text();
    }

    /** One line for each rule. */
    public String list(List<RuleCard> cards) {
        return new RuleList(cards, words, paint).text();
    }

    /** The document {@code docs/rules.<language>.md}. */
    public String markdown() {
        return new RuleReference(RuleCards.all(), words).text();
    }

    public static String json() {
        return new RuleJson(RuleCards.all()).text();
    }

    /** The rules whose codes begin with these letters. */
    public static List<RuleCard> area(String letters) {
        return Area.of(letters).map(RuleCards::of).orElse(List.of());
    }

    public static List<String> codes() {
        return RuleCards.all().stream().map(RuleCard::code).map(Code::text).toList();
    }
}
