package vn.kehoach.conform.clause;

import vn.kehoach.conform.layout.OfficialText;
import vn.kehoach.conform.page.Glyph;
import vn.kehoach.conform.page.Line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Family, presence in the file, and colour of letters; signs may come from elsewhere. */
final class Fonts implements Clause {
    /** Times New Roman and what has exactly its widths. */
    private static final Set<String> FAMILIES = Set.of("timesnewroman", "liberationserif", "tinos");

    /** What is rarer is a mark, not the text. */
    private static final double RARE = 0.02;

    @Override
    public List<Row> measure(OfficialText text) {
        List<Line> lines = text.lines();
        List<Glyph> letters =
                lines.stream().flatMap(it -> it.glyphs().stream()).filter(Fonts::letter).toList();
        if (letters.isEmpty()) {
            Verdict.Reason reason = Verdict.Reason.NO_BODY_TEXT;
            Value family = Value.of(Term.TIMES_NEW_ROMAN);
            Value embedded = Value.of(Term.EMBEDDED);
            Value black = Value.of(Term.BLACK);
            return List.of(
                    Row.undetermined("I.4", Component.FONT, Quality.FAMILY, family, reason),
                    Row.undetermined("I.4", Component.FONT, Quality.EMBEDDING, embedded, reason),
                    Row.undetermined("I.4", Component.FONT, Quality.COLOR, black, reason));
        }
        return List.of(family(letters, lines), embedding(letters, lines), color(text));
    }

    private static boolean letter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    private static Row family(List<Glyph> letters, List<Line> lines) {
        Set<String> names = new TreeSet<>();
        letters.forEach(glyph -> names.add(glyph.typeface().family()));
        Predicate<Glyph> outside =
                glyph ->
                        !FAMILIES.contains(
                                glyph.typeface()
                                        .family()
                                        .replaceAll("[ _-]", "")
                                        .toLowerCase(Locale.ROOT));
        Verdict verdict =
                names.contains("")
                        ? new Verdict.Undetermined(Verdict.Reason.FONT_UNNAMED)
                        : Verdict.within(letters.stream().noneMatch(outside));
        return new Row(
                "I.4",
                Component.FONT,
                Quality.FAMILY,
                new Value.Quoted(String.join(", ", names)),
                Value.of(Term.TIMES_NEW_ROMAN),
                verdict,
                pages(lines, outside));
    }

    private static Row embedding(List<Glyph> letters, List<Line> lines) {
        boolean all = letters.stream().allMatch(glyph -> glyph.typeface().embedded());
        return new Row(
                "I.4",
                Component.FONT,
                Quality.EMBEDDING,
                Value.of(all ? Term.EMBEDDED : Term.NOT_EMBEDDED),
                Value.of(Term.EMBEDDED),
                Verdict.within(all),
                pages(lines, glyph -> !glyph.typeface().embedded()));
    }

    /** The body's paragraphs: stamps and marks have colours of their own. */
    private static Row color(OfficialText text) {
        List<Line> lines = text.paragraphs().stream().flatMap(it -> it.lines().stream()).toList();
        List<Glyph> glyphs = lines.stream().flatMap(line -> line.main().stream()).toList();
        if (glyphs.isEmpty()) {
            return Row.undetermined(
                    "I.4",
                    Component.FONT,
                    Quality.COLOR,
                    Value.of(Term.BLACK),
                    Verdict.Reason.NO_BODY_TEXT);
        }
        // Of each line the main ink: a remark in red is not the text.
        long other = glyphs.stream().filter(glyph -> !glyph.black()).count();
        boolean black = other <= RARE * glyphs.size();
        return new Row(
                "I.4",
                Component.FONT,
                Quality.COLOR,
                Value.of(black ? Term.BLACK : Term.OTHER_COLOR),
                Value.of(Term.BLACK),
                Verdict.within(black),
                black
                        ? List.of()
                        : Row.pages(
                                lines.stream()
                                        .filter(line -> !line.main().getFirst().black())
                                        .toList()));
    }

    private static List<Integer> pages(List<Line> lines, Predicate<Glyph> outside) {
        return Row.pages(
                lines.stream()
                        .filter(line ->
                                line.glyphs().stream()
                                        .anyMatch(it -> letter(it) && outside.test(it)))
                        .toList());
    }
}
