package vn.kehoach.render.pdf;

import vn.kehoach.document.Block.Closing;
import vn.kehoach.document.Theme;

import java.util.List;

/** Boxes 7 and 9 of the decree: recipients beside the authority, both beginning level. */
final class ClosingPiece implements Piece {
    /** Of a page: with more, no paragraph could stand above it, and it is split. */
    private static final double MOST_WHOLE = 0.85;

    private final Theme theme;
    private final double recipientsWidth;
    private final double signatureWidth;
    private final TextColumn recipients;
    private final TextColumn drafter;
    private final TextColumn authority;
    private final TextColumn signer;
    private final double signatureRoom;
    private final double recipientsDrop;
    private final double authorityDrop;
    private final double pageRoom;

    ClosingPiece(Closing closing, Theme theme, double width, double pageRoom) {
        this.theme = theme;
        this.pageRoom = pageRoom;
        recipientsWidth = width * theme.closing().recipientsShare();
        signatureWidth = width - recipientsWidth;
        recipients = Columns.of(closing.recipients(), theme, recipientsWidth);
        drafter =
                Columns.of(
                        closing.drafter() == null ? List.of() : List.of(closing.drafter()),
                        theme,
                        recipients.widestLine());
        authority = Columns.of(closing.authority(), theme, signatureWidth);
        signer = Columns.of(List.of(closing.signer()), theme, signatureWidth);
        signatureRoom = Length.points(theme.closing().signatureRoom());
        double level = Math.max(recipients.baseline(), authority.baseline());
        recipientsDrop = level - recipients.baseline();
        authorityDrop = level - authority.baseline();
    }

    /** A signature alone on a page could stand under any document. */
    @Override
    public Bond bond() {
        return Bond.PREVIOUS;
    }

    @Override
    public boolean needsTwoLinesAbove() {
        return true;
    }

    @Override
    public double before() {
        return theme.closing().before();
    }

    @Override
    public double start(double follow) {
        double whole = Math.max(leftHeight(), signatureHeight());
        return whole <= pageRoom * MOST_WHOLE ? whole : signatureHeight();
    }

    @Override
    public void place(Flow flow, TagPath tags, double follow) {
        flow.skip(before());
        if (!flow.fits(start(0)) && !flow.isFresh()) {
            flow.breakPage();
        }
        tags.open("Div");
        StructureElement left = tags.current().open("Div");
        StructureElement right = tags.current().open("Div");
        boolean overflows = !flow.fits(leftHeight());
        if (overflows) {
            paintSignature(flow, right);
            paintOverPages(flow, left);
        } else {
            double top = flow.y() - recipientsDrop;
            Columns.paint(flow.canvas(), recipients, flow.left(), top, left);
            double end = top - recipients.height();
            Columns.paint(flow.canvas(), drafter, flow.left(), end, left);
            paintSignature(flow, right);
            flow.advance(Math.max(leftHeight(), signatureHeight()));
        }
        left.close();
        right.close();
        tags.close();
    }

    private double leftHeight() {
        return recipientsDrop + recipients.height() + drafter.height();
    }

    private double signatureHeight() {
        return authorityDrop + authority.height() + signatureRoom + signer.height();
    }

    private void paintSignature(Flow flow, StructureElement parent) {
        double x = flow.left() + recipientsWidth;
        double top = flow.y() - authorityDrop;
        Columns.paint(flow.canvas(), authority, x, top, parent);
        double signerTop = top - authority.height() - signatureRoom;
        offerSignatures(flow.canvas(), parent, x, signerTop);
        Columns.paint(flow.canvas(), signer, x, signerTop, parent);
    }

    private void offerSignatures(Canvas canvas, StructureElement parent, double x, double bottom) {
        canvas.offerSignature(
                parent,
                SignatureField.SIGNER,
                SignatureRoom.signer(x, bottom, signatureWidth, signatureRoom));
        canvas.offerSignature(
                parent,
                SignatureField.AGENCY,
                SignatureRoom.agency(x, bottom, signatureWidth, signatureRoom));
    }

    /** More recipients than a page holds: the only closing that is split. */
    private void paintOverPages(Flow flow, StructureElement parent) {
        ColumnTags.Spoken tags = ColumnTags.Spoken.in(parent);
        int line = 0;
        while (line < recipients.lineCount()) {
            int fitting = Math.max(1, recipients.fitting(line, flow.room()));
            double height =
                    recipients.paint(
                            flow.canvas(), line, line + fitting, flow.left(), flow.y(), tags);
            line += fitting;
            flow.advance(height);
            if (line < recipients.lineCount()) {
                flow.breakPage();
            }
        }
        tags.close();
        if (!flow.fits(drafter.height())) {
            flow.breakPage();
        }
        Columns.paint(flow.canvas(), drafter, flow.left(), flow.y(), parent);
        flow.advance(drafter.height());
    }
}
