package vn.kehoach.render.html;

import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Paragraph;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentText;
import vn.kehoach.document.Part;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.List;

/**
 * What printed pages have in the margins of the first of them, as CSS: what stands in the flow of
 * words cannot reach there.
 */
final class FirstPageRules {
    private static final double SINGLE_SPACING = 1.149;
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** Left and right of words in a box, mm. */
    private static final double PADDING = 2.8;

    private final Theme theme;
    private final StringBuilder css = new StringBuilder();

    private FirstPageRules(Theme theme) {
        this.theme = theme;
    }

    /** Nothing if the body has neither. */
    static String of(Document document, Theme theme) {
        FirstPageRules rules = new FirstPageRules(theme);
        List<Block> blocks =
                document.parts().stream().findFirst().map(Part::blocks).orElse(List.of());
        for (Block block : blocks) {
            if (block instanceof Block.Stamp stamp
                    && stamp.name() == Block.Stamp.Name.CIRCULATION) {
                rules.addCirculation(stamp);
            } else if (block instanceof Block.Contact contact) {
                rules.addContact(contact);
            }
        }
        return rules.css.toString();
    }

    private void addCirculation(Block.Stamp stamp) {
        Theme.FirstPageStyle style = theme.firstPage();
        Theme.Margins margins = theme.page().portrait();
        double height = theme.firstPage().box(stamp.name()).height();
        double textWidth = theme.page().width() - margins.left() - margins.right();
        double right = textWidth * (100 - style.circulationCenter()) / 100;
        double top = margins.top() - style.aboveText() - height / 2;
        // A margin's box is as wide as its words; half of them lie right of the middle.
        add(
                "@top-right",
                stamp.words(),
                "border:%spt solid;height:%s;padding:0 %s;width:fit-content;box-sizing:border-box;"
                                .formatted(
                                        CssNumber.of(style.stampBorder()),
                                        millimetres(height),
                                        millimetres(PADDING))
                        + "margin:%s calc(%s - %s) auto auto;vertical-align:middle;white-space:nowrap"
                                .formatted(
                                        millimetres(top),
                                        millimetres(right),
                                        millimetres(halfWidth(stamp.words()))));
        css.append("@media print{.stamp.stamp-circulation{display:none}}\n");
    }

    /** Roughly, from the number of its letters: a style sheet cannot measure. */
    private double halfWidth(Paragraph words) {
        double size = theme.style(words.style()).size();
        return text(words).length() * size * 0.72 / 2 * MILLIMETRES_PER_POINT + PADDING;
    }

    private void addContact(Block.Contact contact) {
        Theme.Margins margins = theme.page().portrait();
        TextStyle style = theme.style(contact.words().style());
        double line = style.size() * SINGLE_SPACING * MILLIMETRES_PER_POINT;
        double textWidth = theme.page().width() - margins.left() - margins.right();
        // Letters are about half as wide as they are high.
        double letters = textWidth / (style.size() * 0.5 * MILLIMETRES_PER_POINT);
        int lines = (int) Math.ceil(text(contact.words()).length() / letters);
        css.append("@page :first{margin-bottom:")
                .append(millimetres(margins.bottom() + lines * line + 3))
                .append("}\n");
        add(
                "@bottom-center",
                contact.words(),
                "width:100%;vertical-align:top;text-align:center;border-top:"
                        + CssNumber.of(theme.ruleThickness())
                        + "pt solid;padding-top:1mm;margin-top:2mm");
        css.append("@media print{.contact-box{display:none}}\n");
    }

    private void add(String box, Paragraph words, String declarations) {
        TextStyle style = theme.style(words.style());
        String weight = style.weight() == Theme.Weight.BOLD ? "bold" : "normal";
        css.append("@page :first{")
                .append(box)
                .append("{content:\"")
                .append(quoted(text(words)))
                .append("\";font:")
                .append(weight)
                .append(' ')
                .append(CssNumber.of(style.size()))
                .append("pt/")
                .append(CssNumber.of(SINGLE_SPACING))
                .append(" var(--serif,serif);")
                .append(declarations)
                .append("}}\n");
    }

    private static String text(Paragraph words) {
        StringBuilder text = new StringBuilder();
        DocumentText.of(words).forEach(text::append);
        return text.toString();
    }

    /** Any character that could end the string, the sheet or the page stands as its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints()
                .forEach(each -> {
                    if (Character.isLetterOrDigit(each) || each == ' ') {
                        quoted.appendCodePoint(each);
                    } else {
                        quoted.append('\\').append(Integer.toHexString(each)).append(' ');
                    }
                });
        return quoted.toString();
    }

    private static String millimetres(double length) {
        return CssNumber.of(length) + "mm";
    }
}
