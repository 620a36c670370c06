package vn.kehoach.document;

import java.util.Map;

/** How a document looks: every size, distance and line. Lengths in mm, type in pt. */
public record Theme(
        Page page,
        Map<StyleName, TextStyle> styles,
        LetterheadStyle letterhead,
        FirstPageStyle firstPage,
        LineNumberStyle lineNumbers,
        Map<Block.Rule.Name, Double> rules,
        TableStyle table,
        ClosingStyle closing,
        Map<Inline.Gap.Name, Double> gaps,
        double ruleThickness,
        String illustrativeColor,
        FontFiles fonts) {
    public Theme {
        styles = Map.copyOf(styles);
        rules = Map.copyOf(rules);
        gaps = Map.copyOf(gaps);
    }

    public Theme with(FontFiles others) {
        return new Theme(
                page,
                styles,
                letterhead,
                firstPage,
                lineNumbers,
                rules,
                table,
                closing,
                gaps,
                ruleThickness,
                illustrativeColor,
                others);
    }

    /** The look of a style; the theme reader has made sure that each has one. */
    public TextStyle style(StyleName name) {
        TextStyle style = styles.get(name);
        if (style == null) {
            throw new IllegalStateException("theme without style " + name);
        }
        return style;
    }

    /**
     * @param width of the sheet held upright
     * @param numberFromTop centre of the page number, from the upper edge of the sheet
     */
    public record Page(
            double width,
            double height,
            Margins portrait,
            Margins landscape,
            double numberFromTop) {}

    public record Margins(double top, double bottom, double left, double right) {}

    /**
     * @param size pt
     * @param lineSpacing 1.0 is single: ascent, descent and line gap of the font
     * @param before pt
     * @param after pt
     * @param firstIndent mm
     * @param left mm
     * @param color {@code #rrggbb}
     */
    public record TextStyle(
            double size,
            Weight weight,
            Slant slant,
            Alignment alignment,
            double lineSpacing,
            double before,
            double after,
            double firstIndent,
            double left,
            Keep keep,
            String color) {}

    public enum Weight {
        REGULAR,
        BOLD
    }

    public enum Slant {
        UPRIGHT,
        ITALIC
    }

    public enum Keep {
        FREE,
        WITH_NEXT
    }

    /**
     * @param issuerWidth mm; the nation's column takes the rest
     * @param issuerRule share of the issuer's last line
     * @param nationRule share of the motto
     * @param numberGap pt between the lines and the row of number and place
     * @param after pt below the letterhead
     */
    public record LetterheadStyle(
            double issuerWidth,
            double issuerRule,
            double nationRule,
            double ruleGap,
            double numberGap,
            double after) {}

    /**
     * Of what stands on the first page beside the letterhead and the title.
     *
     * @param stamps their boxes
     * @param stampBorder pt
     * @param secrecyTop percent of the text's height from its top, or below the words above
     * @param urgencyTop likewise
     * @param circulationCenter percent of the text's width
     * @param aboveText mm from the text's top up to the middle of what stands in the top margin
     * @param contactGap pt above the contact line and its rule
     */
    public record FirstPageStyle(
            Map<Block.Stamp.Name, Box> stamps,
            double stampBorder,
            double secrecyTop,
            double urgencyTop,
            double circulationCenter,
            double aboveText,
            double contactGap) {
        public FirstPageStyle {
            stamps = Map.copyOf(stamps);
        }

        /** The theme reader has made sure that each stamp has one. */
        public Box box(Block.Stamp.Name name) {
            Box box = stamps.get(name);
            if (box == null) {
                throw new IllegalStateException("theme without box of " + name);
            }
            return box;
        }
    }

    /**
     * @param every how many lines one is numbered
     * @param distance mm left of the text
     */
    public record LineNumberStyle(int every, double distance) {}

    /** In mm; of no width: as wide as its words. */
    public record Box(double width, double height) {}

    /**
     * @param padding mm, left and right of a cell's text
     * @param paddingVertical mm, above and below
     * @param border pt
     */
    public record TableStyle(
            double padding, double paddingVertical, double border, double before, double after) {}

    /**
     * @param recipientsShare of the width, for the recipients' column
     * @param signatureRoom mm between the authority and the name
     * @param before pt
     */
    public record ClosingStyle(double recipientsShare, double signatureRoom, double before) {}
}
