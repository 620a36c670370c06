package vn.kehoach.check.form;

import vn.kehoach.diagnostic.Code;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.model.Appendix;
import vn.kehoach.model.Content;
import vn.kehoach.model.Section;
import vn.kehoach.model.Text;
import vn.kehoach.resolve.ResolvedPlan;
import vn.kehoach.source.Span;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "./.", which ends the body, may end an appendix and stands nowhere else. */
public record ClosingMark(Fault fault) implements Problem {
    private static final String MARK = "./.";

    /** What is wrong about it. */
    public enum Fault {
        MISSING,
        NOT_AT_THE_END
    }

    @Override
    public Code code() {
        return new Code("TT-18");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    public static Stream<Diagnostic> check(ResolvedPlan plan) {
        List<Section> body = plan.plan().body();
        if (body.isEmpty()) {
            return Stream.empty();
        }
        Section lastSection = body.get(body.size() - 1);
        Optional<Text> last = last(lastSection.content());
        boolean ends = last.filter(text -> text.written().text().endsWith(MARK)).isPresent();
        return Stream.concat(
                misplaced(plan, last), ends ? Stream.empty() : missing(lastSection, last));
    }

    private static Stream<Diagnostic> missing(Section section, Optional<Text> last) {
        Span place = last.map(ClosingMark::end).orElseGet(() -> section.heading().span());
        return Stream.of(Diagnostic.of(new ClosingMark(Fault.MISSING), place));
    }

    private static Span end(Text text) {
        int length = text.written().text().length();
        return text.written().span(Math.max(0, length - 1), length);
    }

    /** Models 2.1 and 2.2 end appendices with it too, which nobody must. */
    private static Stream<Diagnostic> misplaced(ResolvedPlan plan, Optional<Text> last) {
        Set<Text> ends = Collections.newSetFromMap(new IdentityHashMap<>());
        last.ifPresent(ends::add);
        for (Appendix appendix : plan.plan().appendices()) {
            last(appendix.content()).ifPresent(ends::add);
            appendix.notes().stream().reduce((first, second) -> second).ifPresent(ends::add);
        }
        return plan.passages().stream()
                .flatMap(passage -> {
                    String text = passage.letters();
                    int found = text.indexOf(MARK);
                    boolean right =
                            ends.contains(passage.text()) && found == text.length() - MARK.length();
                    return found < 0 || right
                            ? Stream.empty()
                            : Stream.of(
                                    Diagnostic.of(
                                            new ClosingMark(Fault.NOT_AT_THE_END),
                                            passage.span(found, found + MARK.length())));
                });
    }

    /** The text with which the blocks end; nothing if that is generated. */
    private static Optional<Text> last(List<Content> blocks) {
        return blocks.isEmpty() ? Optional.empty() : last(blocks.get(blocks.size() - 1));
    }

    private static Optional<Text> last(Content content) {
        return switch (content) {
            case Content.Prose prose -> Optional.of(prose.text());
            case Content.Remark remark -> Optional.of(remark.text());
            case Content.EntryList list -> lastEntry(list);
            case Content.Clause clause -> last(clause.content());
            case Content.DutyList list ->
                    list.duties().isEmpty()
                            ? Optional.empty()
                            : last(list.duties().get(list.duties().size() - 1).content());
            case Content.GoalList list -> Optional.empty();
            case Content.TaskList list -> Optional.empty();
            case Content.TaskTable table -> Optional.empty();
            case Content.IndicatorTable table -> Optional.empty();
            case Content.Funding funding -> Optional.empty();
            case Content.FreeTable table -> Optional.empty();
            case Content.Form form -> Optional.empty();
        };
    }

    private static Optional<Text> lastEntry(Content.EntryList list) {
        if (list.entries().isEmpty()) {
            return Optional.empty();
        }
        Content.Entry entry = list.entries().get(list.entries().size() - 1);
        return entry.nested() == null ? Optional.of(entry.text()) : lastEntry(entry.nested());
    }
}
