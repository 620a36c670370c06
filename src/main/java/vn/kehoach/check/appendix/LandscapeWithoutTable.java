package vn.kehoach.check.appendix;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Content;
import vn.kehoach.resolve.ResolvedPlan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page laid on its side for text alone.
 *
 * @param appendix id
 */
public record LandscapeWithoutTable(String appendix) implements Problem {
    @Override
    public Code code() {
        return new Code("TT-02");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().appendices().stream()
                .filter(each -> each.orientation() == Appendix.Orientation.LANDSCAPE)
                .filter(each -> !hasTable(each.content()))
                .map(each ->
                        Diagnostic.of(
                                new LandscapeWithoutTable(each.id().value().text()),
                                each.places().value("orientation")));
    }

    private static boolean hasTable(List<Content> blocks) {
        return blocks.stream().anyMatch(LandscapeWithoutTable::hasTable);
    }

    private static boolean hasTable(Content block) {
        return switch (block) {
            case Content.IndicatorTable table -> true;
            case Content.TaskTable table -> true;
            case Content.FreeTable table -> true;
            case Content.Funding funding -> true;
            case Content.Form form -> !form.columns().isEmpty();
            case Content.Clause clause -> hasTable(clause.content());
            case Content.DutyList list ->
                    list.duties().stream().anyMatch(duty -> hasTable(duty.content()));
            case Content.Prose prose -> false;
            case Content.Remark remark -> false;
            case Content.EntryList list -> false;
            case Content.GoalList list -> false;
            case Content.TaskList list -> false;
        };
    }
}
