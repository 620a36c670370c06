package vn.kehoach.render.html;

import static vn.kehoach.document.StyleName.APPENDIX_NUMBER;
import static vn.kehoach.document.StyleName.APPENDIX_TITLE;
import static vn.kehoach.document.StyleName.ASSIGNMENT;
import static vn.kehoach.document.StyleName.ATTACHMENT;
import static vn.kehoach.document.StyleName.AUTHORITY;
import static vn.kehoach.document.StyleName.BASIS;
import static vn.kehoach.document.StyleName.BODY;
import static vn.kehoach.document.StyleName.CLAUSE;
import static vn.kehoach.document.StyleName.CLAUSE_HEADING;
import static vn.kehoach.document.StyleName.DASH;
import static vn.kehoach.document.StyleName.DRAFT;
import static vn.kehoach.document.StyleName.FORM_LINE;
import static vn.kehoach.document.StyleName.FORM_SIGNATURE;
import static vn.kehoach.document.StyleName.FORM_TITLE;
import static vn.kehoach.document.StyleName.ISSUER;
import static vn.kehoach.document.StyleName.KIND;
import static vn.kehoach.document.StyleName.MOTTO;
import static vn.kehoach.document.StyleName.NATION;
import static vn.kehoach.document.StyleName.NOTE;
import static vn.kehoach.document.StyleName.NOTICE;
import static vn.kehoach.document.StyleName.NUMBER;
import static vn.kehoach.document.StyleName.PAGE_NUMBER;
import static vn.kehoach.document.StyleName.PLACE;
import static vn.kehoach.document.StyleName.POINT;
import static vn.kehoach.document.StyleName.RATIONALE;
import static vn.kehoach.document.StyleName.RECIPIENT;
import static vn.kehoach.document.StyleName.RECIPIENTS_TITLE;
import static vn.kehoach.document.StyleName.SECTION;
import static vn.kehoach.document.StyleName.SIGNER;
import static vn.kehoach.document.StyleName.SUBJECT;
import static vn.kehoach.document.StyleName.SUPERIOR;
import static vn.kehoach.document.StyleName.TABLE_CAPTION;
import static vn.kehoach.document.StyleName.TABLE_CELL;
import static vn.kehoach.document.StyleName.TABLE_GROUP;
import static vn.kehoach.document.StyleName.TABLE_HEAD;
import static vn.kehoach.document.StyleName.TABLE_NOTE;
import static vn.kehoach.document.StyleName.TABLE_TOTAL;
import static vn.kehoach.document.StyleName.TABLE_UNIT;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of templates/nd30/theme.yaml. */
final class OfficialTheme {

    private static final Set<StyleName> BOLD =
            Set.of(
                    ISSUER,
                    NATION,
                    MOTTO,
                    DRAFT,
                    KIND,
                    SUBJECT,
                    SECTION,
                    CLAUSE_HEADING,
                    RECIPIENTS_TITLE,
                    AUTHORITY,
                    SIGNER,
                    APPENDIX_NUMBER,
                    APPENDIX_TITLE,
                    TABLE_CAPTION,
                    TABLE_HEAD,
                    TABLE_GROUP,
                    TABLE_TOTAL,
                    FORM_TITLE,
                    FORM_SIGNATURE);
    private static final Set<StyleName> ITALIC =
            Set.of(PLACE, BASIS, NOTE, RECIPIENTS_TITLE, ATTACHMENT, TABLE_UNIT, TABLE_NOTE);
    private static final Set<StyleName> CENTERED =
            Set.of(
                    SUPERIOR,
                    ISSUER,
                    NATION,
                    MOTTO,
                    NUMBER,
                    PLACE,
                    DRAFT,
                    KIND,
                    SUBJECT,
                    AUTHORITY,
                    SIGNER,
                    APPENDIX_NUMBER,
                    APPENDIX_TITLE,
                    ATTACHMENT,
                    TABLE_CAPTION,
                    TABLE_HEAD,
                    FORM_TITLE,
                    FORM_SIGNATURE,
                    PAGE_NUMBER);
    private static final Set<StyleName> LEFT =
            Set.of(RECIPIENTS_TITLE, RECIPIENT, TABLE_GROUP, TABLE_CELL, TABLE_TOTAL, RATIONALE);
    private static final Set<StyleName> RUNNING =
            Set.of(BASIS, BODY, SECTION, CLAUSE_HEADING, CLAUSE, POINT, DASH, ASSIGNMENT, NOTE);
    private static final Set<StyleName> SMALL =
            Set.of(
                    SUPERIOR,
                    NATION,
                    RECIPIENTS_TITLE,
                    TABLE_UNIT,
                    TABLE_HEAD,
                    TABLE_GROUP,
                    TABLE_CELL,
                    TABLE_TOTAL,
                    RATIONALE);
    private static final Set<StyleName> SMALLEST = Set.of(RECIPIENT, TABLE_NOTE, NOTICE);
    private static final Set<StyleName> MEDIUM =
            Set.of(
                    ISSUER,
                    MOTTO,
                    NUMBER,
                    PLACE,
                    DRAFT,
                    NOTE,
                    TABLE_CAPTION,
                    FORM_LINE,
                    FORM_SIGNATURE);
    private static final Set<StyleName> KEPT =
            Set.of(
                    KIND,
                    SECTION,
                    CLAUSE_HEADING,
                    ASSIGNMENT,
                    AUTHORITY,
                    APPENDIX_NUMBER,
                    APPENDIX_TITLE,
                    ATTACHMENT,
                    TABLE_CAPTION,
                    TABLE_UNIT,
                    FORM_TITLE);
    private static final Map<StyleName, String> COLORS =
            Map.of(DRAFT, "#b00020", NOTICE, "#b00020", RATIONALE, "#c00000");

