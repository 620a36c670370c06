package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.HouseStyle.Counts;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;
import vn.kehoach.source.Span;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "5 chỉ tiêu" where the house writes "05 chỉ tiêu", or the other way round. */
public record CountUnlikeHouse(String written, String meant) implements Problem {
    private static final Set<Part> PARTS =
            Set.of(
                    Part.PREAMBLE,
                    Part.HEADING,
                    Part.PARAGRAPH,
                    Part.CELL,
                    Part.GOAL,
                    Part.TARGET,
                    Part.TASK,
                    Part.DELIVERABLE,
                    Part.NOTE,
                    Part.RATIONALE);

    private static final String THINGS =
            " (?iu:chỉ tiêu|nhiệm vụ|mục tiêu|phụ lục|giải pháp|nhóm (?:nhiệm vụ|giải pháp|chỉ"
                + " tiêu|mục tiêu)|dự án|đề án|công trình|mô hình|khâu đột phá|trụ cột|tiêu"
                + " chí|lĩnh vực|ngày làm việc|hội nghị|lớp tập huấn|đơn vị|xã|phường)(?!\\p{L})";

    private static final Search PLAIN = Search.of("(?<![\\p{N}.,/-])[1-9]" + THINGS);
    private static final Search PADDED = Search.of("(?<![\\p{N}.,/-])0[1-9]" + THINGS);

    /** Words before a count; before a number that is none stand others ("mục 2", "cấp độ 3"). */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iu)(?:^|[,;:(“\"]|(?<!\\p{L})(?:gồm|có|là|và|với|vào|các|cho|đề ra|xác"
                            + " định|đạt|trong|thực hiện|hoàn thành|triển khai|tổ chức|ít nhất|tối"
                            + " thiểu|khoảng|hơn|trên|thêm|đủ|tổng số|kèm theo|xây dựng|ban"
                            + " hành|giao|được|từ|còn|ra)) ?$");

    @Override
    public Code code() {
        return new Code("NUM-08");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        boolean padded = plan.plan().houseStyle().counts() == Counts.TWO_DIGITS;
        Search otherwise = padded ? PLAIN : PADDED;
        return plan.passagesWith(otherwise)
                .filter(passage -> PARTS.contains(passage.part()))
                .flatMap(passage ->
                        passage.find(otherwise)
                                .filter(found -> isCount(passage, found))
                                .map(found -> diagnostic(passage, found, padded)));
    }

    private static boolean isCount(Passage passage, MatchResult found) {
        int from = Math.max(0, found.start() - 20);
        return BEFORE.matcher(passage.letters().substring(from, found.start())).find();
    }

    private static Diagnostic diagnostic(Passage passage, MatchResult found, boolean padded) {
        String written = found.group();
        String meant = padded ? "0" + written : written.substring(1);
        Span figure = passage.span(found.start(), found.start() + (padded ? 1 : 2));
        return Diagnostic.of(new CountUnlikeHouse(written, meant), passage.span(found))
                .repairedBy(new Edit(figure, meant.substring(0, padded ? 2 : 1)));
    }
}
