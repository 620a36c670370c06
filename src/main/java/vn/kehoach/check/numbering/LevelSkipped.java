package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.Marks;
import vn.kehoach.model.Section;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.stream.Stream;

/**
 * Points directly in a section: from I to a), with no clause between.
 *
 * @param section number
 */
public record LevelSkipped(String section) implements Problem {
    @Override
    public Code code() {
        return new Code("NUM-06");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        return plan.plan().body().stream()
                .flatMap(section ->
                        section.content().stream()
                                .flatMap(LevelSkipped::letters)
                                .map(span ->
                                        Diagnostic.of(
                                                new LevelSkipped(number(plan, section)), span)));
    }

    private static String number(ResolvedPlan plan, Section section) {
        return plan.numbering().of(section).address();
    }

    private static Stream<Span> letters(Content block) {
        return switch (block) {
            case Content.EntryList list when list.marks() == Marks.LETTERS ->
                    list.entries().stream().limit(1).map(entry -> entry.text().span());
            case Content.GoalList list when list.marks() == Marks.LETTERS -> Stream.of(list.span());
            case Content.EntryList list -> Stream.empty();
            case Content.GoalList list -> Stream.empty();
            case Content.Prose prose -> Stream.empty();
            case Content.Remark remark -> Stream.empty();
            case Content.Clause clause -> Stream.empty();
            case Content.TaskList list -> Stream.empty();
            case Content.IndicatorTable table -> Stream.empty();
            case Content.TaskTable table -> Stream.empty();
            case Content.DutyList list -> Stream.empty();
            case Content.Funding funding -> Stream.empty();
            case Content.FreeTable table -> Stream.empty();
            case Content.Form form -> Stream.empty();
        };
    }
}
