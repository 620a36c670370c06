package vn.kehoach.render.html;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.regex.Pattern;

/**
 * The sizes, distances and lines of a theme as CSS.
 *
 * <p>Lengths stand as multiples of {@code --pt} and {@code --mm}, so that the style sheet can say
 * how long these are on a screen; on paper they are what they are called.
 */
final class ThemeRules {

    /** Ascent, descent and line gap of Times New Roman and its metric twins, for a size of 1. */
    private static final double SINGLE_SPACING = 1.149;

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private static final String BLACK = "#000000";
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final Theme theme;
    private final StringBuilder css = new StringBuilder();

    ThemeRules(Theme theme) {
        this.theme = theme;
        rule(":root", "--pt:1pt;--mm:1mm;--leading:1;--justified:justify");
        addPages();
        for (StyleName name : StyleName.values()) {
            addStyle(ClassName.of(name), theme.style(name));
        }
        for (Alignment alignment : Alignment.values()) {
            rule(".align-" + ClassName.of(alignment) + ">p", "text-align:" + keyword(alignment));
        }
        addColor("mark.illustrative", theme.illustrativeColor());
        addLetterhead();
        addStamps();
        addRules();
        addTable();
        addClosing();
        for (Inline.Gap.Name name : Inline.Gap.Name.values()) {
            Double width = theme.gaps().get(name);
            if (width != null) {
                rule(".gap-" + ClassName.of(name), "width:" + millimetres(width));
            }
        }
    }

    @Override
    public String toString() {
        return css.toString();
    }

    private void addPages() {
        Theme.Page page = theme.page();
        addPage("", ".portrait", page.width(), page.height(), page.portrait());
        addPage(" landscape", ".landscape", page.height(), page.width(), page.landscape());
        rule(".landscape", "page:landscape");
        rule("@page :first", "@top-center{content:none}");
    }

    private void addPage(
            String page, String selector, double width, double height, Theme.Margins margins) {
        String top = onPaper(margins.top());
        String right = onPaper(margins.right());
        String bottom = onPaper(margins.bottom());
        String left = onPaper(margins.left());
        rule(
                "@page" + page,
                "size:%s %s;margin:%s %s %s %s;@top-center{%s}"
                        .formatted(
                                onPaper(width),
                                onPaper(height),
                                top,
                                right,
                                bottom,
                                left,
                                pageNumber()));
        rule(
                selector,
                "--sheet:%s;--top:%s;--right:%s;--bottom:%s;--left:%s"
                        .formatted(onPaper(width), top, right, bottom, left));
    }

    private String pageNumber() {
        TextStyle style = theme.style(StyleName.PAGE_NUMBER);
        double half = style.size() * SINGLE_SPACING * MILLIMETRES_PER_POINT / 2;
        return "content:counter(page);vertical-align:top;font-family:var(--serif,serif);"
                + "font-size:%spt;line-height:%s;padding-top:%s"
                        .formatted(
                                CssNumber.of(style.size()),
                                CssNumber.of(SINGLE_SPACING),
                                onPaper(theme.page().numberFromTop() - half));
    }

    private void addStyle(String name, TextStyle style) {
        String weight =
                switch (style.weight()) {
                    case REGULAR -> "normal";
                    case BOLD -> "bold";
                };
        String slant =
                switch (style.slant()) {
                    case UPRIGHT -> "normal";
                    case ITALIC -> "italic";
                };
        String keep =
                switch (style.keep()) {
                    case FREE -> "";
                    case WITH_NEXT -> ";break-after:avoid";
                };
        rule(
                "." + name,
                "margin:%s 0 %s %s;font:%s %s %s/calc(%s*var(--leading)) var(--serif,serif)"
                                .formatted(
                                        points(style.before()),
                                        points(style.after()),
                                        millimetres(style.left()),
                                        slant,
                                        weight,
                                        points(style.size()),
                                        CssNumber.of(SINGLE_SPACING * style.lineSpacing()))
                        + ";text-align:%s;text-indent:%s%s"
                                .formatted(
                                        keyword(style.alignment()),
                                        millimetres(style.firstIndent()),
                                        keep));
        if (!style.color().equalsIgnoreCase(BLACK)) {
            addColor("." + name, style.color());
        }
    }

