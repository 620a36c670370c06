package vn.kehoach.check.indicator;

import vn.kehoach.check.prose.CitesInstrument;
import vn.kehoach.check.prose.Sentence;
import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Related;
import vn.kehoach.diagnostic.Relation;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Target;
import vn.kehoach.resolve.Passage;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.search.Search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A figure by hand behind an indicator's name and a year that is not the one in the table.
 *
 * @param indicator name
 * @param id to be named instead of the figure
 */
public record ProseUnlikeTable(String indicator, String id, int year, String written, String target)
        implements Problem {
    private static final Set<Part> PARTS =
            Set.of(Part.PREAMBLE, Part.PARAGRAPH, Part.GOAL, Part.TASK);

    private static final Search FIGURE = Search.of("[0-9]");

    /** Whose figure it may be but the plan's. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:cả nước|toàn quốc|trung ương|vùng|khu vực|quận|huyện|thị"
                        + " xã|xã|phường|trung bình|giai đoạn|mỗi năm|hằng năm|so với|chiếm|trong"
                        + " khi|hiện nay|hiện)(?!\\p{L})");

    @Override
    public Code code() {
        return new Code("IND-09");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<StatedName> names =
                plan.indicators().flatMap(each -> StatedName.of(each).stream()).toList();
        return plan.passages().stream()
                .filter(passage -> PARTS.contains(passage.part()))
                .flatMap(passage -> check(passage, plan, names));
    }

    private static Stream<Diagnostic> check(
            Passage passage, ResolvedPlan plan, List<StatedName> names) {
        if (!passage.mayHave(FIGURE)) {
            return Stream.empty();
        }
        List<StatedName> near =
                names.stream().filter(name -> passage.mayHave(name.written())).toList();
        if (near.isEmpty()) {
            return Stream.empty();
        }
        String small = passage.letters().toLowerCase(Locale.ROOT);
        return near.stream()
                .filter(name -> small.contains(name.small()))
                .flatMap(name ->
                        Sentence.clauses(passage)
                                .filter(clause -> !CitesInstrument.in(clause, plan))
                                .flatMap(clause -> check(clause, name).stream()));
    }

    private static Optional<Diagnostic> check(Sentence clause, StatedName name) {
        return StatedValue.in(clause, name)
                .filter(stated -> !OTHERS.matcher(stated.before()).find())
                .flatMap(stated -> check(clause, stated));
    }

    private static Optional<Diagnostic> check(Sentence clause, StatedValue stated) {
        Indicator indicator = stated.indicator();
        Optional<Target> target = indicator.valueIn(stated.year());
        Optional<Extent> extent = target.flatMap(Extent::of);
        if (extent.isEmpty() || !contradicts(stated.extent(), extent.get())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.of(
                        new ProseUnlikeTable(
                                indicator.name().written().text(),
                                indicator.id().value().text(),
                                stated.year(),
                                stated.figure(),
                                TargetWords.of(target.get())),
                        clause.span(stated.from(), stated.to()),
                        new Related(
                                Relation.DECLARED_HERE, ValuePlace.of(indicator, stated.year()))));
    }

    /** One figure inside a range may be what the writer wants to stress. */
    private static boolean contradicts(Extent written, Extent target) {
        boolean single = written.low().compareTo(written.high()) == 0;
        return single ? !written.overlaps(target) : !written.equalTo(target);
    }
}
