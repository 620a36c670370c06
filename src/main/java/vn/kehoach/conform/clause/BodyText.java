package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.layout.Paragraph;
import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Paragraphs that carry the content: no captions, notes or words in the margin of a table. */
final class BodyText {
    /** Sizes within this, in points, are one. */
    private static final double SAME = 0.6;

    /** Beyond this, in points, a line is not indented but centred. */
    private static final double DEEPEST = 40;

    private BodyText() {}

    /** Those in the size that most of the body's lines have. */
    static List<Paragraph> paragraphs(OfficialText text) {
        Map<Long, Integer> counts = new TreeMap<>();
        List<Paragraph> content =
                text.paragraphs().stream()
                        .filter(it -> it.kind() != Paragraph.Kind.NOTE)
                        .filter(it -> it.lines().size() > 1 || indented(it, text))
                        .toList();
        for (Paragraph paragraph : content) {
            counts.merge(Math.round(paragraph.size() * 2), paragraph.lines().size(), Integer::sum);
        }
        double usual =
                counts.entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey)
                                .orElse(0L)
                        / 2.0;
        return content.stream()
                .filter(paragraph -> Math.abs(paragraph.size() - usual) <= SAME)
                .toList();
    }

    /**
     * Lines of plain paragraphs that look like most of them in weight, slant and ink: a note in
     * italics and a remark in red are not the content.
     */
    static List<Line> lines(OfficialText text) {
        List<Line> plain =
                text.paragraphs().stream()
                        .filter(it ->
                                it.kind() == Paragraph.Kind.PLAIN
                                        || it.kind() == Paragraph.Kind.DASH)
                        .filter(it -> it.lines().size() > 1 || indented(it, text))
                        .flatMap(it -> it.lines().stream())
                        .toList();
        return like(like(like(plain, Line::bold), Line::italic), BodyText::black);
    }

    /** A single line that is centred or set right is no content but a caption. */
    private static boolean indented(Paragraph paragraph, OfficialText text) {
        double indent = paragraph.lines().getFirst().left() - text.area().left();
        return text.area().hasLeftEdge() && indent < DEEPEST;
    }

    private static boolean black(Line line) {
        return line.main().getFirst().black();
    }

    private static List<Line> like(List<Line> lines, Predicate<Line> property) {
        long having = lines.stream().filter(property).count();
        boolean usual = 2 * having > lines.size();
        return lines.stream().filter(line -> property.test(line) == usual).toList();
    }
}