    private void addColor(String selector, String color) {
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException("not a color: " + color);
        }
        rule(selector, "color:" + color);
        rule(
                "@media screen and (prefers-color-scheme:dark)",
                selector + "{color:color-mix(in oklab," + color + " 45%,#fff)}");
    }

    private void addLetterhead() {
        Theme.LetterheadStyle style = theme.letterhead();
        rule(
                ".letterhead",
                "--issuer:%s;row-gap:%s;margin-bottom:%s"
                        .formatted(
                                onPaper(style.issuerWidth()),
                                points(style.numberGap()),
                                points(style.after())));
    }

    private void addStamps() {
        Theme.FirstPageStyle style = theme.firstPage();
        rule(".stamp", "border:" + CssNumber.of(style.stampBorder()) + "pt solid");
        for (Block.Stamp.Name name : Block.Stamp.Name.values()) {
            Theme.Box box = style.box(name);
            String width = box.width() > 0 ? millimetres(box.width()) : "fit-content";
            rule(
                    ".stamp-" + ClassName.of(name),
                    "width:" + width + ";height:" + millimetres(box.height()));
        }
        rule(
                ".part",
                "--in-margin:calc(%s - %s)".formatted("var(--top)", onPaper(style.aboveText())));
        rule(
                ".contact-box",
                "border-top:%spt solid".formatted(CssNumber.of(theme.ruleThickness())));
    }

    private void addRules() {
        rule(
                ".rule",
                "border-top:%spt solid;margin-top:%s"
                        .formatted(
                                CssNumber.of(theme.ruleThickness()),
                                points(theme.letterhead().ruleGap())));
        addRule("under-letterhead-issuer", theme.letterhead().issuerRule());
        addRule("under-letterhead-nation", theme.letterhead().nationRule());
        for (Block.Rule.Name name : Block.Rule.Name.values()) {
            Double share = theme.rules().get(name);
            if (share != null) {
                addRule(ClassName.of(name), share);
            }
        }
    }

    private void addRule(String name, double share) {
        rule("." + name, "width:" + CssNumber.of(share * 100) + "%");
    }

    private void addTable() {
        Theme.TableStyle style = theme.table();
        rule(".table", "margin:" + points(style.before()) + " 0 " + points(style.after()));
        rule(".table-box", "--border:" + CssNumber.of(style.border()) + "pt solid");
        rule(
                "th,td",
                "padding:"
                        + millimetres(style.paddingVertical())
                        + " "
                        + millimetres(style.padding()));
    }

    private void addClosing() {
        Theme.ClosingStyle style = theme.closing();
        rule(
                ".closing",
                "--recipients:%s%%;margin-top:%s"
                        .formatted(
                                CssNumber.of(style.recipientsShare() * 100),
                                points(style.before())));
        rule(".signature-room", "height:" + millimetres(style.signatureRoom()));
        rule(".side", "padding-bottom:" + millimetres(style.signatureRoom()));
    }

    private void rule(String selector, String declarations) {
        css.append(selector).append('{').append(declarations).append("}\n");
    }

    private static String keyword(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTER, DECIMAL -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "var(--justified)";
        };
    }

    private static String points(double length) {
        return length == 0 ? "0" : "calc(" + CssNumber.of(length) + "*var(--pt))";
    }

    private static String millimetres(double length) {
        return length == 0 ? "0" : "calc(" + CssNumber.of(length) + "*var(--mm))";
    }

    private static String onPaper(double millimetres) {
        return CssNumber.of(millimetres) + "mm";
    }
}
