package vn.kehoach.mutation;

import vn.kehoach.diagnostic.Edit;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.Task;
import vn.kehoach.source.Located;
import vn.kehoach.source.Span;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids that lead nowhere, elsewhere or to two things. */
final class IdMutations {
    private IdMutations() {}

    static Stream<Kind> kinds() {
        return Stream.of(
                Kind.of("unknown assignee", "REF-01", IdMutations::unknownAssignee),
                unknown("unknown indicator served", Task::indicators),
                unknown("unknown goal served", Task::goals),
                Kind.of("task instead of assignee", "REF-02", IdMutations::taskAsAssignee),
                Kind.of("indicator instead of goal", "REF-02", IdMutations::indicatorAsGoal),
                Kind.of("task id given twice", "TSK-01", IdMutations::sameTask),
                Kind.of("indicator id given twice", "REF-03", IdMutations::sameIndicator),
                Kind.of("assignee id given twice", "REF-03", IdMutations::sameAssignee),
                Kind.of("assignee renamed where declared", "REF-01", IdMutations::renamedAssignee),
                // Of all uses together the first tells whether it is a pointer to be printed.
                new Kind(
                        "indicator renamed where declared",
                        Set.of("REF-01", "XRF-01"),
                        IdMutations::renamedIndicator),
                Kind.of(
                        "instrument renamed where declared",
                        "REF-01",
                        IdMutations::renamedInstrument),
                Kind.of("id in capitals or with marks", "FLD-11", IdMutations::malformed));
    }

    private static Stream<Mutant> unknownAssignee(Sample sample) {
        return sample.assignees().map(each -> each.become("so-khong-co-that"));
    }

    private static <T> Kind unknown(String name, Function<Task, List<Located<T>>> ids) {
        return Kind.of(
                name,
                "REF-01",
                sample -> served(sample, ids).map(each -> each.become(id -> id + "-khac")));
    }

    private static <T> Stream<Place> served(Sample sample, Function<Task, List<Located<T>>> ids) {
        return sample.tasks()
                .flatMap(each -> Place.of(sample, each.places().whole(), ids.apply(each)));
    }

    private static Stream<Mutant> taskAsAssignee(Sample sample) {
        String task = sample.tasks().skip(2).findFirst().orElseThrow().id().value().text();
        return sample.assignees().map(each -> each.become(task));
    }

    private static Stream<Mutant> indicatorAsGoal(Sample sample) {
        List<String> goals =
                sample.plan().goals().stream().map(each -> each.id().value().text()).toList();
        String indicator =
                sample.indicators()
                        .map(each -> each.id().value().text())
                        .filter(id -> !goals.contains(id))
                        .findFirst()
                        .orElseThrow();
        return served(sample, Task::goals).map(each -> each.become(indicator));
    }

    private static Stream<Mutant> sameTask(Sample sample) {
        return twins(
                sample.tasks()
                        .map(each -> new Place(sample, each.places().whole(), each.id().span()))
                        .toList());
    }

    private static Stream<Mutant> sameIndicator(Sample sample) {
        return twins(
                sample.indicators()
                        .map(each -> new Place(sample, each.places().whole(), each.id().span()))
                        .toList());
    }

    private static Stream<Mutant> sameAssignee(Sample sample) {
        return twins(
                sample.resolved().assignees().all().stream()
                        .map(each -> new Place(sample, each.span(), each.id().span()))
                        .toList());
    }

    /** Each takes the id of the one before it; either may be blamed. */
    private static Stream<Mutant> twins(List<Place> ids) {
        return IntStream.range(1, ids.size())
                .mapToObj(
                        i -> ids.get(i).become(ids.get(i - 1).text()).orAt(ids.get(i - 1).item()));
    }

    private static Stream<Mutant> renamedAssignee(Sample sample) {
        Set<String> used = sample.assignees().map(Place::text).collect(Collectors.toSet());
        return renamed(
                sample,
                used,
                sample.resolved().assignees().all().stream().map(each -> each.id().span()),
                "-moi");
    }

    private static Stream<Mutant> renamedIndicator(Sample sample) {
        Set<String> used =
                served(sample, Task::indicators).map(Place::text).collect(Collectors.toSet());
        return renamed(sample, used, sample.indicators().map(each -> each.id().span()), "-moi");
    }

    private static Stream<Mutant> renamedInstrument(Sample sample) {
        List<Span> ids = sample.cited().map(each -> each.id().span()).toList();
        return renamed(
                sample,
                ids.stream().map(Span::text).toList(),
                ids.stream(),
                "-moi",
                "x",
                "-2",
                "2026");
    }

    /** Every place that still says the old id is right. */
    private static Stream<Mutant> renamed(
            Sample sample, Collection<String> used, Stream<Span> ids, String... endings) {
        return ids.filter(id -> used.contains(id.text()))
                .flatMap(id ->
                        Stream.of(endings)
                                .map(more ->
                                        Mutant.of(sample, id, new Edit(id, id.text() + more))
                                                .orWhere(id.text())));
    }

    private static Stream<Mutant> malformed(Sample sample) {
        Stream<Span> tasks = sample.tasks().map(Task::id).map(Located::span);
        Stream<Span> indicators = sample.indicators().map(Indicator::id).map(Located::span);
        Stream<Span> leads =
                sample.assignments().map(Assignment::lead).map(all -> all.get(0).span());
        return Stream.of(tasks, indicators, leads)
                .flatMap(each -> each)
                .map(id -> new Place(sample, id, id))
                .flatMap(id ->
                        id.becomeEach(
                                id.text().toUpperCase(Locale.ROOT),
                                id.text().replace('-', '_') + "_",
                                "sở-" + id.text()));
    }
}
