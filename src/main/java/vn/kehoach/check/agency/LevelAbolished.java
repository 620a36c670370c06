package vn.kehoach.check.agency;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Recurring;
import vn.kehoach.resolve.Passage.Part;
import vn.kehoach.resolve.ResolvedPlan;

import java.time.LocalDate;
import java.util.stream.Stream;

/** "UBND quận, huyện, thị xã" in a plan of a time that has no such level. */
public record LevelAbolished(String words, LocalDate since) implements Recurring {
    @Override
    public Code code() {
        return new Code("AGC-06");
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.passages().stream()
                .filter(passage -> isToday(passage.part()))
                .flatMap(passage ->
                        AbolishedLevels.in(passage, plan.judgedOn())
                                .map(found ->
                                        Diagnostic.of(
                                                new LevelAbolished(
                                                        found.group(), AbolishedLevels.SINCE),
                                                passage.span(found))));
    }

    /** Bases and sources are older than the plan; recipients have a rule of their own. */
    private static boolean isToday(Part part) {
        return part != Part.SOURCE
                && part != Part.NOTICE
                && part != Part.BASIS
                && part != Part.RECIPIENT;
    }
}
