package vn.kehoach.compose.view;

import java.util.List;

/** A plan in the words of its YAML, everything derived: what a template sees. */
public record PlanView(
        String stage,
        DraftView draft,
        HandlingView handling,
        String contact,
        String drafter,
        KindView kind,
        Markup number,
        String symbol,
        String place,
        DateView date,
        List<IssuerLine> letterhead,
        String issuer,
        Markup subject,
        List<Markup> notice,
        List<Markup> basis,
        List<Markup> preamble,
        List<SectionView> body,
        List<RecipientView> recipients,
        SignatureView signature,
        AttachmentView attachment,
        List<AppendixView> appendices) {

    /** What is not known, or not said, is empty. */
    public record DraftView(String revision, String commit) {}

    /** Each the name of its stamp, empty if there is none. */
    public record HandlingView(String secrecy, String urgency, String circulation) {}

    public record KindView(String name, String capitals) {}

    /** What is not known yet is a gap. */
    public record DateView(Markup day, Markup month, Markup year) {}

    public record IssuerLine(String text, String style) {}

    public record SectionView(
            String label, Markup heading, String outline, String anchor, List<BlockView> content) {}

    public record RecipientView(Markup text) {}

    public record SignatureView(List<String> lines, Markup name) {}

    /** What the "(Kèm theo ...)" line says of number and date. */
    public record AttachmentView(Markup number, DateView date) {}

    public record AppendixView(
            String number,
            Markup title,
            String outline,
            String label,
            String anchor,
            String orientation,
            String file,
            List<BlockView> content,
            List<Markup> notes) {}
}
