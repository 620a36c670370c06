package vn.kehoach.check.numbering;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Edit;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Content;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "(1)", "+", "a)" in front of a text: kehoach does not count it, and prints its own mark before
 * it.
 */
public record MarkTypedByHand(String mark) implements Problem {
    private static final Pattern MARK =
            Pattern.compile(
                    "^(\\([0-9]{1,2}\\)|\\([a-zđ]\\)|[a-zđ]\\)|[0-9]{1,2}[.)]|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}\\.|[IVX]{1,4}\\.|[-–•+*]|\\\\\\*)\\s+");

    @Override
    public Code code() {
        return new Code("NUM-04");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        Stream<Diagnostic> ofBlocks = plan.blocks().flatMap(MarkTypedByHand::check);
        Stream<Diagnostic> ofTasks =
                plan.plan().taskGroups().stream()
                        .flatMap(group -> group.tasks().stream())
                        .flatMap(task -> check(task.content(), true));
        Stream<Diagnostic> ofGoals =
                plan.plan().goals().stream().flatMap(goal -> check(goal.content(), true));
        Stream<Diagnostic> ofSections =
                plan.plan().body().stream().flatMap(each -> check(each.heading(), true));
        Stream<Diagnostic> ofGroups =
                plan.plan().taskGroups().stream().flatMap(each -> check(each.heading(), true));
        return Stream.of(ofBlocks, ofSections, ofGroups, ofTasks, ofGoals).flatMap(each -> each);
    }

    private static Stream<Diagnostic> check(Content block) {
        return switch (block) {
            case Content.Prose prose -> check(prose.text(), false);
            case Content.EntryList list -> entries(list);
            case Content.Clause clause -> check(clause.heading(), true);
            case Content.Remark remark -> Stream.empty();
            case Content.GoalList list -> Stream.empty();
            case Content.TaskList list -> Stream.empty();
            case Content.IndicatorTable table -> Stream.empty();
            case Content.TaskTable table -> Stream.empty();
            case Content.DutyList list -> Stream.empty();
            case Content.Funding funding -> Stream.empty();
            case Content.FreeTable table -> Stream.empty();
            case Content.Form form -> Stream.empty();
        };
    }

    private static Stream<Diagnostic> entries(Content.EntryList list) {
        return list.entries().stream()
                .flatMap(entry ->
                        Stream.concat(
                                check(entry.text(), true),
                                entry.nested() == null ? Stream.empty() : entries(entry.nested())));
    }

    /**
     * @param marked whether kehoach puts a mark there itself, so that this one must go
     */
    private static Stream<Diagnostic> check(Text text, boolean marked) {
        Matcher matcher = MARK.matcher(text.written().text());
        if (!matcher.find()) {
            return Stream.empty();
        }
        Span mark = text.written().span(matcher.start(1), matcher.end(1));
        Diagnostic found = Diagnostic.of(new MarkTypedByHand(matcher.group(1)), mark);
        Span all = text.written().span(0, matcher.end());
        return Stream.of(marked ? found.repairedBy(new Edit(all, "")) : found);
    }
}
