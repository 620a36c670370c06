package vn.kehoach.mutation;

import static vn.kehoach.mutation.Insertions.atClauseEnd;

import vn.kehoach.model.Assignee;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies that are no more, are not yet or never were. */
final class AgencyMutations {
    /** The year of two levels: before it the old names are right. */
    private static final int TWO_LEVELS = 2025;

    private static final Pattern PAST =
            Pattern.compile(
                    "trước khi|trước ngày|sắp xếp|sáp nhập|bãi bỏ|thay thế|còn quy định|tồn"
                        + " đọng|hợp nhất|kế thừa|không còn|đã (?:ban hành|phê duyệt)|chuyển tiếp");

    private AgencyMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of(
                        "agency abolished",
                        "AGC-01",
                        sample -> lifetime(sample, "until", -400, -30, -1)),
                Kind.of(
                        "agency not yet formed",
                        "AGC-20",
                        sample -> lifetime(sample, "from", 1, 30, 400)),
                recent(
                        "abolished level typed",
                        "AGC-06",
                        "và UBND các quận, huyện, thị xã",
                        "trên địa bàn các huyện"),
                recent(
                        "predecessor typed",
                        "AGC-07",
                        "theo hướng dẫn của Sở Kế hoạch và Đầu tư",
                        "do Sở Thông tin và Truyền thông hướng dẫn"),
                atClauseEnd(
                        "abbreviation of nobody",
                        "AGC-03",
                        "của Sở ABXY",
                        "theo hướng dẫn của Sở QTKH"));
    }

    /**
     * @param days after the plan's issue
     */
    private static Stream<Mutant> lifetime(Sample sample, String key, int... days) {
        Set<String> used = sample.assignees().map(Place::text).collect(Collectors.toSet());
        return sample.resolved().assignees().all().stream()
                .filter(each -> used.contains(each.id().value().text()))
                .filter(AgencyMutations::hasAlwaysBeen)
                .flatMap(each ->
                        IntStream.of(days)
                                .mapToObj(sample.issued()::plusDays)
                                .map(day -> key + ": " + day)
                                .map(line ->
                                        Mutant.below(sample, each.id().span(), line)
                                                .orWhere(each.id().value().text())));
    }

    private static boolean hasAlwaysBeen(Assignee each) {
        return each.names().size() == 1
                && Stream.of("names", "from", "until").noneMatch(each.places()::has);
    }

    /** What a plan of today may no longer say, unless it speaks of what was before. */
    private static Kind recent(String name, String code, String... phrases) {
        Kind kind =
                atClauseEnd(
                        name,
                        Set.of(code),
                        sample ->
                                sample.plan().period().from() > TWO_LEVELS
                                        ? Stream.of(phrases)
                                        : Stream.empty());
        return new Kind(
                name,
                kind.codes(),
                sample -> kind.mutants().apply(sample).map(AgencyMutations::unlessOfThePast));
    }

    private static Mutant unlessOfThePast(Mutant mutant) {
        return PAST.matcher(mutant.item().text()).find()
                ? mutant.equivalent("it speaks of the past")
                : mutant;
    }
}