    private OfficialTheme() {}

    static Theme theme() {
        return theme("#b00020");
    }

    static Theme theme(String illustrativeColor) {
        Map<StyleName, Theme.TextStyle> styles = new EnumMap<>(StyleName.class);
        for (StyleName name : StyleName.values()) {
            styles.put(name, style(name));
        }
        return new Theme(
                new Theme.Page(
                        210,
                        297,
                        new Theme.Margins(20, 20, 30, 20),
                        new Theme.Margins(20, 20, 20, 20),
                        11),
                styles,
                new Theme.LetterheadStyle(62, 0.4, 1, 2, 8, 16),
                new Theme.FirstPageStyle(
                        Arrays.stream(Block.Stamp.Name.values())
                                .collect(
                                        Collectors.toMap(
                                                each -> each, each -> new Theme.Box(30, 8))),
                        1,
                        19,
                        25,
                        71.5,
                        9,
                        4),
                new Theme.LineNumberStyle(5, 5),
                Map.of(Block.Rule.Name.UNDER_SUBJECT, 0.4, Block.Rule.Name.UNDER_ATTACHMENT, 0.25),
                new Theme.TableStyle(1.4, 0.9, 0.5, 6, 6),
                new Theme.ClosingStyle(0.45, 26, 14),
                Map.of(
                        Inline.Gap.Name.NUMBER, 12.0,
                        Inline.Gap.Name.DAY, 8.0,
                        Inline.Gap.Name.MONTH, 8.0),
                0.75,
                illustrativeColor,
                vn.kehoach.document.FontFiles.BUNDLED);
    }

    private static Theme.TextStyle style(StyleName name) {
        return new Theme.TextStyle(
                size(name),
                BOLD.contains(name) ? Theme.Weight.BOLD : Theme.Weight.REGULAR,
                ITALIC.contains(name) ? Theme.Slant.ITALIC : Theme.Slant.UPRIGHT,
                alignment(name),
                1,
                before(name),
                0,
                RUNNING.contains(name) ? 10 : 0,
                0,
                KEPT.contains(name) ? Theme.Keep.WITH_NEXT : Theme.Keep.FREE,
                COLORS.getOrDefault(name, "#000000"));
    }

    private static double size(StyleName name) {
        if (SMALLEST.contains(name)) {
            return 11;
        }
        if (SMALL.contains(name)) {
            return 12;
        }
        return MEDIUM.contains(name) ? 13 : 14;
    }

    private static Alignment alignment(StyleName name) {
        if (name == TABLE_UNIT) {
            return Alignment.RIGHT;
        }
        if (CENTERED.contains(name)) {
            return Alignment.CENTER;
        }
        return LEFT.contains(name) ? Alignment.LEFT : Alignment.JUSTIFIED;
    }

    private static double before(StyleName name) {
        return switch (name) {
            case SECTION -> 9;
            case TABLE_CAPTION, FORM_TITLE, FORM_LINE -> 6;
            case TABLE_NOTE -> 2;
            default -> RUNNING.contains(name) ? 6 : 0;
        };
    }
}
