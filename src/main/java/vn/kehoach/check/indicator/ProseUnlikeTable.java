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
import vn.kehoach.resolve.ResolvedPlan;

import java.util.Optional;
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
    /** Whose figure it may be but the plan's. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:cả nước|toàn quốc|trung ương|vùng|khu vực|quận|huyện|thị"
                            + " xã|xã|phường|trung bình|giai đoạn|so với|chiếm|trong khi|hiện"
                            + " nay|hiện)(?!\\p{L})");

    @Override
    public Code code() {
        return new Code("IND-09");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage ->
                        switch (passage.part()) {
                            case PREAMBLE, PARAGRAPH, GOAL, TASK -> true;
                            case NOTICE,
                                    SUBJECT,
                                    BASIS,
                                    HEADING,
                                    LABEL,
                                    CELL,
                                    UNIT,
                                    INDICATOR_NAME,
                                    TARGET,
                                    DELIVERABLE,
                                    SOURCE,
                                    NOTE,
                                    RATIONALE,
                                    RECIPIENT,
                                    RECIPIENT_NOTE,
                                    APPENDIX_TITLE ->
                                    false;
                        })
                .flatMap(Sentence::clauses)
                .filter(clause -> !CitesInstrument.in(clause, plan))
                .flatMap(clause -> check(clause, plan));
    }

    private static Stream<Diagnostic> check(Sentence clause, ResolvedPlan plan) {
        return plan.indicators()
                .flatMap(each -> StatedValue.of(each, clause).stream())
                .filter(stated -> !OTHERS.matcher(stated.before()).find())
                .flatMap(stated -> check(clause, stated).stream());
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
