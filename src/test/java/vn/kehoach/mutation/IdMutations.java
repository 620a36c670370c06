package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Task;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids that lead nowhere, elsewhere or to two things. */
final class IdMutations {
    private IdMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("unknown assignee", "REF-01", IdMutations::unknownAssignee),
                Kind.of("misspelt assignee", "REF-01", IdMutations::misspeltAssignee),
                Kind.of("unknown indicator served", "REF-01", IdMutations::unknownIndicator),
                Kind.of("unknown goal served", "REF-01", IdMutations::unknownGoal),
                Kind.of("unknown approver", "REF-01", IdMutations::unknownApprover),
                Kind.of("task instead of assignee", "REF-02", IdMutations::taskAsAssignee),
                Kind.of("instrument instead of assignee", "REF-02", IdMutations::wrongRegister),
                Kind.of("indicator instead of goal", "REF-02", IdMutations::indicatorAsGoal),
                Kind.of("task id given twice", "TSK-01", IdMutations::sameTask),
                Kind.of("indicator id given twice", "REF-03", IdMutations::sameIndicator),
                Kind.of("assignee id given twice", "REF-03", IdMutations::sameAssignee),
                Kind.of("instrument id given twice", "REF-03", IdMutations::sameInstrument),
                Kind.of("assignee renamed where declared", "REF-01", IdMutations::renamedAssignee),
                Kind.of(
                        "indicator renamed where declared",
                        "REF-01",
                        IdMutations::renamedIndicator),
                Kind.of(
                        "instrument renamed where declared",
                        "REF-01",
                        IdMutations::renamedInstrument),
                Kind.of("id in capitals or with marks", "FLD-11", IdMutations::malformed));
    }

    /** An id in an item, and the item. */
    private record Use(Span item, Span id) {
        Mutant become(Sample sample, String other) {
            return Mutant.of(sample, item, new Edit(id, other));
        }
    }

    private static <T> Stream<Use> uses(Span item, List<Located<T>> ids) {
        return ids.stream().map(id -> new Use(item, id.span()));
    }

    private static Stream<Use> assignees(Sample sample) {
        return Stream.concat(
                sample.assignments()
                        .flatMap(each ->
                                Stream.concat(
                                        uses(each.span(), each.lead()),
                                        uses(each.span(), each.support()))),
                sample.indicators()
                        .flatMap(each ->
                                Stream.concat(
                                        uses(each.places().whole(), each.lead()),
                                        uses(each.places().whole(), each.support()))));
    }

    private static Stream<Mutant> unknownAssignee(Sample sample) {
        return assignees(sample).map(use -> use.become(sample, "so-khong-co-that"));
    }

    private static Stream<Mutant> misspeltAssignee(Sample sample) {
        return assignees(sample)
                .map(use -> use.become(sample, use.id().text().replaceFirst("-([a-z])", "-x$1")));
    }

    private static Stream<Mutant> unknownIndicator(Sample sample) {
        return sample.tasks()
                .flatMap(each -> uses(each.places().whole(), each.indicators()))
                .map(use -> use.become(sample, use.id().text() + "-khac"));
    }

    private static Stream<Mutant> unknownGoal(Sample sample) {
        return sample.tasks()
                .flatMap(each -> uses(each.places().whole(), each.goals()))
                .map(use -> use.become(sample, use.id().text() + "-khac"));
    }

    private static Stream<Mutant> unknownApprover(Sample sample) {
        return sample.tasks()
                .filter(each -> each.approver() != null)
                .map(each ->
                        new Use(each.places().whole(), each.approver().span())
                                .become(sample, "nguoi-khong-quen"));
    }

    private static Stream<Mutant> taskAsAssignee(Sample sample) {
        String task = sample.tasks().skip(2).findFirst().orElseThrow().id().value().text();
        return assignees(sample).map(use -> use.become(sample, task));
    }

    private static Stream<Mutant> wrongRegister(Sample sample) {
        String instrument = sample.cited().findFirst().orElseThrow().id().value().text();
        return assignees(sample).map(use -> use.become(sample, instrument));
    }

    private static Stream<Mutant> indicatorAsGoal(Sample sample) {
        String indicator =
                sample.indicators()
                        .map(each -> each.id().value().text())
                        .filter(id ->
                                sample.plan().goals().stream()
                                        .noneMatch(goal -> goal.id().value().text().equals(id)))
                        .findFirst()
                        .orElseThrow();
        return sample.tasks()
                .flatMap(each -> uses(each.places().whole(), each.goals()))
                .map(use -> use.become(sample, indicator));
    }

    private static Stream<Mutant> sameTask(Sample sample) {
        return twins(
                sample,
                sample.tasks().toList(),
                each -> each.id().span(),
                each -> each.places().whole());
    }

    private static Stream<Mutant> sameIndicator(Sample sample) {
        return twins(
                sample,
                sample.indicators().toList(),
                each -> each.id().span(),
                each -> each.places().whole());
    }

    private static Stream<Mutant> sameAssignee(Sample sample) {
        return twins(
                sample,
                List.copyOf(sample.resolved().assignees().all()),
                each -> each.id().span(),
                each -> each.span());
    }

    private static Stream<Mutant> sameInstrument(Sample sample) {
        return twins(
                sample,
                sample.resolved().registry().instruments(),
                each -> each.id().span(),
                each -> each.span());
    }

    /** Each takes the id of the one before it; either may be blamed. */
    private static <T> Stream<Mutant> twins(
            Sample sample, List<T> all, Function<T, Span> id, Function<T, Span> item) {
        return IntStream.range(1, all.size())
                .mapToObj(i -> {
                    Span taken = id.apply(all.get(i - 1));
                    return Mutant.of(
                                    sample,
                                    item.apply(all.get(i)),
                                    new Edit(id.apply(all.get(i)), taken.text()))
                            .orAt(item.apply(all.get(i - 1)));
                });
    }

    private static Stream<Mutant> renamedAssignee(Sample sample) {
        List<String> used = assignees(sample).map(use -> use.id().text()).toList();
        return sample.resolved().assignees().all().stream()
                .filter(each -> used.contains(each.id().value().text()))
                .map(each -> renamed(sample, each.id().span()));
    }

    private static Stream<Mutant> renamedIndicator(Sample sample) {
        List<String> used =
                sample.tasks()
                        .flatMap(each -> each.indicators().stream())
                        .map(id -> id.value().text())
                        .toList();
        return sample.indicators()
                .filter(each -> used.contains(each.id().value().text()))
                .map(each -> renamed(sample, each.id().span()));
    }

    private static Stream<Mutant> renamedInstrument(Sample sample) {
        return sample.cited()
                .flatMap(each ->
                        Stream.of("-moi", "x", "-2", "2026")
                                .map(more -> renamed(sample, each.id().span(), more)));
    }

    private static Mutant renamed(Sample sample, Span id) {
        return renamed(sample, id, "-moi");
    }

    /** Every place that still says the old id is right. */
    private static Mutant renamed(Sample sample, Span id, String more) {
        return Mutant.of(sample, id, new Edit(id, id.text() + more)).orWhere(id.text());
    }

    private static Stream<Mutant> malformed(Sample sample) {
        Stream<Span> tasks = sample.tasks().map(Task::id).map(Located::span);
        Stream<Span> indicators = sample.indicators().map(Indicator::id).map(Located::span);
        Stream<Span> leads =
                sample.assignments().map(Assignment::lead).map(all -> all.get(0).span());
        return Stream.of(tasks, indicators, leads)
                .flatMap(each -> each)
                .flatMap(id ->
                        Stream.of(
                                        id.text().toUpperCase(java.util.Locale.ROOT),
                                        id.text().replace('-', '_') + "_",
                                        "sở-" + id.text())
                                .map(other -> Mutant.of(sample, id, new Edit(id, other))));
    }
}
