package vn.kehoach.conform.layout;

import vn.kehoach.conform.page.Line;
import vn.kehoach.conform.page.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Box 5a: the kind of the document and what it is about. */
public record Title(Sheet sheet, List<Line> kind, List<Line> subject) {
    /** Decree 30/2020, appendix III, section I, without those that only have forms of their own. */
    private static final Set<String> KINDS =
            Set.of(
                    "NGHỊ QUYẾT",
                    "QUYẾT ĐỊNH",
                    "CHỈ THỊ",
                    "QUY CHẾ",
                    "QUY ĐỊNH",
                    "THÔNG CÁO",
                    "THÔNG BÁO",
                    "HƯỚNG DẪN",
                    "CHƯƠNG TRÌNH",
                    "KẾ HOẠCH",
                    "PHƯƠNG ÁN",
                    "ĐỀ ÁN",
                    "DỰ ÁN",
                    "BÁO CÁO",
                    "BIÊN BẢN",
                    "TỜ TRÌNH",
                    "HỢP ĐỒNG",
                    "CÔNG ĐIỆN");

    /** How far from each other centres of centred lines lie at most, in points. */
    private static final double CENTERED = 6;

    /** From line to line within a subject at most, in em. */
    private static final double NEXT = 2.4;

    /** More lines above a drawn line are no subject. */
    private static final int LONGEST = 12;

    static Title find(Sheet sheet, Letterhead letterhead) {
        List<Line> lines =
                sheet.lines().stream().filter(it -> it.top() > letterhead.bottom() - 1).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (KINDS.contains(lines.get(i).mainText().toUpperCase(Locale.ROOT))) {
                Line kind = lines.get(i);
                return new Title(sheet, List.of(kind), subject(sheet, kind, lines, i + 1));
            }
        }
        return new Title(sheet, List.of(), List.of());
    }

    /** Down to a drawn line, or, without one, to what is not centred under the kind. */
    private static List<Line> subject(Sheet sheet, Line kind, List<Line> lines, int start) {
        List<Line> subject = new ArrayList<>();
        for (Line line : lines.subList(start, Math.min(lines.size(), start + LONGEST))) {
            if (subject.isEmpty()
                    ? ruled(sheet, kind, line)
                    : ruled(sheet, subject.getLast(), line)) {
                return subject;
            }
            subject.add(line);
        }
        subject.clear();
        Line before = kind;
        for (Line line : lines.subList(start, lines.size())) {
            boolean next = line.baseline() - before.baseline() < NEXT * before.size();
            boolean centered = Math.abs(line.center() - kind.center()) < CENTERED;
            if (!next || !centered || ruled(sheet, before, line) || sheet.framed(line)) {
                break;
            }
            subject.add(line);
            before = line;
        }
        return subject;
    }

    private static boolean ruled(Sheet sheet, Line above, Line below) {
        return sheet.freeLevelStrokes().stream()
                .anyMatch(it -> it.top() > above.baseline() && it.bottom() < below.baseline());
    }

    double bottom() {
        return Stream.of(kind, subject)
                .flatMap(List::stream)
                .mapToDouble(Line::bottom)
                .max()
                .orElse(0);
    }
}
