package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Content;
import vn.kehoach.model.Content.Marks;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "1." and no 2., "a)" and no b): what is one needs no number. */
public record NumberedAlone(String mark) implements Problem {
    @Override
    public Code code() {
        return new Code("NUM-05");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<Diagnostic> found = new ArrayList<>();
        plan.plan().body().forEach(section -> clauses(section.content(), plan, found));
        plan.plan().appendices().forEach(appendix -> clauses(appendix.content(), plan, found));
        plan.blocks()
                .forEach(block -> {
                    if (block instanceof Content.EntryList list) {
                        points(list, plan, found);
                    }
                });
        return found.stream();
    }

    /** Clauses of every kind share one count; a single group of tasks keeps the heading it has. */
    private static void clauses(List<Content> blocks, ResolvedPlan plan, List<Diagnostic> found) {
        List<Diagnostic> numbered = new ArrayList<>();
        int others = 0;
        for (Content block : blocks) {
            switch (block) {
                case Content.Clause clause ->
                        numbered.add(
                                alone(
                                        plan.numbering().of(clause).label(),
                                        clause.heading().span()));
                case Content.DutyList list ->
                        list.duties()
                                .forEach(duty ->
                                        numbered.add(
                                                alone(
                                                        plan.numbering().of(duty).label(),
                                                        duty.places().head())));
                case Content.EntryList list -> {
                    if (list.marks() == Marks.NUMBERS) {
                        list.entries()
                                .forEach(entry ->
                                        numbered.add(
                                                alone(
                                                        plan.numbering().of(entry).label(),
                                                        entry.text().span())));
                    }
                }
                case Content.TaskList list -> others += plan.taskGroups(list.selection()).size();
                case Content.GoalList list -> {
                    if (list.marks() == Marks.NUMBERS) {
                        others += plan.goals(list.selection()).size();
                    }
                }
                case Content.Prose prose -> {}
                case Content.Remark remark -> {}
                case Content.IndicatorTable table -> {}
                case Content.TaskTable table -> {}
                case Content.Funding funding -> {}
                case Content.FreeTable table -> {}
                case Content.Form form -> {}
            }
        }
        if (numbered.size() == 1 && others == 0) {
            found.addAll(numbered);
        }
    }

    private static void points(Content.EntryList list, ResolvedPlan plan, List<Diagnostic> found) {
        if (list.marks() == Marks.LETTERS && list.entries().size() == 1) {
            Content.Entry entry = list.entries().getFirst();
            found.add(alone(plan.numbering().of(entry).label(), entry.text().span()));
        }
        list.entries().stream()
                .flatMap(entry -> Stream.ofNullable(entry.nested()))
                .forEach(nested -> points(nested, plan, found));
    }

    private static Diagnostic alone(String label, Span span) {
        return Diagnostic.of(new NumberedAlone(label), span);
    }
}
