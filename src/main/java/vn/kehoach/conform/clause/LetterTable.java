package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.AppendixHead;
import vn.kehoach.conform.layout.Letterhead;
import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;
import vn.kehoach.conform.page.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Section V of the decree's appendix I, the table of letters, line by line. "In thường" is asked of
 * components whose words could also be in capitals; running text has both.
 */
final class LetterTable implements Clause {
    @Override
    public List<Row> measure(OfficialText text) {
        List<Row> rows = new ArrayList<>();
        letterhead(text.letterhead(), rows);
        title(text, rows);
        body(text, rows);
        closing(text, rows);
        appendices(text, rows);
        return rows;
    }

    private static void letterhead(Letterhead head, List<Row> rows) {
        rows.addAll(
                style("V.1", Component.NATION, 12, 13)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.CAPITALS)
                        .measure(head.nation()));
        rows.addAll(
                style("V.1", Component.MOTTO, 13, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.SMALL_LETTERS)
                        .measure(head.motto()));
        // The superior's lines are the ones that are not bold; an issuer may have none above it.
        int superior = 0;
        while (superior < head.issuer().size() - 1 && !head.issuer().get(superior).bold()) {
            superior++;
        }
        if (superior > 0) {
            rows.addAll(
                    style("V.2", Component.SUPERIOR, 12, 13)
                            .slant(Term.UPRIGHT)
                            .letters(Term.CAPITALS)
                            .measure(head.issuer().subList(0, superior)));
        }
        rows.addAll(
                style("V.2", Component.ISSUER, 12, 13)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.CAPITALS)
                        .measure(head.issuer().subList(superior, head.issuer().size())));
        rows.addAll(
                style("V.3", Component.NUMBER, 13, 13)
                        .weight(Term.REGULAR)
                        .slant(Term.UPRIGHT)
                        .measure(head.number()));
        rows.addAll(style("V.4", Component.PLACE, 13, 14).slant(Term.ITALIC).measure(head.place()));
    }

    private static void title(OfficialText text, List<Row> rows) {
        rows.addAll(
                style("V.5a", Component.KIND, 13, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.CAPITALS)
                        .measure(text.title().kind()));
        rows.addAll(
                style("V.5a", Component.SUBJECT, 13, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.SMALL_LETTERS)
                        .measure(text.title().subject()));
    }

    private static void body(OfficialText text, List<Row> rows) {
        heading(
                "II.6a",
                Component.BASIS,
                Paragraph.Kind.BASIS,
                text,
                rows,
                style -> style.slant(Term.ITALIC));
        heading(
                "V.6b",
                Component.DIVISION,
                Paragraph.Kind.DIVISION,
                text,
                rows,
                style -> style.weight(Term.BOLD).slant(Term.UPRIGHT));
        heading(
                "V.6b",
                Component.SECTION,
                Paragraph.Kind.SECTION,
                text,
                rows,
                style -> style.weight(Term.BOLD).slant(Term.UPRIGHT).letters(Term.CAPITALS));
        heading(
                "V.6a",
                Component.ARTICLE,
                Paragraph.Kind.ARTICLE,
                text,
                rows,
                style -> style.slant(Term.UPRIGHT));
        heading(
                "V.6b",
                Component.CLAUSE,
                Paragraph.Kind.CLAUSE,
                text,
                rows,
                style -> style.slant(Term.UPRIGHT));
        heading(
                "V.6b",
                Component.POINT,
                Paragraph.Kind.POINT,
                text,
                rows,
                style -> style.slant(Term.UPRIGHT));
        rows.addAll(
                style("V.6", Component.BODY, 13, 14)
                        .weight(Term.REGULAR)
                        .slant(Term.UPRIGHT)
                        .measure(BodyText.lines(text)));
    }

    /** A kind of paragraph that a document need not have gets rows only when it occurs. */
    private static void heading(
            String clause,
            Component component,
            Paragraph.Kind kind,
            OfficialText text,
            List<Row> rows,
            Function<Style, Style> more) {
        List<Line> lines =
                text.paragraphs().stream()
                        .filter(paragraph -> paragraph.kind() == kind)
                        .flatMap(paragraph -> paragraph.lines().stream())
                        .toList();
        if (!lines.isEmpty()) {
            rows.addAll(more.apply(style(clause, component, 13, 14)).measure(lines));
        }
    }

    private static void closing(OfficialText text, List<Row> rows) {
        rows.addAll(
                style("V.7", Component.AUTHORITY, 13, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.CAPITALS)
                        .measure(text.closing().authority()));
        rows.addAll(
                style("V.7", Component.SIGNER, 13, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.SMALL_LETTERS)
                        .measure(text.closing().signer()));
        rows.addAll(
                style("V.8b", Component.RECIPIENTS_TITLE, 12, 12)
                        .weight(Term.BOLD)
                        .slant(Term.ITALIC)
                        .letters(Term.SMALL_LETTERS)
                        .measure(text.closing().title()));
        rows.addAll(
                style("V.8b", Component.RECIPIENT, 11, 11)
                        .slant(Term.UPRIGHT)
                        .weight(Term.REGULAR)
                        .measure(text.closing().recipients()));
    }

    private static void appendices(OfficialText text, List<Row> rows) {
        if (text.appendices().isEmpty()) {
            return;
        }
        rows.addAll(
                style("V.9", Component.APPENDIX_NUMBER, 14, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.SMALL_LETTERS)
                        .measure(all(text, AppendixHead::number)));
        rows.addAll(
                style("V.9", Component.APPENDIX_TITLE, 13, 14)
                        .weight(Term.BOLD)
                        .slant(Term.UPRIGHT)
                        .letters(Term.CAPITALS)
                        .measure(all(text, AppendixHead::title)));
        rows.addAll(
                style("III.1c", Component.ATTACHMENT, 13, 14)
                        .slant(Term.ITALIC)
                        .measure(all(text, AppendixHead::attachment)));
    }

    private static List<Line> all(OfficialText text, Function<AppendixHead, List<Line>> part) {
        return text.appendices().stream().flatMap(head -> part.apply(head).stream()).toList();
    }

    private static Style style(String clause, Component component, double least, double most) {
        return new Style(clause, component, Range.type(least, most));
    }
}
