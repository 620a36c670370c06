package vn.kehoach.render.pdf;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Anchor;
import vn.kehoach.document.Block;
import vn.kehoach.document.Inline;
import vn.kehoach.document.StyleName;
import vn.kehoach.document.Theme;
import vn.kehoach.document.Theme.TextStyle;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks inside blocks as one row of pieces, so that what must stay together is decided between
 * neighbours on the page, however deep in a listing they stand.
 */
final class Unfolding {
    private final Typesetter typesetter;
    private final Theme theme;
    private final double width;
    private final double pageRoom;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable ParagraphPiece lastParagraph;

    private Unfolding(Typesetter typesetter, double width, double pageRoom) {
        this.typesetter = typesetter;
        this.theme = typesetter.theme();
        this.width = width;
        this.pageRoom = pageRoom;
    }

    static List<Step> of(List<Block> blocks, Typesetter typesetter, double width, double pageRoom) {
        Unfolding unfolding = new Unfolding(typesetter, width, pageRoom);
        blocks.forEach(unfolding::unfold);
        return unfolding.steps;
    }

    private void unfold(Block block) {
        switch (block) {
            case Block.Letterhead letterhead ->
                    place(new LetterheadPiece(letterhead, theme, width));
            case Block.Heading heading ->
                    place(paragraph(heading, null, anchors(heading.anchor())));
            case Block.Paragraph paragraph ->
                    place(paragraph(paragraph, null, anchors(paragraph.anchor())));
            case Block.Listing listing -> unfold(listing);
            case Block.Table table -> unfold(table);
            case Block.Rule rule -> place(rule(rule));
            case Block.Closing closing -> place(new ClosingPiece(closing, theme, width, pageRoom));
            case Block.Stamp stamp -> place(new StampPiece(stamp, theme, width));
            case Block.Contact contact -> place(new ContactPiece(contact, theme, width));
            case Block.SignatureWords words -> place(new SignatureWordsPiece(words, theme, width));
            case Block.Notice notice -> place(ColumnsPiece.of(notice, theme, width));
            case Block.FillIn fillIn -> place(new FillInPiece(fillIn, theme, width));
            case Block.SideBySide sideBySide -> place(ColumnsPiece.of(sideBySide, theme, width));
        }
    }

    private void place(Piece piece) {
        steps.add(new Step.Place(piece));
    }

    private void place(ParagraphPiece piece) {
        lastParagraph = piece;
        steps.add(new Step.Place(piece));
    }

    private void unfold(Block.Listing listing) {
        steps.add(new Step.OpenListing(StructureAttributes.listing(listing.marker())));
        for (Block.Entry entry : listing.entries()) {
            steps.add(new Step.OpenEntry());
            unfold(entry);
            steps.add(new Step.CloseEntry());
        }
        steps.add(new Step.CloseListing());
    }

    private void unfold(Block.Entry entry) {
        List<Block> blocks = entry.blocks();
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first) {
            place(paragraph(first, entry.label(), anchors(entry.anchor(), first.anchor())));
            blocks = blocks.subList(1, blocks.size());
        } else if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading first) {
            place(paragraph(first, entry.label(), anchors(entry.anchor(), first.anchor())));
            blocks = blocks.subList(1, blocks.size());
        } else {
            place(paragraph(bare(), entry.label(), anchors(entry.anchor())));
        }
        blocks.forEach(this::unfold);
    }

    /** What a label runs into where nothing can take it. */
    private static Block.Paragraph bare() {
        return new Block.Paragraph(StyleName.BODY, List.of(), null);
    }

    private void unfold(Block.Table table) {
        place(new TablePiece(table, typesetter, width, pageRoom));
        for (Block.Paragraph note : table.notes()) {
            TextStyle style = theme.style(note.style());
            List<Anchor> anchors = anchors(note.anchor());
            place(paragraph(style, Piece.Bond.PREVIOUS, note.content(), null, anchors, null));
        }
    }

    private ParagraphPiece paragraph(
            Block.Paragraph paragraph, @Nullable String label, List<Anchor> anchors) {
        TextStyle style = theme.style(paragraph.style());
        return paragraph(style, bond(style), paragraph.content(), label, anchors, null);
    }

    private ParagraphPiece paragraph(
            Block.Heading heading, @Nullable String label, List<Anchor> anchors) {
        ParagraphPiece.Title title = new ParagraphPiece.Title(heading.level(), heading.outline());
        TextStyle style = theme.style(heading.style());
        return paragraph(style, bond(style), heading.content(), label, anchors, title);
    }

    private ParagraphPiece paragraph(
            TextStyle style,
            Piece.Bond bond,
            List<Inline> content,
            @Nullable String label,
            List<Anchor> anchors,
            ParagraphPiece.@Nullable Title title) {
        Setting setting =
                label == null
                        ? Setting.of(content, style, width)
                        : Setting.labelled(label, content, style, width);
        return new ParagraphPiece(
                style,
                bond,
                () -> typesetter.set(setting),
                label == null ? ParagraphPiece.Labelling.PLAIN : ParagraphPiece.Labelling.LABELLED,
                anchors,
                title);
    }

    private static Piece.Bond bond(TextStyle style) {
        return switch (style.keep()) {
            case FREE -> Piece.Bond.NONE;
            case WITH_NEXT -> Piece.Bond.NEXT;
        };
    }

    private RulePiece rule(Block.Rule rule) {
        double share = theme.rules().getOrDefault(rule.name(), 0.0);
        ParagraphPiece above = lastParagraph;
        return new RulePiece(() -> above == null ? 0 : share * above.lastLineWidth(), theme);
    }

    private static List<Anchor> anchors(@Nullable Anchor... anchors) {
        List<Anchor> present = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (anchor != null) {
                present.add(anchor);
            }
        }
        return present;
    }
}
